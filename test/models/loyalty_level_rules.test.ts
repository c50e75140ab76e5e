import { describe, it } from "vitest";
import { answer, threeAnswers } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("loyalty_level_rules", () => {
  it("tells what decided, and which question is missing", () =>
    given(
      {
        orders: [sale("orders only", "2025-06-01", 1)],
        surveys: [
          ...threeAnswers("a", [3, 9, 0]),
          answer("b", "satisfaction", 9),
          answer("c", "satisfaction", 9),
        ],
        customers: [{ customer_id: "a", acquired_at: "2025-01-01", alternatives_available_n: 0 }],
      },
      { params: { as_of: "2025-07-01", repeat_satisfied: 0, active_required: false } },
    ).gives("loyalty_level_rules", [
      { level: null, rule: "comparing_unknown", customers: 2, captives: 0, share: 0.5 },
      { level: null, rule: "satisfaction_unknown", customers: 1, share: 0.25 },
      { level: 0, rule: "not_satisfied", customers: 1, captives: 1 },
    ]));
});
