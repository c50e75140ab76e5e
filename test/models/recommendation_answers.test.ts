import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";

describe("recommendation_answers", () => {
  it("parts promoters from 9 on and detractors below 7, after a point is taken off", () =>
    given({
      surveys: [
        ...[6, 7, 8, 9].map((score) => answer(`c${score}`, "recommend", score)),
        answer("d", "recommend", 9, "2025-06-01", { scale_min: 1, scale_max: 11 }),
        answer("e", "recommend", 5, "2025-06-01", { scale_min: 1, scale_max: 5 }),
      ],
    }).gives("recommendation_answers", [
      { respondent_id: "c6", side: "detractor", rating: 6 },
      { respondent_id: "c7", side: "passive" },
      { respondent_id: "c8", side: "passive" },
      { respondent_id: "c9", side: "promoter" },
      { respondent_id: "d", side: "passive", rating: 8 },
    ]));
});
