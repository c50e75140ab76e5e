import type { Column } from "../../engine/column.ts";
import { cramersV } from "../../stats/cramers_v.ts";
import { holm } from "../../stats/holm.ts";
import { permutedGroups } from "../../stats/permuted_groups.ts";
import type { ComputedModel } from "../model.ts";
import {
  against,
  byOutcome,
  type Compared,
  comparison,
  type Grouping,
  GROUPINGS,
  isRate,
  isWait,
  midranks,
  ranked,
  READS,
  type Received,
} from "./received/outcomes.ts";

export const model = {
  header: `
    One row per outcome of service and grouping of customers: whether groups receive the same.
    Groups are held against each other at the same kind of case, tier and kind of customer. The
    statistic is Kruskal and Wallis’s within these strata (for what is granted or not, the chi-square
    of the table), with its probability by a lottery that deals whole customers to groups, with all
    that they received, since contacts of one customer are no independent witnesses. effect is ε² = H / (n − 1) of plain
    ranks, or Cramér’s V corrected for bias (Bergsma 2013), both before anything is held equal.
    adjusted_effect is the group that is farthest from all others, with these held equal: a
    ratio for waits, else a difference. disparity_ratio is the lowest rate over the highest. declared: the
    company promises these differences by tier (service_promises); they are no looks, and p_holm is
    corrected for all others. Groups of fewer than ten customers are left out. In TypeScript, because
    the probability is no function of SQL.
    analysis A26
    guards P8, P9, P13, P27, P28, P36
    better with interactions.wait_s, customers.segment, customers.tier, service_promises.level
  `,
  reads: READS,
  columns: {
    outcome: "varchar",
    group_by: "varchar",
    groups: "integer",
    customers: "integer",
    n: "integer",
    statistic: "double",
    degrees_of_freedom: "integer",
    effect: "double",
    p_value: "double",
    p_holm: "double",
    farthest_group: "varchar",
    effect_scale: "varchar",
    adjusted_effect: "double",
    ci_low: "double",
    ci_high: "double",
    disparity_ratio: "double",
    declared: "boolean",
  },
  compute({ received, people, promises }, _parameters, _random, watch) {
    const declared = new Set(Array.from(promises!.columns.outcome ?? [], String));
    const outcomes = [...byOutcome(received!, people!)];
    const looks = outcomes.flatMap(([outcome, rows], i) => {
      watch.progress(i / outcomes.length);
      return GROUPINGS.flatMap((grouping) => {
        const found = look(outcome, rows, grouping);
        return found ? [{ ...found, declared: grouping === "tier" && declared.has(outcome) }] : [];
      });
    });
    const corrected = holm(looks.map((found) => (found.declared ? NaN : found.test.p)));
    const number = (value: (found: (typeof looks)[number]) => number) =>
      Float64Array.from(looks, value);
    const columns: Record<string, Column> = {
      outcome: looks.map((found) => found.outcome),
      group_by: looks.map((found) => found.grouping),
      groups: Int32Array.from(looks, (found) => found.groups),
      customers: Int32Array.from(looks, (found) => found.customers),
      n: Int32Array.from(looks, (found) => found.n),
      statistic: number((found) => found.test.statistic),
      degrees_of_freedom: Int32Array.from(looks, (found) => found.test.df),
      effect: number((found) => found.effect),
      p_value: number((found) => found.test.p),
      p_holm: Float64Array.from(corrected),
      farthest_group: looks.map((found) => found.farthest?.name ?? null),
      effect_scale: looks.map((found) => (isWait(found.outcome) ? "ratio" : "difference")),
      adjusted_effect: number((found) => found.farthest?.effect ?? NaN),
      ci_low: number((found) => found.farthest?.low ?? NaN),
      ci_high: number((found) => found.farthest?.high ?? NaN),
      disparity_ratio: number((found) => found.disparity),
      declared: looks.map((found) => found.declared),
    };
    return columns;
  },
} as const satisfies ComputedModel;

function look(outcome: string, all: readonly Received[], grouping: Grouping) {
  const { rows, names } = comparison(all, grouping);
  if (names.length < 2) return null;
  const scaled = (value: number) => (isWait(outcome) ? Math.exp(value) : value);
  const contrasts = names.flatMap((name, group) => {
    const found = against(rows, group);
    return found ? [{ name, found }] : [];
  });
  const farthest = contrasts.toSorted(
    (a, b) => Math.abs(b.found.difference) - Math.abs(a.found.difference),
  )[0];
  const table = names.map((_, group) => counts(rows.filter((row) => row.group === group)));
  const rates = table.map(([yes, no]) => yes / (yes + no));
  return {
    outcome,
    grouping,
    groups: names.length,
    customers: new Set(rows.map(({ customer }) => customer)).size,
    n: rows.reduce((sum, { cases }) => sum + cases, 0),
    test: permutedGroups(ranked(rows), names.length),
    effect: isRate(outcome) ? cramersV(table) : rankEffect(rows, names.length),
    farthest: farthest && {
      name: farthest.name,
      effect: scaled(farthest.found.difference),
      low: scaled(farthest.found.low),
      high: scaled(farthest.found.high),
    },
    disparity: isRate(outcome) ? Math.min(...rates) / Math.max(...rates) : NaN,
  };
}

const counts = (rows: readonly Compared[]): readonly [number, number] => {
  const n = rows.reduce((sum, { cases }) => sum + cases, 0);
  const yes = rows.reduce((sum, { cases, value }) => sum + cases * value, 0);
  return [yes, n - yes];
};

/** ε² = H / (n − 1): the part of the variance of all ranks that lies between groups. */
function rankEffect(rows: readonly Compared[], groups: number): number {
  const ranks = midranks(rows);
  const n = rows.reduce((sum, { cases }) => sum + cases, 0);
  const sums = Array.from({ length: groups }, () => ({ n: 0, away: 0 }));
  let all = 0;
  for (const [i, { cases, group }] of rows.entries()) {
    const away = ranks[i]! - (n + 1) / 2;
    sums[group]!.n += cases;
    sums[group]!.away += cases * away;
    all += cases * away * away;
  }
  return sums.reduce((sum, group) => sum + (group.away * group.away) / group.n, 0) / all;
}
