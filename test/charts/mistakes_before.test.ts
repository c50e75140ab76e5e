import { expect, test } from "vitest";
import { mistakesBefore } from "../../src/charts/mistakes_before.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

function level(group_name: string, cases: number, departed: number, others: number) {
  const reach = (share: number) => 1.96 * Math.sqrt((share * (1 - share)) / cases);
  return {
    group_name,
    cases,
    preceded_share: departed,
    preceded_low: departed - reach(departed),
    preceded_high: departed + reach(departed),
    control_share: others,
    control_low: others - reach(others) / 2,
    control_high: others + reach(others) / 2,
  };
}

/** Invented, near to what the simulated company shows. */
const levels = columns([
  level("everybody", 1252, 0.3, 0.11),
  level("level_0", 120, 0.35, 0.15),
  level("level_1", 183, 0.34, 0.11),
  level("devoted_and_partners", 165, 0.69, 0.14),
  { group_name: "level_unknown", cases: 6 },
]);

test("departures after a mistake, against those still there", () => {
  expectSnapshots(mistakesBefore, { from: levels });
  expect(mistakesBefore.foot({ from: levels }).counts).toEqual([{ n: 1252, unit: "customers" }]);
});

test("the finding holds the devoted against the satisfied, where both can be told", () => {
  expect(findingSentence(mistakesBefore, { from: levels }, englishLabels)).toBe(
    "A mistake came before 69% of departures of the devoted and 34% of those of the merely satisfied",
  );
  const few = columns([level("everybody", 1252, 0.3, 0.11), { group_name: "level_1", cases: 4 }]);
  expect(findingSentence(mistakesBefore, { from: few }, englishLabels)).toBe(
    "A mistake came before 30% of departures, and in the same days to 11% of those still there",
  );
  const alike = columns([
    level("level_1", 30, 0.34, 0.1),
    level("devoted_and_partners", 30, 0.4, 0.1),
  ]);
  expect(mistakesBefore.finding({ from: alike }).key).toBe("alike");
  expect(mistakesBefore.finding({ from: columns([{ group_name: "level_1", cases: 4 }]) })).toEqual({
    key: "too_few",
    values: { n: 4 },
    design: "observational",
  });
});
