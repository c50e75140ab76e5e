import { byGroup, estimateRows } from "./estimate_rows.ts";
import { number, rows } from "./rows.ts";
import { total } from "./small.ts";

/** Who came again in rhythm, by how many of the first rated contacts had satisfied them. */
export const doseResponse = estimateRows({
  name: "dose_response",
  reads: ["k_satisfied", "at_risk", "hazard", "ci_low", "ci_high"],
  read: (data) =>
    rows(data, {
      k_satisfied: number,
      at_risk: number,
      hazard: number,
      ci_low: number,
      ci_high: number,
    })
      .sort((a, b) => a.k_satisfied - b.k_satisfied)
      .map((row) => ({
        key: String(row.k_satisfied),
        estimate: row.hazard,
        low: row.ci_low,
        high: row.ci_high,
        n: row.at_risk,
      })),
  rowName: ({ key }, labels) => labels.text("figure.dose_response.row", { k: Number(key) }),
  style: "percent",
  measure: "hazard",
  cases: "at_risk",
  color: byGroup,
  finding(told) {
    const design = "observational";
    const [least, most] = [told[0]!, told.at(-1)!];
    if (least === most)
      return { key: "one", values: { k: Number(least.key), share: least.estimate }, design };
    const values = {
      few: Number(least.key),
      few_share: least.estimate,
      many: Number(most.key),
      many_share: most.estimate,
    };
    const apart = least.high < most.low || most.high < least.low;
    return { key: apart ? "apart" : "alike", values, design };
  },
  counted: (drawn) => total(drawn.map(({ n }) => n)),
});
