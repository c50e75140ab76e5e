import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { answered } from "./orientation.ts";

describe("orientation_answers", () => {
  it("brings every scale to −1 to +1, turns reversed items and averages what was asked twice", () =>
    given({
      surveys: [
        answered("a", "attention", 3),
        answered("a", "goal", 6, { scale_min: 1, scale_max: 7 }),
        answered("b", "goal", 2, { reverse: true }),
        answered("b", "goal", 0),
      ],
    }).gives("orientation_answers", [
      { respondent_id: "a", dimension: "attention", score: 1 },
      { respondent_id: "a", dimension: "goal", score: 2 / 3 },
      { respondent_id: "b", dimension: "goal", score: -1 / 3 },
    ]));

  it("takes a respondent without a type for a customer, and the branch from their record", () =>
    given({
      surveys: [
        answered("c", "goal", 0, { respondent_type: null }),
        answered("e", "goal", 0, { respondent_type: "employee" }),
        answered("f", "goal", 0, { respondent_type: "employee", unit_id: "U9" }),
        answered("x", "goal", 0, { respondent_id: null, response_id: "r7" }),
      ],
      customers: [{ customer_id: "c", home_unit_id: "U1" }],
      employees: [
        { employee_id: "e", unit_id: "U2" },
        { employee_id: "f", unit_id: "U2" },
      ],
    }).gives("orientation_answers", [
      { respondent_id: "c", respondent_type: "customer", unit_id: "U1" },
      { respondent_id: "r7", respondent_type: "customer", unit_id: null },
      { respondent_id: "e", respondent_type: "employee", unit_id: "U2" },
      { respondent_id: "f", respondent_type: "employee", unit_id: "U9" },
    ]));

  it("leaves out other questions, answers off the scale, expectations and scales without length", () =>
    given({
      surveys: [
        answered("a", "kindness", 2),
        answered("b", "goal", 5),
        answered("c", "goal", 1, { role: "expectation" }),
        answered("d", "goal", 1, { scale_min: 1, scale_max: 1 }),
        answered("e", "goal", 1, { construct: "quality" }),
      ],
    }).gives("orientation_answers", []));
});
