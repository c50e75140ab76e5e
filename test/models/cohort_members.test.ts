import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { daily, sale } from "./rows.ts";

// The only interval has 20 days, so first visits up to 20 January may be an old customer's.
const ORDERS = [
  sale("a", "2025-01-01", 1),
  sale("a", "2025-01-21", 1),
  sale("b", "2025-01-20", 1),
  sale("c", "2025-01-21", 1),
  sale("d", "2025-02-05", 1),
];

describe("cohort_members", () => {
  it("puts customers into the month of their first visit, and doubts the earliest", () =>
    given({ orders: ORDERS }).gives("cohort_members", [
      {
        customer_id: "a",
        cohort_month: "2025-01-01",
        first_visit_on: "2025-01-01",
        left_truncated: true,
      },
      { customer_id: "b", cohort_month: "2025-01-01", left_truncated: true },
      { customer_id: "c", cohort_month: "2025-01-01", left_truncated: false },
      { customer_id: "d", cohort_month: "2025-02-01", left_truncated: false },
    ]));

  it("believes a known date of acquisition", () =>
    given({
      orders: ORDERS,
      customers: [
        { customer_id: "a", acquired_at: "2025-01-01" },
        { customer_id: "d", acquired_at: "2019-05-05" },
      ],
    }).gives("cohort_members", [
      { customer_id: "a", left_truncated: false },
      { customer_id: "b", left_truncated: true },
      { customer_id: "c", left_truncated: false },
      { customer_id: "d", left_truncated: true },
    ]));

  it("adds those seen on an isolated early date to the first cohort", () =>
    given(
      {
        orders: [sale("x", "1999-01-01", 1), ...daily("2025-01-01", 7), ...daily("2025-01-08", 30)],
      },
      {
        params: { left_truncation_days: 5 },
      },
    ).gives("cohort_members", [
      ...[0, 1, 2, 3, 4].map(() => ({ cohort_month: "2025-01-01", left_truncated: true })),
      ...[5, 6].map(() => ({ cohort_month: "2025-01-01", left_truncated: false })),
      { customer_id: "x", cohort_month: "2025-01-01", left_truncated: true },
    ]));
});
