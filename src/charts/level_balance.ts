import { estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";

/** By how much climbs past a level exceed falls, against wavering answers, which leave nothing. */
export const levelBalance = estimateRows({
  name: "level_balance",
  reads: ["group_name", "n", "net_rise", "ci_low", "ci_high"],
  read: readEstimates({ key: "group_name", estimate: "net_rise", n: "n" }),
  rowName: ({ key }, labels) =>
    key === "all"
      ? labels.text("figure.level_balance.all")
      : labels.text("figure.level_balance.past", { level: labels.code(key) }),
  style: "percent",
  reference: 0,
  measure: "net_rise",
  cases: "n",
  color: ({ key }, _, theme) => (key === "all" ? theme.ink : theme.levels[3]),
  finding(told) {
    const design = "observational";
    const all = told.find(({ key }) => key === "all");
    if (!all) return { key: "untold", values: {}, design };
    if (all.low > 0) return { key: "rose", values: { net: all.estimate }, design };
    if (all.high < 0) return { key: "fell", values: { net: -all.estimate }, design };
    return { key: "wavering", values: {}, design };
  },
  untold: "figure.level_balance.untold",
  counted: (drawn) => drawn.find(({ key }) => key === "all")?.n ?? 0,
});
