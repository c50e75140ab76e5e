import { estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";
import { total } from "./small.ts";

/** How many more come back after a first small extra, and after extras stopped, than after like visits. */
export const extraReturns = estimateRows({
  name: "extra_returns",
  reads: ["extra_step", "customers", "risk_difference", "ci_low", "ci_high"],
  read: readEstimates({ key: "extra_step", estimate: "risk_difference", n: "customers" }),
  rowName: ({ key }, labels) => labels.code(key),
  style: "percent",
  reference: 0,
  measure: "risk_difference",
  cases: "customers",
  finding(told) {
    const design = "observational";
    const clear = told
      .filter(({ low, high }) => low > 0 || high < 0)
      .toSorted((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate))[0];
    if (!clear) return { key: "same", values: {}, design };
    const values = { step: { code: clear.key }, share: Math.abs(clear.estimate) };
    return { key: clear.estimate > 0 ? "more" : "fewer", values, design };
  },
  counted: (drawn) => total(drawn.map(({ n }) => n)),
});
