import { estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";

/** Whether customers still come after the salesperson who served them has left, against others. */
export const sellerDepartures = estimateRows({
  name: "seller_departures",
  reads: ["group_name", "customers", "difference", "ci_low", "ci_high"],
  read: readEstimates({ key: "group_name", estimate: "difference", n: "customers" }),
  rowName: ({ key }, labels) => labels.code(key === "all" ? "everybody" : key),
  style: "percent",
  reference: 0,
  measure: "difference",
  cases: "customers",
  color: ({ key }, _, theme) => (key === "not_devoted" ? theme.faint : theme.levels[3]),
  finding(told) {
    const design = "observational";
    const all = told.find(({ key }) => key === "all") ?? told[0]!;
    if (all.high < 0) return { key: "fewer", values: { fewer: -all.estimate }, design };
    if (all.low > 0) return { key: "more", values: { more: all.estimate }, design };
    return { key: "unclear", values: { low: all.low, high: all.high }, design };
  },
  untold: "figure.seller_departures.untold",
  without: () => ({ key: "untold", values: {}, design: "observational" }),
  counted: (drawn) => drawn.find(({ key }) => key === "all")?.n ?? 0,
});
