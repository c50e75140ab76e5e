import { estimateRows } from "./estimate_rows.ts";
import { number, rows, text } from "./rows.ts";
import { total } from "./small.ts";

/** What is otherwise than it was meant, the worst of it at the front. */
const VERDICTS = ["mis_served", "by_the_way", "over_served"] as const;

/** Whether those who are meant are the ones who are served well. */
export const servedAsMeant = estimateRows({
  name: "served_as_meant",
  reads: ["meant", "worth", "customers", "better_served", "ci_low", "ci_high", "verdict"],
  read: (data) =>
    rows(data, {
      meant: text,
      worth: text,
      customers: number,
      better_served: number,
      ci_low: number,
      ci_high: number,
      verdict: text,
    }).map((row) => ({
      key: `${row.meant}_${row.worth}`,
      estimate: row.better_served,
      low: row.ci_low,
      high: row.ci_high,
      n: row.customers,
      // The place of its verdict; −1 where the group is served as the rest.
      detail: VERDICTS.findIndex((verdict) => verdict === row.verdict),
    })),
  rowName: ({ key }, labels) => labels.code(key),
  style: "decimal",
  reference: 0,
  measure: "better_served",
  cases: "customers",
  color: ({ detail = -1 }, _, theme) => (detail < 0 ? theme.soft : theme.accent),
  finding(told) {
    const design = "observational";
    // A part of a group says more than the whole, where both are told of.
    const odd = told
      .filter(({ detail = -1 }) => detail >= 0)
      .toSorted(
        (a, b) =>
          a.detail! - b.detail! || Number(a.key.endsWith("_all")) - Number(b.key.endsWith("_all")),
      )[0];
    if (!odd) return { key: "as_meant", values: {}, design };
    return { key: VERDICTS[odd.detail!]!, values: { group: { code: odd.key } }, design };
  },
  counted: (all) => total(all.flatMap(({ key, n }) => (key.endsWith("_all") ? [n] : []))),
});
