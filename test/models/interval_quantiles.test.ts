import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("interval_quantiles", () => {
  it("gives those of closed intervals, and with open ones where they are reached", () => {
    // Closed after 3 and 6 days, open after 1 and 6: a third is not followed after 6 days.
    const orders = [
      sale("a", "2025-01-01", 1),
      sale("a", "2025-01-04", 1),
      sale("a", "2025-01-10", 1),
      sale("b", "2025-01-05", 1),
    ];
    return given({ orders }).gives("interval_quantiles", [
      { quantile: 0.5, days: 4.5, n: 2, days_with_open: 6 },
      { quantile: 0.8, days: 5.4, n: 2, days_with_open: null },
      { quantile: 0.9, days: 5.7, days_with_open: null },
      { quantile: 0.95, days: 5.85, days_with_open: null },
    ]);
  });
});
