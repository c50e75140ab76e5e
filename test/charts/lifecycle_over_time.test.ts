import { expect, test } from "vitest";
import { lifecycleOverTime } from "../../src/charts/lifecycle_over_time.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const STATES = ["active", "at_risk", "lapsed", "one_time"];

/** One row per month end and state. */
function history(months: readonly (readonly number[])[], early = 0) {
  return columns(
    months.flatMap((counts, month) =>
      counts.map((customers, at) => ({
        as_of: new Date(Date.UTC(2024, month + 1, 0)),
        state: STATES[at],
        customers,
        too_early: month < early,
        share: customers / counts.reduce((sum, count) => sum + count, 0),
      })),
    ),
  );
}

/** Invented: a base that grows, while the lapsed pile up; at first nobody can have lapsed. */
const months = history(
  Array.from({ length: 24 }, (_, month) => [
    180 + month * 14 - (month % 12 === 7 ? 30 : 0),
    30 + month * 3 + (month % 5) * 4,
    month * 11,
    90 + month * 13,
  ]),
  4,
);

test("lifecycle over time", () => {
  expectSnapshots(lifecycleOverTime, { from: months });
});

test("the finding compares with the same month a year before", () => {
  expect(findingSentence(lifecycleOverTime, { from: months }, englishLabels)).toBe(
    "502 customers are active, more than the 334 of a year ago",
  );
});

test("without a year before it says where repeat customers stand", () => {
  const short = history([[60, 10, 30, 55]]);
  expect(lifecycleOverTime.finding({ from: short })).toMatchObject({
    key: "active_now",
    values: { share: 0.6, n: 100 },
  });
});

test("one-time buyers are no base for a share of the active", () => {
  const alone = history([[4, 1, 1, 900]]);
  expect(lifecycleOverTime.finding({ from: alone })).toMatchObject({
    key: "too_few",
    values: { n: 6 },
  });
});

test("while the records are too short for a lapse nothing is said of states", () => {
  const early = history([[60, 0, 0, 55]], 1);
  expect(lifecycleOverTime.finding({ from: early }).key).toBe("too_early");
  expect(lifecycleOverTime.foot({ from: early }).notes).toEqual([{ key: "too_early", values: {} }]);
});
