import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";

describe("customer_answers", () => {
  it("measures the distance to the cut in points of the scale", () =>
    given({
      surveys: [
        answer("a", "satisfaction", 7),
        answer("a", "compares_alternatives", 5),
        answer("a", "recommend", 10),
        answer("b", "satisfaction", 3, "2025-06-01", { scale_min: 1, scale_max: 5 }),
        answer("b", "repurchase_intent", 8),
      ],
    }).gives("customer_answers", [
      { customer_id: "a", construct: "compares_alternatives", margin: -1, top_margin: null },
      { customer_id: "a", construct: "recommend", margin: 1, top_margin: null },
      { customer_id: "a", construct: "satisfaction", margin: 0, top_margin: -2 },
      { customer_id: "b", construct: "repurchase_intent", margin: 0 },
      { customer_id: "b", construct: "satisfaction", margin: -1, top_margin: -2 },
    ]));

  it("averages the items of one day and turns reversed ones", () =>
    given({
      surveys: [
        answer("a", "satisfaction", 8),
        answer("a", "satisfaction", 1, "2025-06-01", { item: "regret", reverse: true }),
        answer("a", "satisfaction", 2, "2025-06-02"),
      ],
    }).gives("customer_answers", [
      { answered_on: "2025-06-01", score: 8.5, margin: 1.5 },
      { answered_on: "2025-06-02", score: 2 },
    ]));

  it("leaves out rivals, expectations, employees and other questions", () =>
    given({
      surveys: [
        answer("a", "satisfaction", 8, "2025-06-01", { role: "competitor" }),
        answer("a", "satisfaction", 8, "2025-06-01", { role: "expectation" }),
        answer("e", "satisfaction", 8, "2025-06-01", { respondent_type: "employee" }),
        answer("a", "trust", 8),
        answer("b", "satisfaction", 8, null),
      ],
    }).gives("customer_answers", [{ customer_id: "b", answered_on: null, score: 8 }]));
});
