import type { Column } from "../../engine/column.ts";
import { within } from "../../stats/within.ts";
import type { ComputedModel } from "../model.ts";
import { FEW, LAGS, LINKS, MANY, READS, read } from "./chain/quarters.ts";

/** A branch with fewer pairs of quarters says nothing of its own ups and downs. */
const PERIODS = 4;

export const model = {
  header: `
    One row per link of the service–profit chain and lag: do both ends move together within branches?
    The correlation of quarters once each branch’s own mean and each quarter’s mean are taken off: what
    a branch always has, a good street or a rich town, is no part of it, nor what a season does to all.
    lag counts quarters from cause to consequence. n are pairs of quarters; branches with fewer than
    four pairs are left out. The interval is the middle 95 % of 1,000 bootstrap samples of branches.
    descriptive: fewer than twenty branches describe and do not tell. One quarter of one branch rests on
    few answers, which draws the correlation towards zero. In TypeScript for its bootstrap.
    analysis A33
    guards P8, P10, P11, P31
    better with surveys(construct = employee_commitment), interactions.csat, customers.home_unit_id
  `,
  reads: READS,
  columns: {
    link: "varchar",
    lag: "integer",
    units: "integer",
    n: "integer",
    correlation: "double",
    ci_low: "double",
    ci_high: "double",
    descriptive: "boolean",
  },
  compute({ quarters }, _parameters, random, watch) {
    const known = read(quarters!);
    const rows = LINKS.flatMap(({ link, from, to }, i) => {
      watch.progress(i / LINKS.length);
      return [0, ...LAGS].flatMap((lag) => {
        const pairs = [...(known.get(from) ?? [])].flatMap(([unit, causes]) => {
          const effects = known.get(to)?.get(unit);
          const own = [...causes].flatMap(([period, cause]) => {
            const effect = effects?.get(period + lag);
            if (!effect) return [];
            const [x, y] = [cause.total / cause.weight, effect.total / effect.weight];
            return [{ unit, period, x, y }];
          });
          return own.length < PERIODS ? [] : own;
        });
        const found = within(pairs, random);
        return found.units < FEW ? [] : [{ link, lag, found }];
      });
    });
    const number = (value: (row: (typeof rows)[number]) => number) =>
      Float64Array.from(rows, value);
    const columns: Record<string, Column> = {
      link: rows.map(({ link }) => link),
      lag: Int32Array.from(rows, ({ lag }) => lag),
      units: Int32Array.from(rows, ({ found }) => found.units),
      n: Int32Array.from(rows, ({ found }) => found.pairs),
      correlation: number(({ found }) => found.correlation),
      ci_low: number(({ found }) => found.low),
      ci_high: number(({ found }) => found.high),
      descriptive: rows.map(({ found }) => found.units < MANY),
    };
    return columns;
  },
} as const satisfies ComputedModel;
