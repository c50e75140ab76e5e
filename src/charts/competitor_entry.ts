import { estimateRows } from "./estimate_rows.ts";
import { date, number, rows, text } from "./rows.ts";

/** By what factor departures grew where a competitor came, against everywhere else. */
export const competitorEntry = estimateRows({
  name: "competitor_entry",
  reads: [
    "entered_region",
    "arrived_on",
    "group_name",
    "customers",
    "ratio",
    "ci_low",
    "ci_high",
    "placebo_higher",
  ],
  read(data) {
    const entries = rows(data, {
      entered_region: text,
      arrived_on: date,
      group_name: text,
      customers: number,
      ratio: number,
      ci_low: number,
      ci_high: number,
      placebo_higher: number,
    });
    const several = (of: readonly unknown[]) => new Set(of).size > 1;
    const regions = several(entries.map((entry) => entry.entered_region));
    const days = (region: string) =>
      several(
        entries.flatMap((entry) =>
          entry.entered_region === region ? [entry.arrived_on.getTime()] : [],
        ),
      );
    return entries.map(({ entered_region: region, arrived_on: day, ...row }) => ({
      key: [
        row.group_name,
        regions || days(region) ? region : "",
        days(region) ? day.toISOString() : "",
      ].join("\n"),
      estimate: row.ratio,
      low: row.ci_low,
      high: row.ci_high,
      n: row.customers,
      detail: row.placebo_higher,
    }));
  },
  rowName({ key }, labels) {
    const [group, region, day] = key.split("\n");
    const entry = day ? `${region}, ${labels.date(new Date(day), "day")}` : region;
    return entry ? `${entry}: ${labels.code(group!)}` : labels.code(group!);
  },
  style: "decimal",
  reference: 1,
  measure: "ratio",
  cases: "customers",
  color: (row, _rows, theme) => (row.low > 1 ? theme.misery : theme.operation),
  finding(told) {
    const design = "observational";
    const { estimate: ratio, low, high, detail: like } = told[0]!;
    if (low <= 1 && high >= 1) return { key: "unclear", values: { low, high }, design };
    // Without a region that nobody entered beside others there is nothing to hold the change against.
    if (like === undefined || Number.isNaN(like))
      return { key: "nothing_beside", values: { ratio }, design };
    // A region that changes as much without any competitor says that this one may have, too.
    if (like > 0) return { key: "not_alone", values: { ratio, like }, design };
    return { key: "stands_out", values: { ratio }, design };
  },
  counted: (drawn) => drawn[0]?.n ?? 0,
});
