import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const answer = (id: string, score: number, more: Row = {}): Row => ({
  response_id: id,
  respondent_id: id,
  answered_at: "2024-06-01",
  item: "price_tolerance",
  construct: "price_tolerance",
  score,
  scale_min: 0,
  scale_max: 100,
  ...more,
});

/** Ten customers: one would go at nothing, four at 5 %, five at 12 %. */
const ANSWERS = [0, 5, 5, 5, 5, 12, 12, 12, 12, 12].map((score, i) => answer(`c${i}`, score));

describe("price_tolerance", () => {
  it("is the share that would stay at a difference, as a falling step", () =>
    given(
      { orders: [sale("c1", "2024-06-01", 1)], surveys: ANSWERS },
      { params: { as_of: "2025-01-01" } },
    ).gives("price_tolerance", [
      { group_name: "all", price_difference: 0, customers: 10, staying: 0.9 },
      { price_difference: 5, staying: 0.5, ci_low: 0.236593, ci_high: 0.763407 },
      { price_difference: 12, staying: 0 },
    ]));

  it("takes each customer's last answer, and shows no group of fewer than ten", () =>
    given(
      {
        orders: [sale("c1", "2024-06-01", 1)],
        surveys: [...ANSWERS, answer("c0", 12, { answered_at: "2024-07-01" })],
      },
      { params: { as_of: "2025-01-01" } },
    )
      .gives("price_tolerance", [{ staying: 1 }, { staying: 0.6 }, { staying: 0 }])
      .then(() =>
        given(
          { orders: [sale("c1", "2024-06-01", 1)], surveys: ANSWERS.slice(1) },
          { params: { as_of: "2025-01-01" } },
        ).gives("price_tolerance", []),
      ));
});
