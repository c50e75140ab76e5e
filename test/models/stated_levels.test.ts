import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";

/** Satisfaction, intent, comparing and recommending on one day; null where it was not asked. */
const answers = (
  customer: string,
  day: string,
  scores: readonly [number | null, number | null, number | null, number | null],
): Row[] =>
  ["satisfaction", "repurchase_intent", "compares_alternatives", "recommend"].flatMap(
    (construct, i) =>
      scores[i] === null
        ? []
        : [
            {
              response_id: `${customer} ${day}`,
              respondent_id: customer,
              answered_at: day,
              item: construct,
              construct,
              score: scores[i]!,
              scale_min: 0,
              scale_max: 10,
            },
          ],
  );

describe("stated_levels", () => {
  it("reads the level off the answers of a day, at the cuts", () =>
    given({
      surveys: [
        ...answers("a", "2024-01-01", [6, 10, 0, 10]),
        ...answers("a", "2024-07-01", [7, 7, 0, 10]),
        ...answers("a", "2025-01-01", [7, 8, 4, 8]),
        ...answers("b", "2024-01-01", [9, 8, 5, 9]),
        ...answers("b", "2024-07-01", [9, 8, 4, 9]),
        ...answers("c", "2024-01-01", [9, 8, 4, null]),
        ...answers("c", "2024-07-01", [9, null, 4, 10]),
        ...answers("c", "2024-08-01", [9, null, 9, 10]),
        ...answers("d", "2024-01-01", [null, 9, 1, 10]),
      ],
    }).gives("stated_levels", [
      { answered_on: "2024-01-01", stated_level: 0, next_on: "2024-07-01", next_level: 1 },
      { answered_on: "2024-07-01", stated_level: 1, next_on: "2025-01-01", next_level: 2 },
      { answered_on: "2025-01-01", stated_level: 2, next_on: null, next_level: null },
      { answered_on: "2024-01-01", stated_level: 1, next_level: 3 },
      { answered_on: "2024-07-01", stated_level: 3 },
      // Nobody asked whether they would recommend, so partnership is not stated.
      { answered_on: "2024-01-01", stated_level: 2, next_level: null },
      { answered_on: "2024-07-01", stated_level: null, next_level: 1 },
      { answered_on: "2024-08-01", stated_level: 1 },
    ]));
});
