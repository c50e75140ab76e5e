import { describe, it } from "vitest";
import { given } from "./harness.ts";

describe("competitor_arrivals", () => {
  it("finds who lives where a competitor came", () =>
    given(
      {
        customers: [
          { customer_id: "a", region: "north", home_unit_id: "U1", segment: "student" },
          { customer_id: "b", region: "south", home_unit_id: "U2", segment: "family" },
          { customer_id: "c" },
        ],
        events: [
          {
            kind: "competitor_entry",
            started_at: "2025-01-05",
            scope_kind: "region",
            scope_value: "north",
          },
          {
            kind: "competitor_entry",
            started_at: "2025-02-05",
            scope_kind: "unit",
            scope_value: "U2",
          },
          {
            kind: "competitor_entry",
            started_at: "2025-03-05",
            scope_kind: "segment",
            scope_value: "student",
          },
          { kind: "competitor_entry", started_at: "2025-04-05" },
          { kind: "competitor_entry", started_at: "2025-07-01", scope_kind: "all" },
          {
            kind: "competitor_entry",
            started_at: "2025-05-05",
            scope_kind: "category",
            scope_value: "tools",
          },
          { kind: "competitor_promo", started_at: "2025-06-05", scope_kind: "all" },
        ],
      },
      { params: { as_of: "2025-07-01" } },
    ).gives("competitor_arrivals", [
      { customer_id: "a", arrived_on: "2025-01-05" },
      { customer_id: "a", arrived_on: "2025-03-05" },
      { customer_id: "a", arrived_on: "2025-04-05" },
      { customer_id: "b", arrived_on: "2025-02-05" },
      { customer_id: "b", arrived_on: "2025-04-05" },
      { customer_id: "c", arrived_on: "2025-04-05" },
    ]));
});
