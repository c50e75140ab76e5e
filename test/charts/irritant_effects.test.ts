import { expect, test } from "vitest";
import { irritantEffects } from "../../src/charts/irritant_effects.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const irritant = (name: string, occasions: number, difference: number, reach: number) => ({
  irritant: name,
  occasions,
  risk_difference: difference,
  ci_low: difference - reach,
  ci_high: difference + reach,
});

const irritants = columns([
  irritant("refused", 657, 0.152, 0.04),
  irritant("long_wait", 1774, 0.026, 0.02),
  irritant("late_delivery", 520, 0.021, 0.035),
  irritant("half_delivery", 21, -0.033, 0.05),
]);

test("departures after irritants, beyond like occasions without them", () => {
  expectSnapshots(irritantEffects, { from: irritants });
});

test("the finding counts those clear of chance and names the largest", () => {
  expect(findingSentence(irritantEffects, { from: irritants }, englishLabels)).toBe(
    "2 irritants out of 4 are followed by more departures; the most – Refused by the rules, 15% more",
  );
  const none = columns([irritant("late_delivery", 520, 0.021, 0.035)]);
  expect(irritantEffects.finding({ from: none }).key).toBe("none");
});
