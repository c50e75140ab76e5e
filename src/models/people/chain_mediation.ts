import type { Column } from "../../engine/column.ts";
import { mediation } from "../../stats/mediation.ts";
import type { ComputedModel } from "../model.ts";
import { FEW, MANY, meanOf, type Part, READS, read } from "./chain/quarters.ts";

/** What comes first, what is said to carry it on, and what comes last. */
const PATHS: readonly { path: string; from: Part; over: Part; to: Part }[] = [
  { path: "over_turnover", from: "commitment", over: "staff_departures", to: "csat" },
  { path: "over_service", from: "commitment", over: "csat", to: "customer_departures" },
  { path: "over_departures", from: "csat", over: "customer_departures", to: "margin" },
];

export const model = {
  header: `
    One row per path of the service–profit chain with a middle: how much of both ends’ link runs over it.
    indirect is the path from the first to the middle times that from the middle to the last at an equal
    first, direct what is left between the ends at an equal middle; both on ranks of branches’ means, so
    that they add up to total, Spearman’s correlation of the ends. Intervals are the middle 95 % of 2,000
    bootstrap samples of branches. descriptive: fewer than twenty branches describe and do not tell. What
    has not been measured and moves all three looks like a path, too: between branches, and no proof of
    a mechanism. Under five branches nothing is shown. In TypeScript for its bootstrap.
    analysis A33
    guards P8, P10, P11
    better with surveys(construct = employee_commitment), interactions.csat, customers.home_unit_id
  `,
  reads: READS,
  columns: {
    chain_path: "varchar",
    units: "integer",
    indirect: "double",
    indirect_low: "double",
    indirect_high: "double",
    direct: "double",
    direct_low: "double",
    direct_high: "double",
    total_rho: "double",
    descriptive: "boolean",
  },
  compute({ quarters }, _parameters, random, watch) {
    const known = read(quarters!);
    const rows = PATHS.flatMap(({ path, from, over, to }, i) => {
      watch.progress(i / PATHS.length);
      const of = (part: Part, unit: string) => {
        const found = known.get(part)?.get(unit);
        return found ? meanOf(found, null) : NaN;
      };
      const units = [...(known.get(from)?.keys() ?? [])]
        .map((unit) => ({ x: of(from, unit), m: of(over, unit), y: of(to, unit) }))
        .filter(({ x, m, y }) => [x, m, y].every(Number.isFinite));
      return units.length < FEW ? [] : [{ path, n: units.length, ...mediation(units, random) }];
    });
    const number = (value: (row: (typeof rows)[number]) => number) =>
      Float64Array.from(rows, value);
    const columns: Record<string, Column> = {
      chain_path: rows.map(({ path }) => path),
      units: Int32Array.from(rows, ({ n }) => n),
      indirect: number(({ indirect }) => indirect.estimate),
      indirect_low: number(({ indirect }) => indirect.low),
      indirect_high: number(({ indirect }) => indirect.high),
      direct: number(({ direct }) => direct.estimate),
      direct_low: number(({ direct }) => direct.low),
      direct_high: number(({ direct }) => direct.high),
      total_rho: number(({ total }) => total),
      descriptive: rows.map(({ n }) => n < MANY),
    };
    return columns;
  },
} as const satisfies ComputedModel;
