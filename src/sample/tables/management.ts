import type { Rows, Shape } from "../batch.ts";
import { day, LAST_DAY, midnight, QUARTER_STARTS, QUARTERS } from "../calendar.ts";
import { cents, exponential, normal } from "../distributions.ts";
import { PROMISED_WAIT } from "../findings/waiting.ts";
import type { World } from "../world.ts";

export const INITIATIVES = {
  unit_id: "varchar",
  started_at: "timestamp",
  kind: "varchar",
  trigger: "varchar",
  spend: "double",
  felt_by_customers: "boolean",
} as const satisfies Shape;

const CHANGES = 8;

/** Changes of processes, and what each branch did in the downturn. */
export function addInitiatives(world: World, rows: Rows<typeof INITIATIVES>): void {
  const { changes_by_customers } = world.parameters.orientation;
  const { from, to } = world.market.crisis;
  for (const unit of world.network.units) {
    for (let i = 0; i < CHANGES; i++) {
      const random = world.source("changes").at(unit.number, i);
      rows.add({
        unit_id: unit.id,
        started_at: midnight(random.next() * LAST_DAY),
        kind: "process_change",
        trigger: random.next() < changes_by_customers ? "customer" : "internal",
        spend: cents(exponential(random, 400) * world.names.money),
        felt_by_customers: random.next() < 0.5,
      });
    }
    if (unit.downturn === "none") continue;
    for (let i = 0; i < 3; i++) {
      const random = world.source("downturn steps").at(unit.number, i);
      const spend = cents((800 + 2000 * random.next()) * world.names.money);
      rows.add({
        unit_id: unit.id,
        started_at: midnight(from + (i * (to - from)) / 4),
        kind: unit.downturn,
        trigger: unit.downturn === "cut" ? "internal" : "customer",
        spend: unit.downturn === "cut" ? -spend : spend,
        felt_by_customers: true,
      });
    }
  }
}

export const MEASURES = {
  unit_id: "varchar",
  period_start: "timestamp",
  kpi_name: "varchar",
  value: "double",
  is_customer_kpi: "boolean",
  in_incentives: "boolean",
} as const satisfies Shape;

const KPIS = [
  { name: "sales_to_plan", mean: 0.97, spread: 0.06, customer: false, paid: 1 },
  { name: "cost_ratio", mean: 0.21, spread: 0.02, customer: false, paid: 0.8 },
  { name: "answer_hours", mean: 26, spread: 6, customer: true, paid: 0.3 },
  { name: "complaints_solved", mean: 0.55, spread: 0.08, customer: true, paid: 0.2 },
] as const;

/** What the management looks at, by branch and quarter. */
export function addMeasures(world: World, rows: Rows<typeof MEASURES>): void {
  for (const unit of world.network.units) {
    for (const [i, { name, mean, spread, customer, paid }] of KPIS.entries()) {
      const inIncentives = world.source("kpi incentives").at(unit.number, i).next() < paid;
      for (let quarter = 0; quarter < QUARTERS; quarter++) {
        const deviate = normal(world.source("kpis").at(unit.number, i * QUARTERS + quarter));
        rows.add({
          unit_id: unit.id,
          period_start: midnight(QUARTER_STARTS[quarter]!),
          kpi_name: name,
          value: Math.round(1000 * (mean + spread * deviate)) / 1000,
          is_customer_kpi: customer,
          in_incentives: inIncentives,
        });
      }
    }
  }
}

export const SERVICE_PROMISES = {
  tier: "varchar",
  outcome: "varchar",
  level: "double",
} as const satisfies Shape;

/** The differences in service that the company declares. */
export function addPromises(rows: Rows<typeof SERVICE_PROMISES>): void {
  for (const [tier, level] of Object.entries(PROMISED_WAIT)) {
    rows.add({ tier, outcome: "wait_s", level });
  }
}

export const ACQUISITION_SPEND = {
  channel: "varchar",
  period_start: "timestamp",
  spend: "double",
} as const satisfies Shape;

/** What winning customers cost, by channel and month, in proportion to the company's size. */
export function addSpend(world: World, rows: Rows<typeof ACQUISITION_SPEND>): void {
  const channels = { ads: 38, walk_in: 4, online: 22, sales_rep: 60, referral: 8 };
  for (const [i, [channel, cost]] of Object.entries(channels).entries()) {
    for (let month = 0; month < 36; month++) {
      const random = world.source("spend").at(i, month);
      rows.add({
        channel,
        period_start: midnight(day(2023, month, 1)),
        spend: cents(
          cost * world.customers * 0.004 * (0.8 + 0.4 * random.next()) * world.names.money,
        ),
      });
    }
  }
}
