import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

// Intervals of 10 days (closed on 11 January), 30 (on 1 February) and 40 (on 20 February).
const ORDERS = [
  sale("a", "2025-01-01", 1),
  sale("a", "2025-01-11", 1),
  sale("a", "2025-02-20", 1),
  sale("b", "2025-01-02", 1),
  sale("b", "2025-02-01", 1),
];

describe("rhythm_history", () => {
  it("uses at each date the intervals that were closed before it", () =>
    given({ orders: ORDERS }).gives("rhythm_history", [
      { as_of: "2025-02-01", quantile: 0.5, days: 10, n: 1, mean_days: 10 },
      { as_of: "2025-02-01", quantile: 0.8, days: 10 },
      { as_of: "2025-02-01", quantile: 0.9, days: 10 },
      { as_of: "2025-02-01", quantile: 0.95, days: 10 },
      { as_of: "2025-02-21", quantile: 0.5, days: 30, n: 3, mean_days: 80 / 3 },
      { as_of: "2025-02-21", quantile: 0.8, days: 36 },
      { as_of: "2025-02-21", quantile: 0.9, days: 38 },
      { as_of: "2025-02-21", quantile: 0.95, days: 39 },
    ]));

  it("adds the quantiles that bound the states", () =>
    given(
      { orders: ORDERS },
      { params: { active_quantile: 0.25, lapsed_quantile: 0.9, as_of: "2025-02-01" } },
    ).gives("rhythm_history", [
      { quantile: 0.25 },
      { quantile: 0.5 },
      { quantile: 0.8 },
      { quantile: 0.9 },
      { quantile: 0.95 },
    ]));

  it("is empty until an interval is closed", () =>
    given({ orders: ORDERS.slice(0, 1) }).gives("rhythm_history", []));
});
