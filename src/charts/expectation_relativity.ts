import { estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";

/** How far what is expected, and what is made of it, goes with the price and the kind of provider. */
export const expectationRelativity = estimateRows({
  name: "expectation_relativity",
  reads: ["effect", "estimate", "ci_low", "ci_high", "n", "customers"],
  read: readEstimates({ key: "effect", estimate: "estimate", n: "customers" }),
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
