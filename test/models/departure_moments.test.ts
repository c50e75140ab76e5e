import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("departure_moments", () => {
  it("is the day of a recorded departure, and the last activity before an inferred one", () =>
    given(
      {
        orders: ["a", "b", "c"].flatMap((id) => [
          sale(id, "2025-01-01", 1),
          sale(id, "2025-01-11", 1),
        ]),
        customers: [
          { customer_id: "b", churned: true, churned_at: "2025-01-30" },
          { customer_id: "undated", churned: true },
        ],
        interactions: [{ customer_id: "c", happened_at: "2025-01-14", kind: "contact" }],
      },
      { params: { as_of: "2025-02-01" } },
    ).gives("departure_moments", [
      { customer_id: "a", kind: "inferred", moment_on: "2025-01-11", known: true },
      { customer_id: "b", kind: "contractual", moment_on: "2025-01-30", known: true },
      { customer_id: "c", kind: "inferred", moment_on: "2025-01-14", known: true },
      // Has departed, nobody knows when: no day, yet no customer who is still here.
      { customer_id: "undated", kind: "contractual", moment_on: null, known: false },
    ]));
});
