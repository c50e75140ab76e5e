import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const said = (id: string, day: string, construct: string, score: number, role: string): Row => ({
  response_id: `${id}${day}`,
  respondent_id: id,
  answered_at: day,
  item: construct,
  construct,
  role,
  score,
  scale_min: 0,
  scale_max: 10,
});

/**
 * Four customers for each gap in quality, who make four purchases, so many of them here: of others
 * one, two and three at −2, 0 and 2, which is a slope of ln(3)/2 through one half at 0; the devoted
 * the same with a rival two points better.
 */
const GROUPS = [
  { name: "other", intent: 3, gaps: [-2, 0, 2] },
  { name: "devoted", intent: 9, gaps: [-4, -2, 0] },
];
const PEOPLE = GROUPS.flatMap(({ name, intent, gaps }) =>
  gaps.flatMap((gap, step) =>
    [0, 1, 2, 3].map((i) => ({ id: `${name}${gap}/${i}`, intent, gap, own: step + 1 })),
  ),
);
const tables = (people: typeof PEOPLE) => ({
  orders: [sale("nobody", "2024-01-01", 1), sale("nobody", "2024-12-30", 1)],
  surveys: people.flatMap(({ id, intent, gap }) => [
    said(id, "2024-05-20", "satisfaction", 9, "perception"),
    said(id, "2024-05-20", "repurchase_intent", intent, "perception"),
    said(id, "2024-05-20", "compares_alternatives", 0, "perception"),
    said(id, "2024-06-10", "quality", 5 + gap / 2, "perception"),
    said(id, "2024-06-10", "quality", 5 - gap / 2, "competitor"),
  ]),
  market_purchases: people.flatMap(({ id, own }) =>
    [0, 1, 2, 3].map((i) => ({
      customer_id: id,
      purchased_at: `2024-07-0${i + 1}`,
      brand: i < own ? "Ours" : "Theirs",
    })),
  ),
});
const params = {
  as_of: "2025-01-01",
  observed_from: "2024-01-01",
  own_brand: "Ours",
  repeat_satisfied: 0,
  active_required: false,
};

describe("quality_tolerance", () => {
  it("is the deficit in quality at which purchases divide evenly", () =>
    given(tables(PEOPLE), { params }).gives("quality_tolerance", [
      { group_name: "not_devoted", customers: 12, tolerance: 1e-12, choice_slope: Math.log(3) / 2 },
      { group_name: "devoted_and_partners", customers: 12, tolerance: 2, ci_low: 2, ci_high: 2 },
      { group_name: "devoted_more", customers: 24, tolerance: 2 },
    ]));

  it("cannot be told where the choice does not follow quality", () =>
    given(tables(PEOPLE.map((person, i) => ({ ...person, own: 1 + (i % 3) }))), {
      params,
    }).gives("quality_tolerance", [
      { group_name: "not_devoted", tolerance: null, ci_low: null },
      { group_name: "devoted_and_partners", tolerance: null },
      { group_name: "devoted_more", tolerance: null },
    ]));

  it("shows nothing for fewer than ten in a group", () =>
    given(tables(PEOPLE.slice(3)), { params }).gives("quality_tolerance", [
      { group_name: "not_devoted", customers: 9, tolerance: null, choice_slope: null },
      { group_name: "devoted_and_partners", customers: 12, tolerance: null },
      { group_name: "devoted_more", customers: 21, tolerance: null, ci_low: null },
    ]));
});
