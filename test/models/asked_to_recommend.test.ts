import { describe, it } from "vitest";
import { answer } from "./asked.ts";
import { given } from "./harness.ts";
import { says } from "./staff.ts";

describe("asked_to_recommend", () => {
  it("keeps what customers and employees are asked apart, one row a person and day", () => {
    const scale = { scale_min: 0, scale_max: 10 };
    const advises = (item: string, score: number | null, more = {}) =>
      says("e1", "recommend_employer", item, 0, { ...scale, score, ...more });
    return given({
      surveys: [
        answer("c1", "recommend", 9, null),
        // 8 and, turned round, 10 − 4: a mean of 7; an answer that was not given counts for nothing.
        advises("work", 8, { respondent_type: "manager" }),
        advises("warn", 4, { reverse: true }),
        advises("empty", null),
        advises("later", 5, { answered_at: "2024-05-01", respondent_type: null }),
        advises("expected", 9, { role: "expectation" }),
        // Another question, and another respondent.
        says("e1", "recommend", "goods", 3, scale),
        advises("supplier", 2, { respondent_id: "s1", respondent_type: "supplier" }),
      ],
    }).gives("asked_to_recommend", [
      { respondent_type: "customer", respondent_id: "c1", answered_on: null, score: 9 },
      { respondent_type: "employee", respondent_id: "e1", answered_on: "2024-03-01", score: 7 },
      { respondent_type: "employee", respondent_id: "e1", answered_on: "2024-05-01", score: 5 },
    ]);
  });
});
