import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

/** Five customers, last seen 1, 2, 3, 4 and 5 days before 2025-01-06, spending 10 to 50. */
const ORDERS = [1, 2, 3, 4, 5].map((i) => sale(`c${i}`, `2025-01-0${6 - i}`, 10 * i));

describe("rfm_cuts", () => {
  it("cuts at type 7 quantiles plus one, recency reversed", () =>
    given({ orders: ORDERS }, { params: { bins: 3 } }).gives("rfm_cuts", [
      // Quantiles of 1…5 at a third and two thirds: 2 + 1/3 and 3 + 2/3.
      { measure: "recency_days", score: 1, lower_bound: 14 / 3, upper_bound: 6 },
      { measure: "recency_days", score: 2, lower_bound: 10 / 3, upper_bound: 14 / 3 },
      { measure: "recency_days", score: 3, lower_bound: 1, upper_bound: 10 / 3 },
      { measure: "monetary", score: 1, lower_bound: 10, upper_bound: 73 / 3 },
      { measure: "monetary", score: 2, lower_bound: 73 / 3, upper_bound: 113 / 3 },
      { measure: "monetary", score: 3, lower_bound: 113 / 3, upper_bound: 51 },
      { measure: "frequency", score: 1, lower_bound: 1, upper_bound: 2 },
      { measure: "frequency", score: 2, lower_bound: 2, upper_bound: 2 },
      { measure: "frequency", score: 3, lower_bound: 2, upper_bound: 2 },
    ]));

  it("says where a measure has fewer values than tiers", () =>
    given({ orders: ORDERS }, { params: { bins: 2 } }).gives("rfm_cuts", [
      { measure: "recency_days", distinct_values: 5, enough_values: true },
      { measure: "recency_days", distinct_values: 5, enough_values: true },
      { measure: "monetary", distinct_values: 5, enough_values: true },
      { measure: "monetary", distinct_values: 5, enough_values: true },
      { measure: "frequency", distinct_values: 1, enough_values: false },
      { measure: "frequency", distinct_values: 1, enough_values: false },
    ]));
});
