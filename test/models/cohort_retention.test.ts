import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ORDERS = [
  sale("a", "2025-01-01", 1),
  sale("a", "2025-03-10", 1),
  sale("b", "2025-01-31", 1),
  sale("b", "2025-02-01", -1),
  sale("c", "2025-02-14", 1),
  sale("c", "2025-02-20", 1),
  sale("c", "2025-03-01", 1),
];

describe("cohort_retention", () => {
  it("counts who came again in each month of age, and marks the month that still runs", () =>
    given({ orders: ORDERS }, { params: { left_truncation_days: 10 } }).gives("cohort_retention", [
      {
        cohort_month: "2025-01-01",
        age_months: 0,
        customers: 2,
        active: 2,
        retention: 1,
        complete: true,
      },
      {
        cohort_month: "2025-01-01",
        age_months: 1,
        customers: 2,
        active: 0,
        retention: 0,
        complete: true,
      },
      {
        cohort_month: "2025-01-01",
        age_months: 2,
        active: 1,
        retention: 0.5,
        ci_low: 0.094531,
        ci_high: 0.905469,
        complete: false,
        left_truncated: true,
      },
      { cohort_month: "2025-02-01", age_months: 0, customers: 1, active: 1, left_truncated: false },
      { cohort_month: "2025-02-01", age_months: 1, customers: 1, active: 1, complete: false },
    ]));

  it("takes a month for complete when as_of is the first day after it", () =>
    given({ orders: ORDERS }, { params: { as_of: "2025-03-01", left_truncation_days: 0 } }).gives(
      "cohort_retention",
      [
        { cohort_month: "2025-01-01", age_months: 0, complete: true, left_truncated: false },
        { cohort_month: "2025-01-01", age_months: 1, active: 0, complete: true },
        { cohort_month: "2025-02-01", age_months: 0, active: 1, complete: true },
      ],
    ));
});
