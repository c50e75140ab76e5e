import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("interval_histogram", () => {
  it("has a bar a day for short intervals, empty ones included", () => {
    const orders = ["2025-01-01", "2025-01-04", "2025-01-06"].map((day) => sale("a", day, 1));
    return given({ orders }).gives("interval_histogram", [
      { days: 1, days_to: 2, intervals: 0, share: 0 },
      { days: 2, days_to: 3, intervals: 1, share: 0.5 },
      { days: 3, days_to: 4, intervals: 1, share: 0.5 },
    ]);
  });

  it("has a bar a week where some exceed 60 days", () => {
    const orders = ["2025-01-01", "2025-01-08", "2025-03-19"].map((day) => sale("a", day, 1));
    const bars = Array.from({ length: 10 }, (_, i) => ({
      days: 1 + 7 * i,
      days_to: 8 + 7 * i,
      intervals: i === 0 || i === 9 ? 1 : 0,
    }));
    return given({ orders }).gives("interval_histogram", bars);
  });

  it("is empty without intervals", () =>
    given({ orders: [sale("a", "2025-01-01", 1)] }).gives("interval_histogram", []));
});
