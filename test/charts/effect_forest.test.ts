import { expect, test } from "vitest";
import { effectForest } from "../../src/charts/effect_forest.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented, near to what the simulated company shows. */
const traits = columns([
  trait("home_distance", -0.36, 0.05, 0.0001, 4.5, 7.29),
  trait("out_of_town", -0.137, 0.023, 0.0001, 0.062, 0.141),
  trait("spending_per_trip", 0.2, 0.03, 0.0001, 51.5, 40.9),
  trait("time_saving", 0.04, 0.06, 0.21, 6.2, 6.0),
]);

function trait(
  effect: string,
  estimate: number,
  reach: number,
  p_holm: number,
  one: number,
  other: number,
) {
  const [ci_low, ci_high] = [estimate - reach, estimate + reach];
  return { effect, estimate, ci_low, ci_high, p_holm, one, other, customers: 5600 };
}

test("effects and their intervals", () => {
  expectSnapshots(effectForest, { from: traits });
});

test("ratios stand on a logarithmic scale around 1", () => {
  const ratios = columns([
    { effect: "departures_a_year", estimate: 0.59, ci_low: 0.54, ci_high: 0.64, scale: "ratio" },
    { effect: "early_devotion", estimate: 1.1, ci_low: 0.9, ci_high: 1.35, scale: "ratio" },
  ]);
  expectSnapshots(effectForest, { from: ratios }, ".ratio");
  expect(effectForest.finding({ from: ratios })).toMatchObject({
    key: "some",
    values: { clear: 1, n: 2, effect: { code: "departures_a_year" } },
  });
});

test("the finding counts what is clear of chance, by the corrected probability", () => {
  expect(findingSentence(effectForest, { from: traits }, englishLabels)).toBe(
    "3 differences are clear of chance, out of 4; the largest – Distance to the shop, km",
  );
  const none = columns([trait("time_saving", 0.04, 0.01, 0.21, 6.2, 6.0)]);
  expect(effectForest.finding({ from: none }).key).toBe("none");
});
