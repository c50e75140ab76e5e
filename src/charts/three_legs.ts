import { estimateRows } from "./estimate_rows.ts";
import { readEstimates } from "./read_estimates.ts";

const LEGS = 3;

/** The legs on which a company stands, and its profit beside them. */
export const threeLegs = estimateRows({
  name: "three_legs",
  reads: ["leg", "leg_value", "ci_low", "ci_high", "n"],
  read: readEstimates({ key: "leg", estimate: "leg_value", n: "n" }),
  rowName: ({ key }, labels) => labels.code(key),
  style: "integer",
  measure: "leg_value",
  cases: "n",
  color: ({ key }, _, theme) => (key === "profit" ? theme.soft : theme.accent),
  finding(told) {
    const design = "observational";
    const legs = told
      .filter(({ key }) => key !== "profit")
      .toSorted((a, b) => a.estimate - b.estimate);
    if (legs.length < LEGS) return { key: "missing", values: { n: legs.length }, design };
    const [shortest, second] = [legs[0]!, legs[1]!];
    const error = Math.hypot(shortest.high - shortest.low, second.high - second.low) / 2;
    // Without an interval nothing is known of chance.
    if (!(second.estimate - shortest.estimate > error)) return { key: "even", values: {}, design };
    const values = {
      leg: { code: shortest.key },
      value: shortest.estimate,
      second: second.estimate,
    };
    return { key: "shortest", values, design };
  },
  counted: () => 0,
});
