import { estimateRows } from "./estimate_rows.ts";
import { number, rows } from "./rows.ts";
import { total } from "./small.ts";

/** Estimates of one sign of partnership, level by level. */
const byLevel = (name: string) =>
  estimateRows({
    name,
    reads: ["level", "customers", "estimate", "ci_low", "ci_high"],
    read: (data) =>
      rows(data, {
        level: number,
        customers: number,
        estimate: number,
        ci_low: number,
        ci_high: number,
      })
        .sort((a, b) => a.level - b.level)
        .map((row) => ({
          key: `level_${row.level}`,
          estimate: row.estimate,
          low: row.ci_low,
          high: row.ci_high,
          n: row.customers,
        })),
    rowName: ({ key }, labels) => labels.code(key),
    style: "decimal",
    measure: "estimate",
    cases: "customers",
    finding(told) {
      const design = "observational";
      const [least, most] = [told[0]!, told.at(-1)!];
      if (least === most) return { key: "one", values: { value: most.estimate }, design };
      const error = Math.hypot(most.high - most.low, least.high - least.low) / 2;
      const apart = most.estimate - least.estimate;
      const values = {
        level: { code: most.key },
        value: most.estimate,
        least: { code: least.key },
        other: least.estimate,
      };
      return {
        key: Math.abs(apart) <= error ? "same" : apart > 0 ? "more" : "less",
        values,
        design,
      };
    },
    counted: (all) => total(all.map(({ n }) => n)),
  });

/** How many of the staff customers of each level meet in as many visits. */
export const employeesKnown = byLevel("employees_known");

/** How often customers of each level report what competitors do. */
export const competitorTips = byLevel("competitor_tips");
