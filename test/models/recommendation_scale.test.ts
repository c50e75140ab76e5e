import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";

const scores = (values: readonly number[], scale: { scale_min: number; scale_max: number }) =>
  values.map((score, at) =>
    answer(`${scale.scale_min} ${scale.scale_max} ${at}`, "recommend", score, "2025-06-01", scale),
  );

describe("recommendation_scale", () => {
  it("notices eleven points that were written down from 1 to 11", () =>
    given({
      surveys: [
        ...scores([1, 11], { scale_min: 1, scale_max: 11 }),
        ...scores([1, 10], { scale_min: 1, scale_max: 10 }),
        ...scores([1, 5], { scale_min: 1, scale_max: 5 }),
      ],
    }).gives("recommendation_scale", [
      { scale_max: 5, coded: "other" },
      { scale_max: 10, coded: "one_to_ten" },
      { scale_min: 1, scale_max: 11, coded: "one_to_eleven", lowest: 1, highest: 11 },
    ]));

  it("notices them under a wrong declaration too, by an answer of 11", () =>
    given({ surveys: scores([1, 7, 11], { scale_min: 0, scale_max: 10 }) }).gives(
      "recommendation_scale",
      [{ scale_min: 0, scale_max: 10, coded: "one_to_eleven" }],
    ));

  it("reads the scale of employees apart from that of customers", () =>
    given({
      surveys: [
        ...scores([1, 10], { scale_min: 0, scale_max: 10 }),
        answer("e", "recommend_employer", 11, "2025-06-01", { respondent_type: "manager" }),
      ],
    }).gives("recommendation_scale", [
      { respondent_type: "customer", n: 2, coded: "zero_to_ten" },
      { respondent_type: "employee", n: 1, coded: "one_to_eleven" },
    ]));

  it("takes a point off where asked to, yet from no scale on which that means nothing", () =>
    given(
      {
        surveys: [
          ...scores([1, 5], { scale_min: 1, scale_max: 5 }),
          ...scores([1, 9], { scale_min: 1, scale_max: 10 }),
          ...scores([0, 10], { scale_min: 0, scale_max: 10 }),
        ],
      },
      { params: { recommend_coding: "less_one" } },
    ).gives("recommendation_scale", [
      { scale_min: 0, scale_max: 10, coded: "zero_to_ten" },
      { scale_max: 5, coded: "other" },
      { scale_min: 1, scale_max: 10, coded: "one_to_eleven" },
    ]));

  it("takes 0 to 10 as it is, and mentions a hundred answers without a 0", () =>
    given({
      surveys: scores(
        Array.from({ length: 100 }, (_, at) => 1 + (at % 10)),
        { scale_min: 0, scale_max: 10 },
      ),
    }).gives("recommendation_scale", [{ n: 100, coded: "zero_to_ten", zeros_missing: true }]));
});
