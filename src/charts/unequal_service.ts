import type { FigureData } from "./figure.ts";
import { groupDots } from "./group_dots.ts";
import { flag, number, rows, text } from "./rows.ts";
import { total } from "./small.ts";

const read = ({ from }: FigureData) =>
  rows(from, {
    outcome: text,
    group_name: text,
    effect_scale: text,
    adjusted_effect: number,
    ci_low: number,
    ci_high: number,
    p_holm: number,
    declared: flag,
    customers: number,
  });

const scale = (data: FigureData) => (read(data)[0]?.effect_scale === "ratio" ? 1 : 0);

/** What groups of customers receive against all others, with what is declared openly held equal. */
export const unequalService = groupDots({
  name: "unequal_service",
  reads: [
    "outcome",
    "group_name",
    "effect_scale",
    "adjusted_effect",
    "ci_low",
    "ci_high",
    "p_holm",
  ],
  dots(data) {
    const reference = scale(data);
    return read(data).map((row) => ({
      row: row.group_name,
      group: row.outcome,
      value: row.adjusted_effect,
      low: row.ci_low,
      high: row.ci_high,
      filled: row.p_holm < 0.05 && (row.ci_low > reference || row.ci_high < reference),
    }));
  },
  finding(data, dots) {
    const all = read(data);
    const outcome = { code: all[0]!.outcome };
    if (all.some(({ declared }) => declared)) return { key: "declared", values: { outcome } };
    const ratio = scale(data) === 1;
    const far = (value: number) => Math.abs(ratio ? Math.log(value) : value);
    const farthest = dots
      .filter(({ filled }) => filled)
      .toSorted((a, b) => far(b.value) - far(a.value))[0];
    if (!farthest) return { key: "equal", values: { outcome } };
    const group = { code: farthest.row };
    return ratio
      ? { key: "ratio", values: { group, outcome, ratio: farthest.value } }
      : { key: "difference", values: { group, outcome, difference: farthest.value } };
  },
  foot(data) {
    const n = total(read(data).map(({ customers }) => customers));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
  style: () => "decimal",
  reference: scale,
  fills: ["figure.group_dots.clear", "figure.group_dots.unclear"],
});
