import { estimateRows } from "./estimate_rows.ts";
import { number, rows, text } from "./rows.ts";

/** How well each public says it is served, against the one that the others are compared with. */
export const secondRateService = estimateRows({
  name: "second_rate_service",
  reads: ["stakeholder", "service", "service_low", "service_high", "n", "difference", "p_holm"],
  read: (data) =>
    rows(data, {
      stakeholder: text,
      service: number,
      service_low: number,
      service_high: number,
      n: number,
      difference: number,
      p_holm: number,
    }).map((row) => ({
      key: row.stakeholder,
      estimate: row.service,
      low: row.service_low,
      high: row.service_high,
      n: row.n,
      // The difference that is clear after the correction; without one the row is as good as any.
      detail: row.p_holm < 0.05 ? row.difference : 0,
    })),
  rowName: ({ key }, labels) => labels.code(key),
  style: "decimal",
  measure: "service",
  cases: "n",
  finding(told) {
    const design = "observational";
    const worst = told.toSorted((a, b) => (a.detail ?? 0) - (b.detail ?? 0))[0]!;
    if (told.length < 2) return { key: "one", values: { service: worst.estimate }, design };
    if ((worst.detail ?? 0) >= 0) return { key: "none", values: { n: told.length }, design };
    const values = { stakeholder: { code: worst.key }, difference: -worst.detail! };
    return { key: "second", values, design };
  },
  counted: () => 0,
});
