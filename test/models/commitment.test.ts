import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const answer = (id: string, score: number, answered_at: string): Row => ({
  response_id: id,
  respondent_id: id,
  answered_at,
  item: "commitment",
  construct: "commitment",
  score,
  scale_min: 0,
  scale_max: 10,
});

const PARAMS = { as_of: "2025-01-01" };
const DAY = "2024-06-01";

describe("commitment", () => {
  it("has each class begin at its cut", () =>
    given(
      {
        orders: [sale("a", DAY, 1)],
        surveys: [3.9, 4, 5.9, 6, 7.9, 8].map((score, i) => answer(`c${i}`, score, DAY)),
      },
      { params: PARAMS },
    ).gives("commitment", [
      { commitment_class: "open_to_others" },
      { commitment_class: "wavering" },
      { commitment_class: "wavering" },
      { commitment_class: "settled" },
      { commitment_class: "settled" },
      { commitment_class: "firm" },
    ]));

  it("cuts into thirds when asked to, so that somebody is always firm", () =>
    given(
      {
        orders: [sale("a", DAY, 1)],
        surveys: [1, 1.5, 2, 2.5, 3, 3.5].map((score, i) => answer(`c${i}`, score, DAY)),
      },
      { params: { ...PARAMS, commitment_cuts: "thirds" } },
    ).gives(
      "commitment",
      ["wavering", "wavering", "settled", "settled", "firm", "firm"].map((commitment_class) => ({
        commitment_class,
      })),
    ));

  it("takes the last answer that still counts, none of the day itself or later", () =>
    given(
      {
        orders: [sale("a", DAY, 1)],
        surveys: [
          answer("a", 9, "2024-03-01"),
          answer("a", 5, "2024-09-01"),
          answer("a", 1, "2025-01-01"),
          answer("old", 9, "2023-12-31"),
        ],
      },
      { params: PARAMS },
    ).gives("commitment", [
      { customer_id: "a", commitment_score: 5, answered_on: "2024-09-01", as_of: "2025-01-01" },
    ]));
});
