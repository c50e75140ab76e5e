import { byGroup, estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";

/** How much less is bought of a product that grows dearer than the others, by level. */
export const priceElasticity = estimateRows({
  name: "price_elasticity",
  reads: ["group_name", "products", "elasticity", "ci_low", "ci_high"],
  read: readEstimates({ key: "group_name", estimate: "elasticity", n: "products" }),
  rowName: ({ key }, labels) => labels.code(key),
  style: "decimal",
  reference: 0,
  measure: "elasticity",
  cases: "products",
  color: (row, drawn, theme) => (row.key === "all" ? theme.soft : byGroup(row, drawn, theme)),
  finding(told) {
    const design = "observational";
    const all = told.find(({ key }) => key === "all") ?? told[0]!;
    if (all.high < 0) return { key: "less", values: { less: -all.estimate }, design };
    return { key: "unseen", values: {}, design };
  },
  untold: "figure.price_elasticity.untold",
  without: () => ({ key: "untold", values: {}, design: "observational" }),
  counted: () => 0,
});
