import { type AnswerKey, answerKey } from "./answers.ts";
import { type Batch, Rows } from "./batch.ts";
import { BLOCK, block } from "./block.ts";
import { LAST_DAY } from "./calendar.ts";
import { mistyped } from "./findings/typo.ts";
import { noteAnswers } from "./notes/answers.ts";
import { finishNotes, noteBase } from "./notes/base.ts";
import { noteContacts } from "./notes/contacts.ts";
import { noteDepartures } from "./notes/departures.ts";
import { addAnonymous } from "./tables/anonymous.ts";
import { addContracts, CONTRACTS } from "./tables/contracts.ts";
import { customerRow, CUSTOMERS } from "./tables/customers.ts";
import { addEvents, EVENTS } from "./tables/events.ts";
import { addInteractions, INTERACTIONS } from "./tables/interactions.ts";
import {
  ACQUISITION_SPEND,
  addInitiatives,
  addMeasures,
  addPromises,
  addSpend,
  INITIATIVES,
  MEASURES,
  SERVICE_PROMISES,
} from "./tables/management.ts";
import { addDiary, addPanel, MARKET_PURCHASES } from "./tables/market.ts";
import { addMembership, MEMBERSHIP } from "./tables/membership.ts";
import { addOrders, ORDERS } from "./tables/orders.ts";
import { addOthers, partnerIds, supplierIds } from "./tables/others.ts";
import { isInside, referralRow, REFERRALS } from "./tables/referrals.ts";
import { employeeRow, EMPLOYEES } from "./tables/staff.ts";
import { addPartnerSurveys, addStaffSurveys } from "./tables/staffSurveys.ts";
import { addSurveys, SURVEYS } from "./tables/surveys.ts";
import { unitRow, UNITS } from "./tables/units.ts";
import type { Life } from "./life.ts";
import { createWorld, type Options, type World } from "./world.ts";

function sheets() {
  return {
    units: new Rows("units", UNITS),
    employees: new Rows("employees", EMPLOYEES),
    events: new Rows("events", EVENTS),
    initiatives: new Rows("initiatives", INITIATIVES),
    measures: new Rows("measures", MEASURES),
    service_promises: new Rows("service_promises", SERVICE_PROMISES),
    acquisition_spend: new Rows("acquisition_spend", ACQUISITION_SPEND),
    customers: new Rows("customers", CUSTOMERS),
    contracts: new Rows("contracts", CONTRACTS),
    orders: new Rows("orders", ORDERS),
    interactions: new Rows("interactions", INTERACTIONS),
    surveys: new Rows("surveys", SURVEYS),
    referrals: new Rows("referrals", REFERRALS),
    membership: new Rows("membership", MEMBERSHIP),
    market_purchases: new Rows("market_purchases", MARKET_PURCHASES),
  };
}

type Sheets = ReturnType<typeof sheets>;

/**
 * Generates the simulated company: contract tables as batches of at most 20,000 rows, in memory that
 * does not grow with its size. The same options give the same bytes; customer k is the same whatever
 * the number of batches, and the same in every company with as many branches.
 * @returns the answer key, once all batches are taken
 */
export function* generate(
  options: Options,
): Generator<{ table: string; batch: Batch }, AnswerKey, undefined> {
  const world = createWorld(options);
  const all = sheets();
  const wants = (table: string) => options.tables?.includes(table) ?? true;
  const chosen = Object.values(all).filter(({ table }) => wants(table));
  const others = Object.values(all).filter(({ table }) => !wants(table));
  addCompany(world, all);
  for (let first = 0; first < world.customers; first += BLOCK) {
    const { lives, referrals } = block(world, first);
    const inside = lives.filter(({ person }) => person.number < world.customers);
    const slips = first === 0 ? mistyped(world, inside) : new Set<never>();
    for (const life of inside) {
      note(world, life);
      if (wants("customers")) all.customers.add(customerRow(world, life));
      if (wants("contracts")) addContracts(life, all.contracts);
      if (wants("orders")) addOrders(world, life, slips, all.orders);
      if (wants("interactions")) addInteractions(world, life, all.interactions);
      if (wants("surveys")) addSurveys(world, life, all.surveys);
      if (wants("membership")) addMembership(life, all.membership);
      if (wants("market_purchases")) addDiary(world, life, all.market_purchases);
    }
    for (const [i, referral] of referrals.entries()) {
      if (referral.referrer >= world.customers) continue;
      all.referrals.add(referralRow(world, referral, i));
      if (referral.invited + 45 < LAST_DAY) {
        world.tally.add("referrals: worked", isInside(world, referral) ? 1 : 0);
      }
    }
    const visits = inside.reduce((sum, life) => sum + life.visits.length, 0);
    if (wants("orders")) addAnonymous(world, first, visits, all.orders);
    for (const rows of chosen) yield* rows.take();
    for (const rows of others) rows.clear();
  }
  for (const rows of chosen) yield* rows.take(true);
  finishNotes(world);
  return answerKey(world);
}

/** What does not depend on the customers. */
function addCompany(world: World, all: Sheets): void {
  for (const unit of world.network.units) all.units.add(unitRow(unit));
  for (const [i, employee] of world.staff.employees.entries()) {
    all.employees.add(employeeRow(world, employee, i));
  }
  addEvents(world, all.events);
  addInitiatives(world, all.initiatives);
  addMeasures(world, all.measures);
  addPromises(all.service_promises);
  addSpend(world, all.acquisition_spend);
  addOthers(world, all.customers, all.contracts);
  addPanel(world, all.customers, all.market_purchases);
  addStaffSurveys(world, all.surveys);
  addPartnerSurveys(world, [...supplierIds, ...partnerIds], all.surveys);
}

function note(world: World, life: Life): void {
  noteBase(world, life);
  noteDepartures(world, life);
  noteAnswers(world, life);
  noteContacts(world, life);
}
