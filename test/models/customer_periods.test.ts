import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("customer_periods", () => {
  it("sums two periods of equal length before period_end", () => {
    const orders = [
      sale("a", "2024-10-31", 100),
      sale("a", "2024-11-01", 1),
      sale("a", "2024-12-31", 2),
      sale("a", "2025-01-01", 4),
      sale("a", "2025-02-28", 8),
      sale("a", "2025-03-01", 100),
      sale("b", "2025-01-15", -3),
    ];
    const params = { period_end: "2025-03-01", period_months: 2 };
    return given({ orders }, { params }).gives("customer_periods", [
      {
        customer_id: "a",
        visits_before: 2,
        visits_now: 2,
        orders_before: 2,
        orders_now: 2,
        amount_before: 3,
        amount_now: 12,
      },
      { customer_id: "b", orders_before: 0, orders_now: 0, amount_before: 0, amount_now: -3 },
    ]);
  });

  it("ends at as_of where nothing else is said, and reads nothing later", async () => {
    const orders = [sale("a", "2025-01-10", 1), sale("a", "2025-02-10", 2)];
    const params = { as_of: "2025-02-10", period_months: 1 };
    await given({ orders }, { params }).gives("customer_periods", [
      { amount_before: 0, amount_now: 1 },
    ]);
    const later = { ...params, period_end: "2025-03-01" };
    await given({ orders }, { params: later }).gives("customer_periods", [
      { amount_before: 1, amount_now: 0 },
    ]);
  });
});
