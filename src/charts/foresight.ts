import { byGroup, estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";
import { total } from "./small.ts";

/** A model that tells nobody apart. */
const COIN = 0.5;

/** How well a return is foreseen, by how often the customer had come, against the toss of a coin. */
export const foresight = estimateRows({
  name: "foresight",
  reads: ["history", "n", "auc", "ci_low", "ci_high"],
  read: readEstimates({ key: "history", estimate: "auc", n: "n" }),
  rowName: ({ key }, labels) => labels.code(key),
  style: "decimal",
  reference: COIN,
  measure: "auc",
  cases: "customers",
  color: byGroup,
  finding(told) {
    const design = "observational";
    const seen = told.filter(({ low }) => low > COIN);
    const best = seen.toSorted((a, b) => b.estimate - a.estimate)[0];
    if (!best) return { key: "coin", values: {}, design };
    const values = {
      best: { code: best.key },
      auc: best.estimate,
      seen: seen.length,
      n: told.length,
    };
    return { key: seen.length === told.length ? "all" : "some", values, design };
  },
  counted: (drawn) => total(drawn.map(({ n }) => n)),
});
