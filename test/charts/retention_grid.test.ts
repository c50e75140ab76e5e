import { expect, test } from "vitest";
import { retentionGrid } from "../../src/charts/retention_grid.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

interface Cohort {
  readonly customers: number;
  /** Active customers by age from 1 on. */
  readonly active: readonly number[];
  readonly leftTruncated?: boolean;
}

/** Twelve monthly cohorts of one year; the last month of each row is not over. */
function grid(cohorts: readonly Cohort[]) {
  return columns(
    cohorts.flatMap(({ customers, active, leftTruncated = false }, month) =>
      [customers, ...active].map((buyers, age) => ({
        cohort_month: new Date(Date.UTC(2025, month, 1)),
        age_months: age,
        customers,
        active: buyers,
        retention: buyers / customers,
        ci_low: Math.max(0, buyers / customers - 0.05),
        ci_high: buyers / customers + 0.05,
        complete: month + age < cohorts.length - 1,
        left_truncated: leftTruncated,
      })),
    ),
  );
}

/** Invented; the first row holds the customers of the time before the data begin. */
const year = grid([
  {
    customers: 412,
    active: [168, 171, 150, 149, 158, 140, 144, 139, 141, 136, 60],
    leftTruncated: true,
  },
  { customers: 96, active: [21, 19, 15, 16, 13, 14, 12, 13, 11, 5] },
  { customers: 104, active: [24, 20, 18, 15, 16, 15, 13, 14, 6] },
  { customers: 88, active: [18, 17, 15, 12, 13, 11, 12, 4] },
  { customers: 121, active: [26, 22, 20, 19, 17, 16, 7] },
  { customers: 117, active: [27, 21, 19, 17, 16, 8] },
  { customers: 133, active: [29, 25, 22, 19, 9] },
  { customers: 8, active: [3, 1, 2, 1] },
  { customers: 102, active: [22, 18, 6] },
  { customers: 110, active: [23, 11] },
  { customers: 149, active: [14] },
  { customers: 61, active: [] },
]);

test("retention grid", () => {
  expectSnapshots(retentionGrid, { from: year });
});

test("the finding leaves out unfinished months and the customers of before", () => {
  const { key, values } = retentionGrid.finding({ from: year });
  expect(key).toBe("month_one");
  // Cohorts February to October: the first is older than the data, November's month is not over.
  expect(values).toEqual({ rate: 193 / 879, n: 879 });
  expect(findingSentence(retentionGrid, { from: year }, englishLabels)).toBe(
    "22% of new customers buy again in the month after their first purchase",
  );
});

test("a fall is reported at equal age, and only beyond chance", () => {
  const falling = grid([
    { customers: 400, active: [120, 90, 80, 70, 66] },
    { customers: 400, active: [118, 92, 81, 75] },
    { customers: 400, active: [70, 60, 55] },
    { customers: 400, active: [68, 59] },
    { customers: 400, active: [30] },
    { customers: 400, active: [] },
  ]);
  expect(retentionGrid.finding({ from: falling })).toMatchObject({
    key: "falling",
    values: { older: 238 / 800, younger: 138 / 800 },
  });
});

test("an unfinished month is never read out as a share", () => {
  const marks = retentionGrid.marks({ from: year }, englishLabels);
  const last = marks.find((mark) => mark.title.startsWith("Nov 2025"));
  expect(last?.facts[0]?.[1]).toBe("month not over yet");
  const first = marks.find((mark) => mark.title === "Feb 2025, 1 month later");
  expect(first?.facts[0]?.[1]).toBe("22% (17% to 27%)");
});
