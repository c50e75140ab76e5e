import type { Columns } from "../../../engine/column.ts";

/** Branches below this number give no correlation, below the second one only a description. */
export const FEW = 5;
export const MANY = 20;

export type Part = "commitment" | "csat" | "customer_departures" | "staff_departures" | "margin";

/** From cause to consequence, as the service–profit chain has it; `given` is held equal besides. */
export const LINKS: readonly { link: string; from: Part; to: Part; given?: Part }[] = [
  { link: "commitment_turnover", from: "commitment", to: "staff_departures" },
  { link: "commitment_service", from: "commitment", to: "csat", given: "staff_departures" },
  { link: "service_departures", from: "csat", to: "customer_departures", given: "commitment" },
  { link: "departures_margin", from: "customer_departures", to: "margin", given: "csat" },
  { link: "commitment_departures", from: "commitment", to: "customer_departures", given: "csat" },
];

/** Quarters between cause and consequence. */
export const LAGS = [1, 2] as const;

/** What all that looks at the chain reads: sums and weights by part, branch and quarter. */
export const READS = {
  quarters: `
    select
      unit_id,
      cast((year(period_start) - 1900) * 4 + quarter(period_start) as double) as quarter_no,
      part,
      total,
      weight
    from branch_quarters
    order by part, unit_id, period_start`,
};

/** A part of one branch by the number of the quarter: a sum, and over how many. */
export type Quarters = ReadonlyMap<number, { readonly total: number; readonly weight: number }>;

/** The quarters of each branch, by part. */
export type Known = ReadonlyMap<Part, ReadonlyMap<string, Quarters>>;

export function read({ columns, length }: Columns): Known {
  const known = new Map<Part, Map<string, Map<number, { total: number; weight: number }>>>();
  for (let i = 0; i < length; i++) {
    const part = String(columns.part![i]) as Part;
    const unit = String(columns.unit_id![i]);
    const units =
      known.get(part) ?? new Map<string, Map<number, { total: number; weight: number }>>();
    const quarters = units.get(unit) ?? new Map<number, { total: number; weight: number }>();
    quarters.set(Number(columns.quarter_no![i]), {
      total: Number(columns.total![i]),
      weight: Number(columns.weight![i]),
    });
    units.set(unit, quarters);
    known.set(part, units);
  }
  return known;
}

/** The mean of a branch over the chosen quarters, or over all. */
export function meanOf(quarters: Quarters, chosen: readonly number[] | null): number {
  let [total, weight] = [0, 0];
  for (const [quarter, part] of quarters) {
    if (chosen && !chosen.includes(quarter)) continue;
    total += part.total;
    weight += part.weight;
  }
  return total / weight;
}
