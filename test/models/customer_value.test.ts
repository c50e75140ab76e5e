import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const params = { as_of: "2025-07-01" };

describe("customer_value", () => {
  it("counts the year before the date, and tenure up to the end of it", () =>
    given(
      {
        orders: [
          sale("a", "2024-06-30", 500, { margin: 90 }),
          sale("a", "2024-07-01", 100, { margin: 30 }),
          sale("b", "2025-06-30", 50),
        ],
        customers: [
          { customer_id: "a", acquired_at: "2023-07-01" },
          { customer_id: "c", acquired_at: "2025-01-01", churned: true, churned_at: "2025-01-11" },
          { customer_id: "d", tenure_days: 33 },
        ],
        interactions: [{ ...contact("a", "2025-06-01", 5), cost: 7 }],
      },
      { params },
    ).gives("customer_value", [
      { customer_id: "a", tenure_days: 368, amount: 100, margin: 30, profit: 30, cost_to_serve: 7 },
      {
        customer_id: "b",
        tenure_days: 1,
        amount: 50,
        margin: 0,
        profit: 0,
        value_basis: "margin",
      },
      { customer_id: "c", tenure_days: 10, amount: null, profit: null },
      { customer_id: "d", tenure_days: 33 },
    ]));

  it("falls back to amounts where no order carries a margin, and says so", () =>
    given({ orders: [sale("a", "2025-06-30", 50)] }, { params }).gives("customer_value", [
      { profit: 50, margin: null, value_basis: "amount" },
    ]));
});
