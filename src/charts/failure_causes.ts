import { number, rows, text } from "./rows.ts";
import { twoSides } from "./two_sides.ts";

/** What is blamed for failures, and what was blamed for the last failure before a departure. */
export const failureCauses = twoSides({
  name: "failure_causes",
  reads: ["cause", "failures", "share", "ci_low", "ci_high", "departures_share"],
  read: (data) =>
    rows(data, {
      cause: text,
      failures: number,
      share: number,
      ci_low: number,
      ci_high: number,
      departures_share: number,
      departures_low: number,
      departures_high: number,
    }).map((row) => ({
      key: row.cause,
      one: { value: row.departures_share, low: row.departures_low, high: row.departures_high },
      other: { value: row.share, low: row.ci_low, high: row.ci_high },
      n: row.failures,
    })),
  style: "percent",
  reference: 0,
  colors: (theme) => [theme.misery, theme.operation],
  cases: "failures",
  finding(told) {
    const named = told.filter(({ key }) => key !== "unknown");
    const most = (named.length > 0 ? named : told).toSorted(
      (a, b) => b.other.value - a.other.value,
    )[0]!;
    const values = {
      cause: { code: most.key },
      failures: most.other.value,
      departures: most.one.value,
    };
    return { key: "most", values, design: "observational" };
  },
});
