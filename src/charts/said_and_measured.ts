import { estimateRows } from "./estimate_rows.ts";
import { number, rows, text } from "./rows.ts";

/** What the records show of things that are said of loyal customers, as a multiple of what is said. */
export const saidAndMeasured = estimateRows({
  name: "said_and_measured",
  reads: ["claim", "said_value", "n", "times", "times_low", "times_high"],
  read: (data) =>
    rows(data, {
      claim: text,
      said_value: number,
      n: number,
      times: number,
      times_low: number,
      times_high: number,
    }).map((row) => ({
      key: row.claim,
      estimate: row.times,
      low: row.times_low,
      high: row.times_high,
      n: row.n,
      detail: row.said_value,
    })),
  rowName: ({ key, detail }, labels) =>
    labels.text("figure.said_and_measured.row", {
      claim: labels.code(key),
      said: labels.number(detail ?? Number.NaN, "decimal"),
    }),
  style: "decimal",
  reference: 1,
  measure: "times",
  cases: "n",
  finding(told) {
    const design = "observational";
    const held = told.filter(({ high }) => high >= 1).length;
    return { key: "held", values: { held, n: told.length }, design };
  },
  counted: () => 0,
});
