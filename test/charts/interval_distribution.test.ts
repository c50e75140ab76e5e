import { expect, test } from "vitest";
import { intervalDistribution } from "../../src/charts/interval_distribution.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented: waits that thin out, with a small wave each month. */
const counts = Array.from({ length: 26 }, (_, bin) =>
  Math.round(620 * Math.exp(-bin / 4.2) * (1 + 0.35 * Math.cos((bin * 2 * Math.PI) / 3))),
);
const waits = columns(
  counts.map((intervals, bin) => ({
    days: bin * 14,
    days_to: bin * 14 + 14,
    intervals,
    share: intervals / counts.reduce((sum, count) => sum + count, 0),
  })),
);
const quantiles = columns([
  { quantile: 0.5, days: 34 },
  { quantile: 0.8, days: 91 },
  { quantile: 0.9, days: 132.4 },
  { quantile: 0.95, days: 170 },
]);

test("interval distribution", () => {
  expectSnapshots(intervalDistribution, { from: waits, with: quantiles });
});

test("interval distribution without its quantiles", () => {
  expectSnapshots(intervalDistribution, { from: waits }, "_alone");
});

test("the finding is the median wait", () => {
  expect(
    findingSentence(intervalDistribution, { from: waits, with: quantiles }, englishLabels),
  ).toBe("Half of all returns come within 34 days");
});

test("without quantiles the median is the end of the bin that reaches half", () => {
  const short = columns([
    { days: 0, days_to: 7, intervals: 6, share: 0.3 },
    { days: 7, days_to: 14, intervals: 5, share: 0.25 },
    { days: 14, days_to: 21, intervals: 9, share: 0.45 },
  ]);
  expect(intervalDistribution.finding({ from: short }).values).toEqual({ days: 14 });
});

test("a bar names the state that its days mean", () => {
  const marks = intervalDistribution.marks({ from: waits, with: quantiles }, englishLabels);
  expect(marks[0]?.facts.at(-1)).toEqual(["State", "Active"]);
  expect(marks.at(-1)?.facts.at(-1)).toEqual(["State", "Lapsed"]);
});
