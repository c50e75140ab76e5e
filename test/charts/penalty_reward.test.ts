import { expect, test } from "vitest";
import { penaltyReward } from "../../src/charts/penalty_reward.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const driver = (name: string, penalty: number, good_points: number, penalty_class: string) => ({
  driver: name,
  n: 1200,
  penalty,
  penalty_low: penalty - 0.25,
  penalty_high: penalty + 0.25,
  good_points,
  good_points_low: good_points - 0.2,
  good_points_high: good_points + 0.2,
  penalty_class,
});

const drivers = columns([
  driver("reliability", -0.9, 0.1, "basic"),
  driver("trust", -0.5, 0.6, "linear"),
  driver("liking", -0.05, 0.6, "exciting"),
  { driver: "status", n: 1200, penalty_class: null },
]);

test("what a poor rating costs and a good one gains", () => {
  expectSnapshots(penaltyReward, { from: drivers });
});

test("the finding counts the classes, where any driver can be told", () => {
  expect(findingSentence(penaltyReward, { from: drivers }, englishLabels)).toBe(
    "Out of 3 drivers: basic – 1, exciting – 1, the more the better – 1",
  );
  const none = columns([{ driver: "status", n: 8, penalty_class: null }]);
  expect(penaltyReward.finding({ from: none }).key).toBe("too_few");
});
