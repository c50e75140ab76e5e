import { expect, test } from "vitest";
import { foretelling } from "../../src/charts/foretelling.ts";
import { recommendationBars } from "../../src/charts/recommendation_bars.ts";
import { recommendationTrend } from "../../src/charts/recommendation_trend.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const group = (
  recommend_group: string,
  [promoters, passives, detractors]: readonly [number, number, number],
  [score, ci_low, ci_high]: readonly (number | null)[],
) => ({
  recommend_group,
  n: promoters + passives + detractors,
  promoters,
  passives,
  detractors,
  score,
  ci_low,
  ci_high,
});

const groups = columns([
  group("all", [203, 604, 399], [-0.163, -0.201, -0.123]),
  group("household", [88, 255, 147], [-0.12, -0.18, -0.059]),
  group("large_business", [4, 14, 18], [-0.389, -0.575, -0.143]),
  group("student", [60, 40, 20], [0.333, 0.2, 0.45]),
  group("not_known", [1, 2, 3], [null, null, null]),
]);

test("who would recommend and who would not, and the score between them", () => {
  expectSnapshots(recommendationBars, { from: groups });
  expect(findingSentence(recommendationBars, { from: groups }, englishLabels)).toBe(
    "The recommendation score is −16: 17% would recommend, 33% would not",
  );
});

const period = (month: string, n: number, score: number, outside = false) => ({
  period_start: new Date(`${month}-01`),
  complete: true,
  n,
  score,
  ci_low: score - 1.6 / Math.sqrt(n),
  ci_high: score + 1.6 / Math.sqrt(n),
  centre: -0.15,
  limit_low: -0.15 - 2.1 / Math.sqrt(n),
  limit_high: -0.15 + 2.1 / Math.sqrt(n),
  outside,
});

test("the score over time, within what chance would do", () => {
  const periods = columns([
    period("2023-04", 573, -0.182),
    period("2023-10", 240, -0.186),
    period("2024-04", 647, -0.04, true),
    period("2024-10", 686, -0.146),
    period("2025-04", 90, -0.25),
  ]);
  expectSnapshots(recommendationTrend, { from: periods });
  expect(findingSentence(recommendationTrend, { from: periods }, englishLabels)).toBe(
    "In 1 of 5 periods the score lies where chance would rarely take it",
  );
});

const area = (
  outcome: string,
  measure: string,
  auc: number,
  [advantage, advantage_low, advantage_high]: readonly (number | null)[] = [null, null, null],
  decides_outcome = false,
) => ({
  outcome,
  measure,
  n: 1352,
  came_true: 251,
  auc,
  ci_low: auc - 0.03,
  ci_high: auc + 0.03,
  advantage,
  advantage_low,
  advantage_high,
  decides_outcome,
});

test("which question foretells more", () => {
  const areas = columns([
    area("stayed", "recommend", 0.597),
    area("stayed", "repurchase_intent", 0.598, [-0.001, -0.031, 0.029]),
    area("stayed", "satisfaction", 0.97, [0.05, 0.02, 0.08], true),
    area("recommended", "recommend", 0.767),
    area("recommended", "repurchase_intent", 0.69, [0.08, 0.03, 0.14]),
  ]);
  expectSnapshots(foretelling, { from: areas });
  expect(findingSentence(foretelling, { from: areas }, englishLabels)).toBe(
    "Asking about advising a friend foretells more than asking about coming back (Invited somebody: ahead by 0.08)",
  );
});
