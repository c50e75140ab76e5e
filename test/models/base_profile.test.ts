import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ORDERS = [
  sale("a", "2025-01-01", 10, { order_id: "1" }),
  sale("a", "2025-01-01", 20, { order_id: "2" }),
  sale("a", "2025-01-20", -5, { order_id: "3" }),
  sale("b", "2025-01-31", 35, { order_id: "4" }),
  sale("c", "2025-01-15", -2, { order_id: "5" }),
  sale(null, "2025-01-15", 7, { order_id: "6" }),
  sale("a", "2025-02-01", 99, { order_id: "7" }),
];

describe("base_profile", () => {
  it("splits a period's revenue into customers, orders of each, and their value", () =>
    given({ orders: ORDERS }, { params: { period_end: "2025-02-01", period_months: 1 } }).gives(
      "base_profile",
      [
        {
          period_start: "2025-01-01",
          period_end: "2025-02-01",
          complete: true,
          customers: 2,
          visits: 2,
          orders: 3,
          revenue: 60,
          orders_per_customer: 1.5,
          average_order_value: 20,
          revenue_per_customer: 30,
          returns_of_others: -2,
          anonymous_amount: 7,
          total_amount: 65,
        },
      ],
    ));

  it("says when the records do not cover the period", () =>
    given({ orders: ORDERS }, { params: { period_months: 12 } }).gives("base_profile", [
      { period_start: "2024-02-02", complete: false },
    ]));

  it("divides by nothing where nobody bought", () =>
    given({ orders: ORDERS }, { params: { period_end: "2024-01-01" } }).gives("base_profile", [
      { customers: 0, revenue: 0, orders_per_customer: null, average_order_value: null },
    ]));
});
