import { it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

it("cohort_value adds up what each cohort spent, months without visits included", () => {
  const orders = [
    sale("a", "2025-01-01", 10),
    sale("b", "2025-01-31", 5.5),
    sale("b", "2025-02-01", -1.5),
    sale("a", "2025-03-10", 4),
    sale("late", "2025-02-02", -3),
    sale("late", "2025-03-02", 8),
    sale("returns_only", "2025-02-02", -7),
  ];
  return given({ orders }, { params: { as_of: "2025-04-01" } }).gives("cohort_value", [
    {
      cohort_month: "2025-01-01",
      age_months: 0,
      month: "2025-01-01",
      customers: 2,
      active: 2,
      orders: 2,
      amount: 15.5,
      amount_so_far: 15.5,
      amount_per_customer_so_far: 7.75,
    },
    { age_months: 1, active: 0, orders: 0, amount: -1.5, amount_so_far: 14 },
    { age_months: 2, active: 1, amount: 4, amount_so_far: 18, amount_per_customer_so_far: 9 },
    // A return before the first visit counts at age 0.
    { cohort_month: "2025-03-01", age_months: 0, customers: 1, active: 1, amount: 5 },
  ]);
});
