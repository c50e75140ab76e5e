import { describe, it } from "vitest";
import { threeAnswers } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("loyalty_levels", () => {
  it("leaves captives the level of their answers and marks them, and who has left", () =>
    given(
      {
        orders: [sale("silent", "2025-06-01", 1)],
        customers: [
          { customer_id: "bound", acquired_at: "2024-01-01", alternatives_available_n: 0 },
          { customer_id: "free", acquired_at: "2024-01-01", alternatives_available_n: 3 },
          {
            customer_id: "left",
            acquired_at: "2024-01-01",
            churned: true,
            churned_at: "2025-06-20",
          },
        ],
        surveys: ["bound", "free", "left"].flatMap((id) => threeAnswers(id, [9, 9, 0])),
      },
      { params: { as_of: "2025-07-01", repeat_satisfied: 0, active_required: false } },
    ).gives("loyalty_levels", [
      { customer_id: "bound", level: 2, captive: "yes", rule: "acts_unknown", departed: false },
      { customer_id: "free", level: 2, captive: "no", departed: false },
      { customer_id: "left", level: 2, captive: "unknown", departed: true },
      { customer_id: "silent", level: null, rule: "satisfaction_unknown", departed: false },
    ]));
});
