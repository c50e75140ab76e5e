import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { given } from "./harness.ts";

describe("recovery_contrasts", () => {
  it("holds the recovered against ordinary contacts of the same customers", () =>
    given({
      interactions: Array.from({ length: 12 }, (_, i) => [
        contact(`c${i + 10}`, "2025-01-01", 6 + (i % 2)),
        contact(`c${i + 10}`, "2025-03-01", 8 + (i % 2), { kind: "complaint", recovered: true }),
      ]).flat(),
    }).gives("recovery_contrasts", [
      {
        comparison: "well_against_none",
        measure: "rating_after",
        customers: 12,
        one: 8.5,
        other: 6.5,
        estimate: 2,
        // Whoever rates one higher rates the other higher: the difference is the same for all.
        ci_low: 2,
        ci_high: 2,
      },
    ]));
});
