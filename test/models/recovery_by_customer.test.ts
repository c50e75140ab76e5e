import { describe, it } from "vitest";
import { answer, contact } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const AS_OF = { params: { as_of: "2025-12-31" } };

describe("recovery_by_customer", () => {
  it("measures a case before and after, and an ordinary contact beside it", () =>
    given(
      {
        orders: [
          sale("a", "2025-01-10", 1),
          sale("a", "2025-04-20", 1),
          sale("b", "2025-01-10", 1),
        ],
        customers: [
          { customer_id: "a", churned: true, churned_at: "2025-06-01" },
          { customer_id: "b", churned: false },
        ],
        interactions: [
          contact("a", "2025-02-01", 6),
          contact("a", "2025-03-01", 2, { cause: "process" }),
          contact("a", "2025-03-03", 8, { kind: "complaint", recovered: true, order_id: "o" }),
          contact("a", "2025-05-01", 9),
        ],
        surveys: [
          answer("a", "recommend", 5, "2025-01-15"),
          answer("a", "recommend", 8, "2025-05-15"),
        ],
      },
      AS_OF,
    ).gives("recovery_by_customer", [
      { customer_id: "a", outcome: "none", measure: "bought_after", total: 1, cases: 2 },
      { outcome: "none", measure: "bought_before", total: 2, cases: 2 },
      { outcome: "none", measure: "departed_after", total: 1, cases: 2 },
      { outcome: "none", measure: "rating_after", total: 15, cases: 2 },
      // (6 + 2 + 8) / 3 before the last contact; nothing before the first.
      { outcome: "none", measure: "rating_before", total: 16 / 3, cases: 1 },
      { outcome: "none", measure: "rating_change", total: 9 - 16 / 3, cases: 1 },
      { outcome: "none", measure: "recommend_change", total: 6, cases: 2 },
      { outcome: "recovered_well", measure: "bought_after", total: 1, cases: 1 },
      { outcome: "recovered_well", measure: "bought_before", total: 1, cases: 1 },
      { outcome: "recovered_well", measure: "departed_after", total: 1, cases: 1 },
      { outcome: "recovered_well", measure: "rating_after", total: 8, cases: 1 },
      { outcome: "recovered_well", measure: "rating_before", total: 4, cases: 1 },
      { outcome: "recovered_well", measure: "rating_change", total: 4, cases: 1 },
      { outcome: "recovered_well", measure: "rating_later", total: 5, cases: 1 },
      { outcome: "recovered_well", measure: "recommend_change", total: 3, cases: 1 },
      { outcome: "silent", measure: "bought_after", total: 1, cases: 1 },
      { outcome: "silent", measure: "bought_before", total: 1, cases: 1 },
      { outcome: "silent", measure: "departed_after", total: 0, cases: 1 },
      { outcome: "silent", measure: "rating_after", total: 2, cases: 1 },
      { outcome: "silent", measure: "rating_before", total: 6, cases: 1 },
      { outcome: "silent", measure: "rating_change", total: -4, cases: 1 },
      { outcome: "silent", measure: "rating_later", total: 2.5, cases: 1 },
      { outcome: "silent", measure: "recommend_change", total: 3, cases: 1 },
    ]));

  it("takes nothing within a case for before or after, and each contact of a ticket once", () =>
    given(
      {
        orders: [sale("a", "2025-03-03", 1)],
        customers: [{ customer_id: "a", churned: false }],
        interactions: [
          contact("a", "2025-03-01", 4, { cause: "process", order_id: "o" }),
          contact("a", "2025-03-03", 6),
          contact("a", "2025-03-05", 8, { kind: "complaint", recovered: true, order_id: "o" }),
          contact("b", "2025-02-01", 5, { interaction_id: "T" }),
          contact("b", "2025-02-02", 7, { interaction_id: "T" }),
        ],
      },
      AS_OF,
    ).gives("recovery_by_customer", [
      { customer_id: "a", outcome: "none", measure: "bought_after", total: 0, cases: 1 },
      { outcome: "none", measure: "bought_before", total: 0, cases: 1 },
      { outcome: "none", measure: "rating_after", total: 6, cases: 1 },
      { outcome: "recovered_well", measure: "bought_after", total: 0, cases: 1 },
      { outcome: "recovered_well", measure: "bought_before", total: 0, cases: 1 },
      { outcome: "recovered_well", measure: "rating_after", total: 8, cases: 1 },
      { customer_id: "b", outcome: "none", measure: "bought_after", total: 0, cases: 2 },
      { outcome: "none", measure: "bought_before", total: 0, cases: 2 },
      { outcome: "none", measure: "rating_after", total: 12, cases: 2 },
      { outcome: "none", measure: "rating_before", total: 5, cases: 1 },
      { outcome: "none", measure: "rating_change", total: 2, cases: 1 },
    ]));

  it("neither counts as there nor as gone whoever left nobody knows when", () =>
    given(
      {
        customers: [
          { customer_id: "gone", churned: true, churned_at: "2025-11-01" },
          { customer_id: "undated", churned: true },
          { customer_id: "stays", churned: false },
        ],
        interactions: ["gone", "undated", "stays"].map((id) =>
          contact(id, "2025-03-01", null, { kind: "error" }),
        ),
      },
      AS_OF,
    ).gives("recovery_by_customer", [
      { customer_id: "gone", measure: "departed_after", total: 0, cases: 1 },
      { customer_id: "stays", measure: "departed_after", total: 0, cases: 1 },
    ]));
});
