import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ORDERS = [sale("a", "2024-11-20", 1), sale("a", "2025-01-31", 1)];

describe("calendar", () => {
  it("has a month from the first order's to the last, and says which are whole", () =>
    given({ orders: ORDERS }).gives("calendar", [
      {
        period_start: "2024-11-01",
        period_end: "2024-12-01",
        complete: true,
        begins_observed: false,
      },
      {
        period_start: "2024-12-01",
        period_end: "2025-01-01",
        complete: true,
        begins_observed: true,
      },
      {
        period_start: "2025-01-01",
        period_end: "2025-02-01",
        complete: true,
        begins_observed: true,
      },
    ]));

  it("marks the last period while it runs, and begins none on as_of", () =>
    given(
      { orders: ORDERS },
      { params: { as_of: "2025-01-01", calendar_period: "quarter" } },
    ).gives("calendar", [
      { period_start: "2024-10-01", period_end: "2025-01-01", period: "quarter", complete: true },
    ]));

  it("counts weeks from Monday and years from January", async () => {
    const week = { as_of: "2024-11-29", calendar_period: "week" };
    await given({ orders: ORDERS }, { params: week }).gives("calendar", [
      { period_start: "2024-11-18", period_end: "2024-11-25", complete: true },
      { period_start: "2024-11-25", period_end: "2024-12-02", complete: false },
    ]);
    await given({ orders: ORDERS }, { params: { calendar_period: "year" } }).gives("calendar", [
      { period_start: "2024-01-01", complete: true },
      { period_start: "2025-01-01", complete: false },
    ]);
  });
});
