import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";

const answer = (construct: string, score: number, more: Row = {}): Row => ({
  response_id: "r",
  respondent_id: "c",
  answered_at: "2024-05-01 10:00",
  item: construct,
  construct,
  score,
  scale_min: 0,
  scale_max: 10,
  ...more,
});

describe("commitment_answers", () => {
  it("is the mean of the three parts, each on 0 to 10, alternatives turned", () =>
    given({
      surveys: [
        answer("commitment", 6, { scale_min: 1, scale_max: 7 }),
        answer("relative_attitude", 5, { scale_min: -10 }),
        answer("alternatives_considered", 1),
        // Its own ingredients of the levels do not count.
        answer("satisfaction", 10),
      ],
    }).gives("commitment_answers", [
      {
        customer_id: "c",
        answered_on: "2024-05-01",
        commitment_part: 50 / 6,
        attitude_part: 7.5,
        alternatives_part: 9,
        commitment_score: (50 / 6 + 7.5 + 9) / 3,
        parts: 3,
      },
    ]));

  it("turns a reversed item, averages items of one part, and asks for the question itself", () =>
    given({
      surveys: [
        answer("commitment", 2, { reverse: true }),
        answer("commitment", 6),
        answer("relative_attitude", 5, { respondent_id: "no commitment" }),
        answer("commitment", 9, { respondent_id: "employee", respondent_type: "employee" }),
      ],
    }).gives("commitment_answers", [{ customer_id: "c", commitment_score: 7, parts: 1 }]));
});
