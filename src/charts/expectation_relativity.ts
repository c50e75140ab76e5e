import { estimateRows } from "./estimate_rows.ts";
import { number, rows, text } from "./rows.ts";

/** How far what is expected, and what is made of it, goes with the price and the kind of provider. */
export const expectationRelativity = estimateRows({
  name: "expectation_relativity",
  reads: ["effect", "estimate", "ci_low", "ci_high", "n", "customers"],
  read: (data) =>
    rows(data, {
      effect: text,
      estimate: number,
      ci_low: number,
      ci_high: number,
      customers: number,
    }).map((row) => ({
      key: row.effect,
      estimate: row.estimate,
      low: row.ci_low,
      high: row.ci_high,
      n: row.customers,
    })),
  rowName: ({ key }, labels) => labels.code(key),
  style: "decimal",
  reference: 0,
  measure: "estimate",
  cases: "customers",
  finding(told) {
    const design = "observational";
    const clear = told.filter(({ low, high }) => low > 0 || high < 0);
    const largest = clear.toSorted((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate))[0];
    const values = { clear: clear.length, n: told.length };
    if (!largest) return { key: "none", values, design };
    const claim = { code: largest.key };
    return { key: "some", values: { ...values, claim, points: largest.estimate }, design };
  },
  counted: (drawn) => Math.max(0, ...drawn.map(({ n }) => n)),
});
