import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { AS_OF, contact } from "./service.ts";

describe("service_by_employee", () => {
  it("parts contacts by the branch’s standard, and takes out what a kind of case adds", () =>
    given(
      {
        events: [
          {
            kind: "standard_introduced",
            started_at: "2024-06-01",
            scope_kind: "unit",
            scope_value: "u1",
          },
        ],
        interactions: [
          contact("a", "2024-02-01", "u1", "e1", 8),
          contact("b", "2024-02-01", "u1", "e1", 6),
          contact("c", "2024-06-01", "u1", "e1", 9),
          // In the other branch telephone calls are rated two points less than visits.
          contact("a", "2024-02-01", "u2", "e2", 8, { channel: "shop" }),
          contact("b", "2024-08-01", "u2", "e2", 6, { channel: "phone" }),
          contact("c", "2024-02-01", "u2", "", 1),
        ].map((row) => (row.employee_id === "" ? { ...row, employee_id: null } : row)),
      },
      AS_OF,
    ).gives("service_by_employee", [
      { unit_id: "u1", employee_id: "e1", standard_state: "after_standard", n: 1, mean: 9 },
      { unit_id: "u1", standard_state: "before_standard", n: 2, mean: 7, squares: 2 },
      { unit_id: "u2", standard_state: "elsewhere_after", n: 1, mean: 6, mean_adjusted: 7 },
      { unit_id: "u2", standard_state: "elsewhere_before", n: 1, mean: 8, mean_adjusted: 7 },
    ]));
});
