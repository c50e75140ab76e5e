import { expect, test } from "vitest";
import { referralGenerations } from "../../src/charts/referral_generations.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented. */
const generations = [
  [0, 2369, 977, 92, 134, 0.38, 0.3, 0.46, 0.052, 0.037, 0.068],
  [1, 260, 156, 21, 28, 0.32, 0.18, 0.51, 0.058, 0.017, 0.099],
  [2, 17, 6, 0, 0, null, null, null, null, null, null],
].map(([generation, customers, followed, inviters, invitations, ...rates]) => ({
  generation,
  customers,
  followed,
  inviters,
  invitations,
  conversion: rates[0],
  conversion_low: rates[1],
  conversion_high: rates[2],
  k: rates[3],
  k_low: rates[4],
  k_high: rates[5],
  complete: false,
}));

test("generations of customers", () => {
  expectSnapshots(referralGenerations, { from: columns(generations) });
});

test("the finding counts those who were followed", () => {
  const from = columns(generations);
  expect(findingSentence(referralGenerations, { from }, englishLabels)).toBe(
    "It takes 19 customers to bring one more within a year",
  );
  const growing = columns(generations.map((row) => ({ ...row, k: row.k === null ? null : 1.2 })));
  expect(referralGenerations.finding({ from: growing }).key).toBe("grows");
  const nobody = columns(generations.map((row) => ({ ...row, k: row.k === null ? null : 0 })));
  expect(referralGenerations.finding({ from: nobody }).key).toBe("none");
});
