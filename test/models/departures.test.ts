import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

// Pooled intervals of 10 days, so a silence of 11 is too long.
const ORDERS = [
  sale("a", "2025-01-01", 1),
  sale("a", "2025-01-11", 1),
  sale("b", "2025-01-15", 1),
  sale("b", "2025-01-25", 1),
];
const AS_OF = { params: { as_of: "2025-02-01" } };

describe("departures", () => {
  it("infers them from a silence beyond the rhythm, one-time buyers included", () =>
    given({ orders: [...ORDERS, sale("o", "2025-01-02", 1)] }, AS_OF).gives("departures", [
      {
        customer_id: "a",
        departed_at: "2025-01-22",
        last_activity_at: "2025-01-11",
        kind: "inferred",
        confirmed: false,
      },
      { customer_id: "o", departed_at: "2025-01-13", last_activity_at: "2025-01-02" },
    ]));

  it("takes a record where there is one, and then infers nothing for that customer", () =>
    given(
      {
        orders: ORDERS,
        customers: [
          { customer_id: "a", churned: false },
          { customer_id: "b", churned: true, churned_at: "2025-01-30" },
          { customer_id: "later", churned: true, churned_at: "2025-02-01" },
          { customer_id: "undated", churned: true },
        ],
        interactions: [{ customer_id: "b", happened_at: "2025-01-28T10:00:00", kind: "complaint" }],
      },
      AS_OF,
    ).gives("departures", [
      {
        customer_id: "b",
        departed_at: "2025-01-30",
        last_activity_at: "2025-01-28",
        kind: "contractual",
        confirmed: true,
      },
      { customer_id: "undated", departed_at: null, last_activity_at: null, confirmed: true },
    ]));

  it("counts no one as gone who came again after the record", () =>
    given(
      { orders: ORDERS, customers: [{ customer_id: "b", churned_at: "2025-01-20" }] },
      AS_OF,
    ).gives("departures", [{ customer_id: "a", kind: "inferred" }]));

  it("takes the end of the last contract, unless it was renewed or visits went on", () =>
    given(
      {
        orders: ORDERS,
        contracts: [
          {
            customer_id: "a",
            started_at: "2024-01-01",
            ends_at: "2025-01-20",
            ended_reason: "price",
          },
          { customer_id: "b", started_at: "2024-01-01", ends_at: "2025-01-20" },
          { customer_id: "c", started_at: "2024-01-01", ends_at: "2025-01-10", auto_renewed: true },
          { customer_id: "d", started_at: "2023-01-01", ends_at: "2024-01-01" },
          { customer_id: "d", started_at: "2024-01-01", ends_at: "2026-01-01" },
          { customer_id: "e", started_at: "2024-01-01", ends_at: "2025-01-10" },
          { customer_id: "f", started_at: "2024-01-01", ends_at: "2025-01-10" },
        ],
        // Recorded as a customer still, who may buy without a contract now.
        customers: [{ customer_id: "f", churned: false }],
      },
      AS_OF,
    ).gives("departures", [
      { customer_id: "a", departed_at: "2025-01-20", kind: "contractual", confirmed: true },
      { customer_id: "e", departed_at: "2025-01-10", last_activity_at: null, confirmed: false },
    ]));
});
