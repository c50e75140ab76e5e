import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given, type Row } from "./harness.ts";

const wave = (day: string, promoters: number, detractors: number): Row[] => [
  ...Array.from({ length: promoters }, (_, at) => answer(`p${at}`, "recommend", 9, day)),
  ...Array.from({ length: detractors }, (_, at) => answer(`d${at}`, "recommend", 3, day)),
];

describe("recommendation_trend", () => {
  it("sets each period against what chance would do around the mean", () =>
    given(
      {
        surveys: [
          ...wave("2024-02-01", 40, 10),
          ...wave("2024-05-01", 10, 40),
          ...wave("2024-08-01", 5, 4),
          // The later answer of the quarter counts.
          answer("p0", "recommend", 0, "2024-07-01"),
        ],
      },
      { params: { as_of: "2024-09-01" } },
    ).gives("recommendation_trend", [
      {
        period_start: "2024-01-01",
        complete: true,
        n: 50,
        score: 0.6,
        centre: 1 / 109,
        limit_high: 1 / 109 + 3.0902 * Math.sqrt((1 - (1 / 109) ** 2) / 50),
        outside: true,
      },
      { period_start: "2024-04-01", score: -0.6, outside: true },
      { period_start: "2024-07-01", complete: false, n: 9, score: null, outside: null },
    ]));

  it("tells no mean of nine customers who answered twice", () =>
    given(
      { surveys: [...wave("2024-02-01", 9, 0), ...wave("2024-05-01", 9, 0)] },
      { params: { as_of: "2024-09-01" } },
    ).gives("recommendation_trend", [
      { n: 9, score: null, centre: null },
      { n: 9, score: null, centre: null, limit_low: null },
    ]));
});
