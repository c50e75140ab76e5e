import { expect, test } from "vitest";
import { findingSentence } from "../../src/charts/sentence.ts";
import { valueDistribution } from "../../src/charts/value_distribution.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const shares = [0.463, 0.171, 0.109, 0.077, 0.056, 0.042, 0.032, 0.024, 0.017, 0.009];

/** Invented. */
const tenths = columns(
  shares.map((share, at) => ({
    decile: at + 1,
    customers: 120,
    amount: share * 411_800,
    share,
  })),
);

test("value distribution", () => {
  expectSnapshots(valueDistribution, { from: tenths });
});

test("the largest tenth comes first whichever way the tenths are numbered", () => {
  const reversed = columns(
    shares.map((share, at) => ({ decile: 10 - at, customers: 120, amount: share * 1000, share })),
  );
  const sentence =
    "In the period the top tenth of customers brings 46% of the amount, the lower half 12%";
  expect(findingSentence(valueDistribution, { from: tenths }, englishLabels)).toBe(sentence);
  expect(findingSentence(valueDistribution, { from: reversed }, englishLabels)).toBe(sentence);
});
