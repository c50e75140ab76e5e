import { estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";

/** How many more depart after an irritant than after a like occasion without it. */
export const irritantEffects = estimateRows({
  name: "irritant_effects",
  reads: ["irritant", "occasions", "risk_difference", "ci_low", "ci_high"],
  read: readEstimates({ key: "irritant", estimate: "risk_difference", n: "occasions" }),
  rowName: ({ key }, labels) => labels.code(key),
  style: "percent",
  reference: 0,
  measure: "risk_difference",
  cases: "occasions",
  color: (row, _rows, theme) => (row.low > 0 ? theme.misery : theme.operation),
  finding(told) {
    const design = "observational";
    const clear = told.filter(({ low }) => low > 0).toSorted((a, b) => b.estimate - a.estimate);
    const first = clear[0];
    if (!first) return { key: "none", values: { n: told.length }, design };
    const values = {
      clear: clear.length,
      n: told.length,
      irritant: { code: first.key },
      more: first.estimate,
    };
    return { key: "some", values, design };
  },
  counted: () => 0,
});
