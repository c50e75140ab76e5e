import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const answers = (scores: readonly number[]) =>
  scores.map((score, i) => ({
    response_id: `r${i}`,
    respondent_id: `c${i}`,
    answered_at: "2024-06-01",
    item: "price_tolerance",
    construct: "price_tolerance",
    score,
    scale_min: 0,
    scale_max: 100,
  }));

describe("price_tolerance_summary", () => {
  it("is where the curve, and the ends of its interval, come down to one half", () =>
    given(
      {
        orders: [sale("c1", "2024-06-01", 1)],
        // 20 answers from 1 to 20: half stay at 10; Wilson's interval of 9 of 20 crosses at 6 and 14.
        surveys: answers(Array.from({ length: 20 }, (_, i) => i + 1)),
      },
      { params: { as_of: "2025-01-01" } },
    ).gives("price_tolerance_summary", [
      { group_name: "all", customers: 20, median_tolerance: 10, ci_low: 6, ci_high: 15 },
    ]));
});
