import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";

describe("standing_answers", () => {
  it("carries each question's latest answer on, with its own day", () =>
    given({
      surveys: [
        answer("a", "satisfaction", 9, "2025-01-10"),
        answer("a", "recommend", 4, "2025-02-10"),
        answer("a", "satisfaction", 5, "2025-03-10"),
      ],
    }).gives("standing_answers", [
      {
        from_on: "2025-01-10",
        until_on: "2025-02-10",
        satisfaction: 9,
        satisfaction_margin: 2,
        enthusiasm_margin: 0,
        satisfaction_on: "2025-01-10",
        recommend: null,
        recommend_on: null,
      },
      {
        from_on: "2025-02-10",
        until_on: "2025-03-10",
        satisfaction: 9,
        satisfaction_on: "2025-01-10",
        recommend: 4,
        recommend_margin: -5,
        recommend_on: "2025-02-10",
      },
      {
        from_on: "2025-03-10",
        until_on: null,
        satisfaction: 5,
        satisfaction_margin: -2,
        satisfaction_on: "2025-03-10",
        recommend: 4,
        recommend_on: "2025-02-10",
      },
    ]));

  it("lets an answer without a date stand from the beginning", () =>
    given({ surveys: [answer("a", "satisfaction", 9, null)] }).gives("standing_answers", [
      { customer_id: "a", from_on: "1900-01-01", satisfaction: 9, compares: null },
    ]));
});
