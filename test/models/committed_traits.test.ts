import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const said = (id: string, construct: string, score: number): Row => ({
  response_id: id,
  respondent_id: id,
  answered_at: "2024-05-20",
  item: construct,
  construct,
  score,
  scale_min: 0,
  scale_max: 10,
});

/** Twelve devoted consumers near by who spend 30 at home, twelve others farther off, a business. */
const IDS = Array.from({ length: 24 }, (_, i) => ({ id: `c${100 + i}`, devoted: i < 12, i }));
const TABLES = {
  customers: [
    ...IDS.map(({ id, devoted, i }) => ({
      customer_id: id,
      kind: "b2c",
      home_distance_km: (devoted ? 2 : 4) + (i % 3),
    })),
    { customer_id: "firm", kind: "b2b", home_distance_km: 900 },
  ],
  orders: [
    ...IDS.flatMap(({ id, devoted, i }) => [
      sale(id, "2024-06-10", devoted ? 30 : 20, { is_out_of_town: false }),
      sale(id, "2024-07-10", devoted ? 30 : 20, { is_out_of_town: !devoted && i % 2 === 0 }),
    ]),
    sale("firm", "2024-06-11", 9000),
  ],
  surveys: [...IDS, { id: "firm", devoted: true }].flatMap(({ id, devoted }) => [
    said(id, "satisfaction", 9),
    said(id, "repurchase_intent", devoted ? 9 : 3),
    said(id, "compares_alternatives", 0),
    ...(id === "firm" ? [] : [said(id, "time_saving", devoted ? 8 : 8)]),
  ]),
};
const params = {
  as_of: "2024-08-01",
  observed_from: "2024-01-01",
  repeat_satisfied: 0,
  active_required: false,
};

describe("committed_traits", () => {
  it("compares the devoted with the others, trip by trip and by customers’ ranks", () =>
    given(TABLES, { params }).gives("committed_traits", [
      {
        trait: "home_distance",
        devoted_customers: 12,
        other_customers: 12,
        devoted_mean: 3,
        others_mean: 5,
        difference: -2,
        ratio: 0.6,
        // Of nine pairs of distances two to four with four to six one is equal, none is higher.
        cliffs_delta: -8 / 9,
        rank_shift: -2,
      },
      { trait: "out_of_town", devoted_mean: 0, others_mean: 0.25, difference: -0.25, ratio: null },
      {
        trait: "spending_per_trip",
        devoted_mean: 30,
        others_mean: 20,
        ratio: 1.5,
        cliffs_delta: 1,
        rank_shift: 10,
      },
      { trait: "time_saving", difference: 0, cliffs_delta: 0, p_value: 1, p_holm: 1 },
    ]));

  it("shows nothing of a trait with fewer than ten on a side", () =>
    given(
      {
        ...TABLES,
        surveys: TABLES.surveys.filter(
          ({ respondent_id }) =>
            respondent_id !== "c100" && respondent_id !== "c101" && respondent_id !== "c102",
        ),
      },
      { params },
    ).gives("committed_traits", []));
});
