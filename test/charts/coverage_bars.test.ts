import { expect, test } from "vitest";
import { coverageBars } from "../../src/charts/coverage_bars.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented. */
const issues = columns([
  { issue: "returns", rows: 811, amount: -14_220.5, share_of_amount: -0.031 },
  { issue: "anonymous_sales", rows: 9_204, amount: 178_400, share_of_amount: 0.389 },
  { issue: "duplicates", rows: 12, amount: 410, share_of_amount: 0.0009 },
  { issue: "partial_last_period", rows: 377, amount: 9_102, share_of_amount: 0.02 },
  { issue: "isolated_dates", rows: 1, amount: 24, share_of_amount: 0.00005 },
  { issue: "line_samples", rows: 0, amount: 0, share_of_amount: 0 },
]);

test("coverage bars", () => {
  expectSnapshots(coverageBars, { from: issues });
});

test("the finding says how much of the amount has a customer", () => {
  expect(findingSentence(coverageBars, { from: issues }, englishLabels)).toBe(
    "61% of the amount has a known customer",
  );
});

test("without anonymous sales the largest issue speaks, by size and not by sign", () => {
  const named = columns([
    { issue: "returns", rows: 40, amount: -900, share_of_amount: -0.09 },
    { issue: "duplicates", rows: 3, amount: 30, share_of_amount: 0.003 },
  ]);
  expect(findingSentence(coverageBars, { from: named }, englishLabels)).toBe(
    "Returns and corrections: 9% of the amount is affected",
  );
});

test("clean data are said to be so", () => {
  const clean = columns([{ issue: "duplicates", rows: 0, amount: 0, share_of_amount: 0 }]);
  expect(coverageBars.finding({ from: clean }).key).toBe("clean");
});

test("checks that found nothing are counted in the foot and not drawn", () => {
  expect(coverageBars.marks({ from: issues }, englishLabels)).toHaveLength(5);
  expect(coverageBars.foot({ from: issues }).notes).toEqual([
    { key: "checks_passed", values: { n: 1 } },
  ]);
});
