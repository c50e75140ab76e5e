import type { FigureData } from "./figure.ts";
import { groupDots } from "./group_dots.ts";
import { number, rows, text } from "./rows.ts";

const read = ({ from }: FigureData) =>
  rows(from, {
    practice: text,
    raw_difference: number,
    difference: number,
    difference_low: number,
    difference_high: number,
    own_difference: number,
    own_difference_low: number,
    own_difference_high: number,
    p_holm: number,
    customers: number,
  });

/** How much more often customers come back after a practice, by what is held equal. */
export const practiceReturns = groupDots({
  name: "practice_returns",
  reads: [
    "practice",
    "raw_difference",
    "difference",
    "difference_low",
    "difference_high",
    "own_difference",
    "own_difference_low",
    "own_difference_high",
    "p_holm",
    "customers",
  ],
  dots: (data) =>
    read(data).flatMap((row) => [
      {
        row: row.practice,
        group: "same_customer",
        value: row.own_difference,
        low: row.own_difference_low,
        high: row.own_difference_high,
      },
      {
        row: row.practice,
        group: "equal_loyalty",
        value: row.difference,
        low: row.difference_low,
        high: row.difference_high,
      },
      { row: row.practice, group: "nothing_equal", value: row.raw_difference, low: NaN, high: NaN },
    ]),
  finding(data) {
    const all = read(data);
    const binding = all
      .filter(({ own_difference: own, p_holm: p }) => own > 0 && p < 0.05)
      .toSorted((a, b) => b.own_difference - a.own_difference)[0];
    if (!binding) return { key: "none", values: { n: all.length } };
    const practice = { code: binding.practice };
    return { key: "some", values: { practice, difference: binding.own_difference } };
  },
  foot(data) {
    const n = Math.max(0, ...read(data).map(({ customers }) => customers));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
  style: () => "percent",
  reference: () => 0,
});
