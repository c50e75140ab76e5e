import { byGroup, estimateRows } from "./estimate_rows.ts";
import { number, rows, text } from "./rows.ts";
import { total } from "./small.ts";

/** Acts are rare: a hundred answers give numbers that can be read. */
const ANSWERS = 100;

/** What customers did for the company after an answer, by what they had answered. */
export const actsAfterAnswers = estimateRows({
  name: "acts_after_answers",
  reads: ["answers", "customers", "acts", "ci_low", "ci_high"],
  read: (data) =>
    rows(data, {
      answers: text,
      customers: number,
      acts: number,
      ci_low: number,
      ci_high: number,
    }).map((row) => ({
      key: row.answers,
      estimate: row.acts * ANSWERS,
      low: row.ci_low * ANSWERS,
      high: row.ci_high * ANSWERS,
      n: row.customers,
    })),
  rowName: ({ key }, labels) => labels.code(key),
  style: "integer",
  measure: "acts_per_hundred",
  cases: "customers",
  color: byGroup,
  finding(told) {
    const design = "observational";
    const [least, most] = [told[0]!, told.at(-1)!];
    const values = {
      weak: { code: least.key },
      weak_acts: least.estimate,
      strong: { code: most.key },
      strong_acts: most.estimate,
    };
    return { key: "groups", values, design };
  },
  counted: (drawn) => total(drawn.map(({ n }) => n)),
});
