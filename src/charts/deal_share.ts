import { byGroup, estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";

const isLevel = ({ key }: { readonly key: string }) => key.startsWith("level_");

/** How much of what they spend customers of each level spend at a discount. */
export const dealShare = estimateRows({
  name: "deal_share",
  reads: ["group_name", "customers", "share", "ci_low", "ci_high"],
  read: readEstimates({ key: "group_name", estimate: "share", n: "customers" }),
  rowName: ({ key }, labels) => labels.code(key),
  style: "percent",
  measure: "deal_share",
  cases: "customers",
  color: (row, drawn, theme) => (isLevel(row) ? byGroup(row, drawn, theme) : theme.soft),
  finding(told) {
    const design = "observational";
    const levels = told.filter(isLevel);
    const [low, high] = [levels[0], levels.at(-1)];
    const all = told.find(({ key }) => key === "all");
    if (low && high && low !== high) {
      const values = {
        weak: { code: low.key },
        weak_share: low.estimate,
        strong: { code: high.key },
        strong_share: high.estimate,
      };
      return { key: "levels", values, design };
    }
    return { key: "all", values: { share: all?.estimate ?? Number.NaN }, design };
  },
  counted: (drawn) => drawn.find(({ key }) => key === "all")?.n ?? 0,
});
