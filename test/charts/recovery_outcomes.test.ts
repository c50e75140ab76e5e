import { expect, test } from "vitest";
import { recoveryRepurchase, recoverySatisfaction } from "../../src/charts/recovery_outcomes.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const outcome = (name: string, satisfaction: number, repurchase: number) => ({
  outcome: name,
  customers: 350,
  satisfaction_before: 6.3,
  satisfaction,
  satisfaction_low: satisfaction - 0.1,
  satisfaction_high: satisfaction + 0.1,
  bought_before: 0.83,
  repurchase,
  repurchase_low: repurchase - 0.04,
  repurchase_high: repurchase + 0.04,
});

const outcomes = columns([
  outcome("none", 6.9, 0.86),
  outcome("recovered_well", 7.2, 0.83),
  outcome("recovered_badly", 3.6, 0.84),
  { ...outcome("silent", 4.8, 0.77), customers: 1219 },
]);

test("satisfaction and purchases after a failure", () => {
  expectSnapshots(recoverySatisfaction, { from: outcomes });
  expectSnapshots(recoveryRepurchase, { from: outcomes });
});

test("a recovery may restore the one and not the other", () => {
  expect(findingSentence(recoverySatisfaction, { from: outcomes }, englishLabels)).toBe(
    "Where it was put right customers end with 7.2, where it was not with 3.6",
  );
  expect(findingSentence(recoveryRepurchase, { from: outcomes }, englishLabels)).toBe(
    "No clear difference in purchases: 83% bought again where it was put right, 84% where it was not",
  );
  const some = columns([outcome("none", 6.9, 0.86)]);
  expect(recoverySatisfaction.finding({ from: some }).key).toBe("untold");
});
