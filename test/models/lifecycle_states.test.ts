import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("lifecycle_states", () => {
  it("holds the silence against all customers' intervals", () => {
    // Intervals 10, 10 and 20: their 0.8 quantile is 16 days, their 0.95 quantile 19.
    const orders = [
      sale("a", "2025-02-03", 1),
      sale("a", "2025-02-13", 1),
      sale("b", "2025-01-31", 1),
      sale("b", "2025-02-10", 1),
      sale("c", "2025-01-20", 1),
      sale("c", "2025-02-09", 1),
      sale("o", "2024-06-01", 1),
    ];
    return given({ orders }, { params: { as_of: "2025-03-01" } }).gives("lifecycle_states", [
      {
        customer_id: "a",
        as_of: "2025-03-01",
        state: "active",
        days_since_last: 16,
        active_days: 16,
        lapsed_days: 19,
        has_own_rhythm: false,
      },
      { customer_id: "b", state: "at_risk", days_since_last: 19 },
      { customer_id: "c", state: "lapsed", days_since_last: 20 },
      { customer_id: "o", state: "one_time", days_since_last: 273 },
    ]);
  });

  it.each([
    ["2025-01-28", "active"],
    ["2025-01-29", "at_risk"],
    ["2025-02-06", "at_risk"],
    ["2025-02-07", "lapsed"],
  ])("by their own rhythm, steadied by two common intervals, on %s: %s", (as_of, state) => {
    // Four intervals of 5 days: shape 2 + 1 + 4, scale 2 · 5 + 20.
    const days = ["2025-01-01", "2025-01-06", "2025-01-11", "2025-01-16", "2025-01-21"];
    const orders = days.map((day) => sale("a", day, 1));
    return given({ orders }, { params: { as_of } }).gives("lifecycle_states", [
      { state, has_own_rhythm: true, active_days: 7.754969, lapsed_days: 16.023822 },
    ]);
  });

  it("follows its parameters", () => {
    const days = ["2025-01-01", "2025-01-06", "2025-01-11", "2025-01-16", "2025-01-21"];
    const orders = days.map((day) => sale("a", day, 1));
    const params = { as_of: "2025-01-27", own_rhythm_gaps: 5 };
    return given({ orders }, { params }).gives("lifecycle_states", [
      { state: "lapsed", has_own_rhythm: false, active_days: 5, lapsed_days: 5 },
    ]);
  });
});
