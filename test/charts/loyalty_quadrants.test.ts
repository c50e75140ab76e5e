import { expect, test } from "vitest";
import {
  attitudePatronageMatrix,
  loyaltyProfitGrid,
  satisfactionLoyaltyMatrix,
} from "../../src/charts/loyalty_quadrants.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const cells = (...found: [string, number, number][]) => {
  const n = found.reduce((sum, [, customers]) => sum + customers, 0);
  return columns(
    found.map(([quadrant, customers, revenue_share]) => ({
      quadrant,
      customers,
      share: customers / n,
      ci_low: Math.max(0, customers / n - 0.03),
      ci_high: customers / n + 0.03,
      captives: Math.round(customers / 3),
      revenue_share,
    })),
  );
};

const satisfaction = cells(
  ["enthusiast", 80, 0.12],
  ["loyalist", 327, 0.66],
  ["hostage", 25, 0.05],
  ["mercenary", 172, 0.16],
  ["defector", 5, 0],
  ["vocal_critic", 7, 0.01],
);
const attitude = cells(
  ["true_loyalty", 65, 0.62],
  ["latent_loyalty", 53, 0.07],
  ["spurious_loyalty", 32, 0.26],
  ["no_loyalty", 32, 0.05],
);
const profit = cells(
  ["true_friend", 503, 0.74],
  ["butterfly", 217, 0.19],
  ["barnacle", 265, 0.03],
  ["stranger", 1643, 0.03],
);

test("satisfaction and loyalty", () => {
  expectSnapshots(satisfactionLoyaltyMatrix, { from: satisfaction });
});

test("attitude and habit", () => {
  expectSnapshots(attitudePatronageMatrix, { from: attitude });
});

test("loyalty and profit", () => {
  expectSnapshots(loyaltyProfitGrid, { from: profit });
});

test("the findings speak of whole cells, extremes included", () => {
  expect(findingSentence(satisfactionLoyaltyMatrix, { from: satisfaction }, englishLabels)).toBe(
    "66% are content and stay, 4.1% stay without being content, 28% are content and go",
  );
  expect(findingSentence(loyaltyProfitGrid, { from: profit }, englishLabels)).toBe(
    "19% last and pay, 8.3% pay and leave, 10% last and pay little",
  );
});

test("under ten customers nothing is concluded, and without rows it still draws", () => {
  const tiny = cells(["true_friend", 4, 1], ["stranger", 3, 0]);
  expect(loyaltyProfitGrid.finding({ from: tiny })).toMatchObject({ key: "too_few" });
  expect(loyaltyProfitGrid.finding({ from: columns([]) }).key).toBe("nothing");
  expect(loyaltyProfitGrid.marks({ from: columns([]) }, englishLabels)).toEqual([]);
});
