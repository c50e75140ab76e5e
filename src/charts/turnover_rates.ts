import type { FigureData } from "./figure.ts";
import { groupDots } from "./group_dots.ts";
import { number, rows, text } from "./rows.ts";

const read = ({ from }: FigureData) =>
  rows(from, {
    staff_group: text,
    employees: number,
    crisis_rate: number,
    crisis_rate_low: number,
    crisis_rate_high: number,
    normal_rate: number,
    normal_rate_low: number,
    normal_rate_high: number,
    rate_ratio: number,
    ratio_low: number,
    ratio_high: number,
  });

/** How many employees leave in a year of work, in a crisis and in normal times. */
export const turnoverRates = groupDots({
  name: "turnover_rates",
  reads: [
    "staff_group",
    "employees",
    "crisis_rate",
    "crisis_rate_low",
    "crisis_rate_high",
    "normal_rate",
    "normal_rate_low",
    "normal_rate_high",
    "rate_ratio",
    "ratio_low",
    "ratio_high",
  ],
  dots: (data) =>
    read(data).flatMap((row) => [
      {
        row: row.staff_group,
        group: "in_crisis",
        value: row.crisis_rate,
        low: row.crisis_rate_low,
        high: row.crisis_rate_high,
      },
      {
        row: row.staff_group,
        group: "normal_times",
        value: row.normal_rate,
        low: row.normal_rate_low,
        high: row.normal_rate_high,
      },
    ]),
  finding(data) {
    const all = read(data)[0]!;
    const { rate_ratio: ratio, ratio_low: low, ratio_high: high, normal_rate: rate } = all;
    if (!Number.isFinite(ratio))
      return Number.isFinite(rate)
        ? { key: "normal", values: { rate } }
        : { key: "too_few", values: { n: all.employees } };
    if (low > 1) return { key: "more", values: { ratio } };
    if (high < 1) return { key: "less", values: { ratio } };
    return { key: "same", values: { low, high } };
  },
  foot: (data) => ({
    counts: [],
    notes: read(data)
      .slice(0, 1)
      .map(({ employees: n }) => ({ key: "staff_asked", values: { n } })),
  }),
  style: () => "percent",
});
