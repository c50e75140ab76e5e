import { describe, it } from "vitest";
import { market, promoDay, SPAN, visitor } from "./competitors.ts";
import { given, type Row } from "./harness.ts";

const answer = (id: string, day: number, construct: string, score: number): Row => ({
  response_id: `${id}${day}`,
  respondent_id: id,
  answered_at: promoDay(day),
  item: construct,
  construct,
  score,
  scale_min: 0,
  scale_max: 10,
});

describe("competitor_groups", () => {
  it("goes by what was answered before the episode, never by an answer after it", () =>
    given(
      {
        ...market([visitor("n", "north", [1, 1, 1, 1, 1])]),
        surveys: [
          answer("n", -100, "satisfaction", 3),
          answer("n", -100, "commitment", 9),
          answer("n", -40, "commitment", 5),
          answer("n", 10, "satisfaction", 9),
          answer("n", 10, "commitment", 1),
        ],
      },
      { params: SPAN },
    ).gives("competitor_groups", [
      { split: "commitment", group_name: "wavering" },
      { split: "level", group_name: "level_0" },
    ]));

  it("forgets an answer that is too old", () =>
    given(
      {
        ...market([visitor("n", "north", [1, 1, 1, 1, 1])]),
        surveys: [answer("n", -50, "commitment", 9)],
      },
      { params: { ...SPAN, answer_valid_days: 49 } },
    ).gives("competitor_groups", []));
});
