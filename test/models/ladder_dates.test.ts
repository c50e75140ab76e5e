import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { REGULARS } from "./ladder_company.ts";
import { sale } from "./rows.ts";

describe("ladder_dates", () => {
  it("runs back from the end of the last complete period", () =>
    given({ orders: REGULARS }, { params: { ladder_period: "half_year" } }).gives("ladder_dates", [
      // The first ten days of the records do not tell yet who was silent for longer.
      { period_start: "2023-01-01", period_end: "2023-07-01", period_no: 1, settled: false },
      { period_start: "2023-07-01", period_end: "2024-01-01", period_no: 2, settled: true },
      { period_start: "2024-01-01", period_end: "2024-07-01", period_no: 3, settled: true },
      { period_start: "2024-07-01", period_end: "2025-01-01", period_no: 4, settled: true },
    ]));

  it("leaves out the period that still runs; the earliest may begin before the records", () =>
    given(
      { orders: [...REGULARS, sale("r1", "2025-02-14", 10)] },
      { params: { ladder_period: "year" } },
    ).gives("ladder_dates", [
      { period_start: "2022-02-01", period_end: "2023-02-01", settled: false },
      { period_start: "2023-02-01", period_end: "2024-02-01", settled: true },
      { period_start: "2024-02-01", period_end: "2025-02-01", settled: true },
    ]));

  it("takes the last end before, where the calendar has none on the day", () =>
    given(
      { orders: REGULARS },
      { params: { ladder_period: "year", calendar_period: "week" } },
    ).gives("ladder_dates", [
      { period_start: "2022-12-25", period_end: "2023-12-25" },
      { period_start: "2023-12-25", period_end: "2024-12-30", settled: true },
    ]));
});
