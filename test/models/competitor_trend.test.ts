import { describe, it } from "vitest";
import { market, promoDay, SPAN, visitor } from "./competitors.ts";
import { given, type Row } from "./harness.ts";

/** Twelve satisfied or dissatisfied customers of a region; every other one keeps away. */
function side(region: string, satisfaction: number, kept: (i: number) => number) {
  const visitors = Array.from({ length: 12 }, (_, i) =>
    visitor(`${region}${satisfaction}-${i}`, region, [2, 2, 2, kept(i), 2]),
  );
  const surveys = visitors.map(({ customer }): Row => ({
    response_id: customer.customer_id,
    respondent_id: customer.customer_id,
    answered_at: promoDay(-60),
    item: "satisfaction",
    construct: "satisfaction",
    score: satisfaction,
    scale_min: 0,
    scale_max: 10,
  }));
  const intents = surveys.map((row): Row => ({ ...row, construct: "repurchase_intent", score: 2 }));
  return { visitors, surveys: [...surveys, ...intents] };
}

describe("competitor_trend", () => {
  it("tells by how much the answer grows weaker from level to level", () => {
    const sides = [
      side("north", 3, (i) => (i % 2 === 0 ? 0 : 1)),
      side("north", 9, (i) => (i % 2 === 0 ? 0 : 2)),
      side("south", 3, () => 2),
      side("south", 9, () => 2),
    ];
    return given(
      {
        ...market(sides.flatMap(({ visitors }) => visitors)),
        surveys: sides.flatMap(({ surveys }) => surveys),
      },
      { params: SPAN },
      // A quarter of the visits is left at level 0, one half at level 1.
    ).gives("competitor_trend", [{ levels: 2, step_ratio: 2, falls: false }]);
  });

  it("says nothing of a single level", () =>
    given(market([visitor("n", "north", [1, 1, 1, 1, 1])]), { params: SPAN }).gives(
      "competitor_trend",
      [],
    ));
});
