import type { Row, Rows, Shape } from "../batch.ts";
import { moment } from "../calendar.ts";
import { cents, exponential } from "../distributions.ts";
import { ACTS } from "../findings/partnership.ts";
import { wait } from "../findings/waiting.ts";
import type { Life, Visit } from "../life.ts";
import type { Stream } from "../random.ts";
import type { World } from "../world.ts";
import { orderId } from "./orders.ts";

export const INTERACTIONS = {
  interaction_id: "varchar",
  customer_id: "varchar",
  employee_id: "varchar",
  unit_id: "varchar",
  order_id: "varchar",
  happened_at: "timestamp",
  channel: "varchar",
  kind: "varchar",
  duration_s: "double",
  wait_s: "double",
  resolved: "boolean",
  first_contact_resolution: "boolean",
  recovered: "boolean",
  perceived: "double",
  expected: "double",
  csat: "double",
  moment: "varchar",
  cause: "varchar",
  policy_id: "varchar",
  granted: "boolean",
  told_n: "integer",
  cost: "double",
  accepted: "boolean",
  value: "double",
} as const satisfies Shape;

type Sheet = Rows<typeof INTERACTIONS>;

/** Everything that passed between one customer and the company, sales apart. */
export function addInteractions(world: World, life: Life, rows: Sheet): void {
  for (const visit of life.visits) addVisit(world, life, visit, rows);
  const { id, number, home } = life.person;
  const random = world.source("acts valued");
  for (const [i, { kind, day }] of life.acts.entries()) {
    const draw = random.at(number, i);
    const isSuggestion = ACTS[kind] === "suggestion";
    const accepted = isSuggestion ? draw.next() < 0.35 : null;
    rows.add({
      interaction_id: `${id.slice(1)}-a${i + 1}`,
      customer_id: id,
      unit_id: home.id,
      happened_at: moment(day),
      kind: ACTS[kind],
      duration_s: ACTS[kind] === "leisure" ? 3600 + Math.round(7200 * draw.next()) : null,
      accepted,
      value: accepted ? cents(exponential(draw, 150) * world.names.money) : null,
    });
  }
  for (const [i, { day }] of life.invitations.entries()) {
    rows.add({
      interaction_id: `${id.slice(1)}-i${i + 1}`,
      customer_id: id,
      unit_id: home.id,
      happened_at: moment(day),
      kind: "referral_invite",
    });
  }
}

function addVisit(world: World, life: Life, visit: Visit, rows: Sheet): void {
  const { contact, exception, help } = visit;
  const complaint = contact?.complaint;
  if (!contact?.recorded && !complaint && !visit.mistake && exception === null && !help) return;
  const { person } = life;
  const order = orderId(life, visit);
  const add = (mark: string, kind: string, after: number, row: Row<typeof INTERACTIONS>) =>
    rows.add({
      interaction_id: order + mark,
      customer_id: person.id,
      employee_id: visit.employee.id,
      unit_id: person.home.id,
      order_id: order,
      happened_at: moment(visit.day + after),
      channel: "shop",
      kind,
      ...row,
    });
  const draw = (name: string) => world.source(name).at(person.number, visit.index);
  const money = (random: Stream, mean: number) =>
    cents(exponential(random, mean) * world.names.money);
  if (contact?.recorded) {
    add("c", "contact", 0.02, {
      duration_s: seconds(draw("contacts lasting")),
      wait_s: wait(world, person, visit.index),
      perceived: contact.perceived,
      expected: contact.expected,
      csat: contact.perceived,
      moment: contact.moment,
      cause: contact.cause,
      told_n: contact.told,
    });
  }
  if (complaint) {
    add("k", "complaint", complaint.hours / 24, {
      channel: "phone",
      resolved: complaint.recovered,
      recovered: complaint.recovered,
      csat: complaint.csat,
      cause: contact.cause,
      cost: complaint.recovered ? money(draw("complaints cost"), 12) : null,
    });
  }
  if (visit.mistake) {
    add("e", "error", 0.01, {
      cause: draw("mistakes caused").next() < 0.7 ? "process" : "external",
    });
  }
  if (exception !== null) {
    const random = draw("exceptions");
    const policy = `P${1 + Math.floor(5 * random.next())}`;
    const cost = exception ? money(random, 9) : null;
    add("x", "exception_request", 0.015, { granted: exception, policy_id: policy, cost });
  }
  if (help) {
    const random = draw("help given");
    add("h", help.hard ? "request" : "advice", 0.01 + 0.1 * random.next(), {
      channel: help.channel,
      duration_s: seconds(random),
      resolved: random.next() < 0.7 || help.solved,
      first_contact_resolution: help.solved,
    });
  }
}

const seconds = (random: Stream): number => Math.round(60 + exponential(random, 240));
