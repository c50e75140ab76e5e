import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

// Scores: c1 511, c2 512, c3 413, c4 314, c5 215.
const ORDERS = [1, 2, 3, 4, 5].map((i) => sale(`c${i}`, `2025-01-0${6 - i}`, 10 * i));

describe("rfm_segments", () => {
  it("takes the first rule that matches", () =>
    given({ orders: ORDERS }).gives("rfm_segments", [
      { customer_id: "c1", segment: "new_customers", rule: 5 },
      { customer_id: "c2", segment: "new_customers", rule: 5 },
      { customer_id: "c3", segment: "promising", rule: 4 },
      { customer_id: "c4", segment: "promising", rule: 4 },
      { customer_id: "c5", segment: "others", rule: null },
    ]));

  it("follows the other set of rules, and calls the rest others", () =>
    given({ orders: ORDERS }, { params: { rfm_rule_set: "classic" } }).gives("rfm_segments", [
      { customer_id: "c1", segment: "potential_loyalist", rule: 3 },
      { customer_id: "c2", segment: "potential_loyalist", rule: 3 },
      { customer_id: "c3", segment: "potential_loyalist", rule: 3 },
      { customer_id: "c4", segment: "others", rule: null },
      { customer_id: "c5", segment: "others", rule: null },
    ]));

  it("reads other numbers of scores as fifths: of three, one, three and five", () => {
    // Scores of three: c1 311, c2 311, c3 312, c4 213, c5 113.
    return given({ orders: ORDERS }, { params: { bins: 3 } }).gives("rfm_segments", [
      { customer_id: "c1", recency_score: 3, monetary_score: 1, segment: "new_customers" },
      { customer_id: "c2", recency_score: 3, monetary_score: 1, segment: "new_customers" },
      { customer_id: "c3", recency_score: 3, monetary_score: 2, segment: "new_customers" },
      { customer_id: "c4", recency_score: 2, monetary_score: 3, segment: "promising" },
      { customer_id: "c5", recency_score: 1, monetary_score: 3, segment: "lost" },
    ]);
  });
});
