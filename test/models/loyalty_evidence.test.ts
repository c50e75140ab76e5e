import { describe, it } from "vitest";
import { answer, contact, threeAnswers } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("loyalty_evidence", () => {
  it("holds what is known of each customer, and names what is not", () =>
    given(
      {
        orders: [sale("a", "2025-06-01", 1), sale("b", "2025-06-02", 1)],
        customers: [
          { customer_id: "a", acquired_at: "2025-06-01", alternatives_available_n: 2 },
          { customer_id: "supplier", kind: "supplier" },
        ],
        surveys: [...threeAnswers("a", [8, 9, 1]), answer("a", "recommend", 10)],
        interactions: [
          contact("a", "2025-06-05", 8),
          contact("b", "2025-06-05", null, { kind: "review" }),
        ],
      },
      { params: { as_of: "2025-07-01" } },
    ).gives("loyalty_evidence", [
      {
        customer_id: "a",
        as_of: "2025-07-01",
        satisfaction: 8,
        recommend: 10,
        repurchase_intent: 9,
        compares: 1,
        consecutive_satisfied: 1,
        lifecycle_state: "one_time",
        active_acts: 0,
        hygiene_failure: false,
        captive: "no",
        missing: null,
      },
      {
        customer_id: "b",
        satisfaction: null,
        consecutive_satisfied: null,
        active_acts: 1,
        captive: "unknown",
        missing:
          "satisfaction, recommend, repurchase_intent, compares_alternatives, csat, could_go_elsewhere",
      },
    ]));
});
