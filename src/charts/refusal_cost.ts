import type { FigureData } from "./figure.ts";
import { groupDots } from "./group_dots.ts";
import { number, rows, text } from "./rows.ts";

const read = ({ from }: FigureData) =>
  rows(from, {
    policy_id: text,
    requests: number,
    churn_refused: number,
    churn_refused_low: number,
    churn_refused_high: number,
    churn_granted: number,
    churn_granted_low: number,
    churn_granted_high: number,
    difference: number,
    difference_low: number,
  });

/** Who leaves after a refusal and after a consent, rule by rule. */
export const refusalCost = groupDots({
  name: "refusal_cost",
  reads: [
    "policy_id",
    "requests",
    "churn_refused",
    "churn_refused_low",
    "churn_refused_high",
    "churn_granted",
    "churn_granted_low",
    "churn_granted_high",
    "difference",
    "difference_low",
  ],
  dots: (data) =>
    read(data).flatMap((row) => [
      {
        row: row.policy_id,
        group: "refused_request",
        value: row.churn_refused,
        low: row.churn_refused_low,
        high: row.churn_refused_high,
      },
      {
        row: row.policy_id,
        group: "granted_request",
        value: row.churn_granted,
        low: row.churn_granted_low,
        high: row.churn_granted_high,
      },
    ]),
  finding(data) {
    const all = read(data)[0]!;
    if (!Number.isFinite(all.difference)) return { key: "too_few", values: { n: all.requests } };
    if (!(all.difference_low > 0)) return { key: "same", values: {} };
    const { churn_refused: refused, churn_granted: granted, difference } = all;
    return { key: "more", values: { refused, granted, difference } };
  },
  foot: (data) => ({
    counts: [],
    notes: read(data)
      .slice(0, 1)
      .map(({ requests: n }) => ({ key: "cases_recorded", values: { n } })),
  }),
  style: () => "percent",
});
