import { estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";

/** Deliveries that came in time and in full, by group; the first row is all of them. */
export const promisesKept = estimateRows({
  name: "promises_kept",
  reads: ["group_name", "deliveries", "share", "ci_low", "ci_high"],
  read: readEstimates({ key: "group_name", estimate: "share", n: "deliveries" }),
  // The others are names out of the file.
  rowName: ({ key }, labels) => (key === "all" ? labels.code(key) : key),
  style: "percent",
  measure: "share",
  cases: "deliveries",
  color: ({ key }, _rows, theme) => (key === "all" ? theme.ink : theme.accent),
  finding(told) {
    const design = "observational";
    const all = told.find(({ key }) => key === "all");
    const groups = told
      .filter(({ key }) => key !== "all")
      .toSorted((a, b) => b.estimate - a.estimate);
    const [best, worst] = [groups[0], groups.at(-1)];
    if (!best || !worst || best.low <= worst.high)
      return { key: "all", values: { share: (all ?? told[0]!).estimate }, design };
    return { key: "apart", values: { best: best.estimate, worst: worst.estimate }, design };
  },
  counted: () => 0,
});
