import type { Column } from "../../engine/column.ts";
import { partialRankCorrelation, rankCorrelation } from "../../stats/rank_correlation.ts";
import type { ComputedModel } from "../model.ts";
import {
  FEW,
  type Known,
  LAGS,
  LINKS,
  MANY,
  meanOf,
  type Part,
  type Quarters,
  READS,
  read,
} from "./chain/quarters.ts";

export const model = {
  header: `
    One row per link of the service–profit chain and lag: Spearman’s correlation between branches.
    Staff’s commitment, its turnover, satisfaction with service, departures of customers (per day at
    risk) and margin per buying customer and quarter, of whole branches: no statement about a person or
    a customer. lag counts quarters from cause to consequence; where it is empty, all quarters are put
    together. Bonett and Wright’s interval. partial_rho holds a third link equal: commitment’s
    turnover, or what comes before or between. descriptive: fewer than twenty branches describe and do not
    tell; about thirty are needed to see a correlation of .5. Heskett et al. (1994), doubted by
    Silvestro and Cross (2000). In TypeScript, because it ranks pairs of every lag and interval anew.
    analysis A33
    guards P2, P8, P10, P11
    better with surveys(construct = employee_commitment), interactions.csat, customers.home_unit_id
  `,
  reads: READS,
  columns: {
    link: "varchar",
    lag: "integer",
    units: "integer",
    rho: "double",
    ci_low: "double",
    ci_high: "double",
    partial_rho: "double",
    partial_low: "double",
    partial_high: "double",
    descriptive: "boolean",
  },
  compute({ quarters }) {
    const known = read(quarters!);
    const rows = LINKS.flatMap(({ link, from, to, given }) =>
      [null, ...LAGS].flatMap((lag) => {
        const pairs = branches(known, from, to, lag, given);
        if (pairs.length < FEW) return [];
        const [xs, ys] = [pairs.map(({ x }) => x), pairs.map(({ y }) => y)];
        const held = pairs.map(({ z }) => z);
        const partial =
          given && held.every(Number.isFinite) ? partialRankCorrelation(xs, ys, held) : null;
        return [{ link, lag, found: rankCorrelation(xs, ys), partial }];
      }),
    );
    const number = (value: (row: (typeof rows)[number]) => number) =>
      Float64Array.from(rows, value);
    const columns: Record<string, Column> = {
      link: rows.map(({ link }) => link),
      lag: number(({ lag }) => lag ?? NaN),
      units: Int32Array.from(rows, ({ found }) => found.n),
      rho: number(({ found }) => found.rho),
      ci_low: number(({ found }) => found.low),
      ci_high: number(({ found }) => found.high),
      partial_rho: number(({ partial }) => partial?.rho ?? NaN),
      partial_low: number(({ partial }) => partial?.low ?? NaN),
      partial_high: number(({ partial }) => partial?.high ?? NaN),
      descriptive: rows.map(({ found }) => found.n < MANY),
    };
    return columns;
  },
} as const satisfies ComputedModel;

/** The mean of each branch on both ends of a link, over the quarters that a lag pairs. */
function branches(known: Known, from: Part, to: Part, lag: number | null, given?: Part) {
  const causes = known.get(from) ?? new Map<string, Quarters>();
  const found: { x: number; y: number; z: number }[] = [];
  for (const [unit, cause] of causes) {
    const effect = known.get(to)?.get(unit);
    if (!effect) continue;
    const paired = lag === null ? null : [...cause.keys()].filter((q) => effect.has(q + lag));
    const x = meanOf(cause, paired);
    const y = meanOf(effect, paired?.map((q) => q + lag!) ?? null);
    const middle = given && known.get(given)?.get(unit);
    const z = middle ? meanOf(middle, null) : NaN;
    if (Number.isFinite(x) && Number.isFinite(y)) found.push({ x, y, z });
  }
  return found;
}
