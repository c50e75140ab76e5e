import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

// Pooled intervals of 10 days; whoever left on 20 January is on record.
const ORDERS = ["a", "b"].flatMap((id) => [sale(id, "2025-01-01", 1), sale(id, "2025-01-11", 1)]);
const AS_OF = { params: { as_of: "2025-02-01" } };

describe("departures_known_until", () => {
  it("allows for the silence that makes a departure where any is inferred", () =>
    given({ orders: ORDERS }, AS_OF).gives("departures_known_until", [
      { recorded_until: "2025-02-01", inferred_until: "2025-01-22", known_until: "2025-01-22" },
    ]));

  it("needs no such allowance where all departures are on record", () =>
    given(
      {
        orders: ORDERS,
        customers: [
          { customer_id: "a", churned: true, churned_at: "2025-01-20" },
          { customer_id: "b", churned: false },
        ],
      },
      AS_OF,
    ).gives("departures_known_until", [{ known_until: "2025-02-01" }]));

  it("knows nothing where nobody ever departed", () =>
    given(
      {
        orders: ORDERS,
        customers: ["a", "b"].map((customer_id) => ({ customer_id, churned: false })),
      },
      AS_OF,
    ).gives("departures_known_until", [{ known_until: null }]));
});
