import type { Rows, Shape } from "../batch.ts";
import { day, LAST_DAY, midnight, quarterOf } from "../calendar.ts";
import { cents, gamma, oneOf, pick } from "../distributions.ts";
import { BRANDS, panelPurchases, rivalPurchases } from "../findings/rivals.ts";
import type { Life } from "../life.ts";
import type { World } from "../world.ts";
import type { CUSTOMERS } from "./customers.ts";

export const MARKET_PURCHASES = {
  customer_id: "varchar",
  purchased_at: "timestamp",
  brand: "varchar",
  amount: "double",
} as const satisfies Shape;

const YEAR = day(2025, 0, 1);

/** The share of consumers who keep a diary of where they buy. */
const DIARIES = 0.12;

/** People of the market panel: one for twelve customers, up to 5,000. */
export const panelSize = (customers: number): number => Math.min(5000, Math.floor(customers / 12));

/** A panel of people from the street, who are no known customers, and all their purchases of 2025. */
export function addPanel(
  world: World,
  customers: Rows<typeof CUSTOMERS>,
  rows: Rows<typeof MARKET_PURCHASES>,
): void {
  for (let panelist = 0; panelist < panelSize(world.customers); panelist++) {
    const random = world.source("panel file").at(panelist);
    const id = `M${String(panelist + 1).padStart(4, "0")}`;
    const { regionName, city } = oneOf(random, world.network.units);
    customers.add({ customer_id: id, kind: "public", region: regionName, city });
    for (const brand of panelPurchases(world, panelist)) {
      rows.add({
        customer_id: id,
        purchased_at: midnight(YEAR + random.next() * (LAST_DAY - YEAR)),
        brand: BRANDS[brand],
        amount: cents(gamma(random, 2, 40) * world.names.money),
      });
    }
  }
}

/** A customer's diary of 2025: the own purchases, and those at rivals. */
export function addDiary(world: World, life: Life, rows: Rows<typeof MARKET_PURCHASES>): void {
  const { person, visits, levels } = life;
  const random = world.source("diary").at(person.number);
  if (person.kind === "b2b" || random.next() >= DIARIES) return;
  const own = visits.filter((visit) => visit.day >= YEAR);
  const purchase = (when: number, brand: number) =>
    rows.add({
      customer_id: person.id,
      purchased_at: midnight(when),
      brand: BRANDS[brand],
      amount: cents(gamma(random, 2, 40) * world.names.money),
    });
  for (const visit of own) purchase(visit.day, 0);
  const until = Math.min(life.left, LAST_DAY);
  const from = Math.max(YEAR, life.acquired);
  const level = levels[quarterOf(day(2025, 10, 10))]!;
  const elsewhere = rivalPurchases(world, person.number, own.length, level);
  const weights = world.parameters.rivals.shares.slice(1);
  for (let i = 0; i < elsewhere; i++) {
    purchase(from + random.next() * (until - from), 1 + pick(random, weights));
  }
  const last = life.answers.at(-1);
  if (last?.wave !== 5) return;
  const group = last.level >= 2 ? "devoted" : "others";
  world.tally.add(`wallet: own ${group}`, own.length);
  world.tally.add(`wallet: all ${group}`, own.length + elsewhere);
}
