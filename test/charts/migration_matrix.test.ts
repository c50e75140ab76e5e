import { expect, test } from "vitest";
import { migrationMatrix } from "../../src/charts/migration_matrix.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** One row per cell, with rough intervals; counts by row are from, by column to. */
function matrix(
  from: readonly string[],
  to: readonly string[],
  counts: readonly (readonly number[])[],
) {
  return columns(
    counts.flatMap((row, at) => {
      const n = row.reduce((sum, count) => sum + count, 0);
      return row.map((customers, next) => {
        const share = customers / n;
        const half = 1.96 * Math.sqrt((share * (1 - share)) / n);
        return {
          from_group: from[at],
          to_group: to[next],
          customers,
          share,
          ci_low: Math.max(0, share - half),
          ci_high: Math.min(1, share + half),
        };
      });
    }),
  );
}

const segments = [
  "champions",
  "loyal_customers",
  "potential_loyalist",
  "need_attention",
  "at_risk",
];

/** Invented. */
const shop = matrix(
  [...segments, "none_before"],
  [...segments, "none_after"],
  [
    [96, 38, 6, 9, 7, 2],
    [41, 142, 22, 31, 28, 14],
    [12, 48, 71, 22, 31, 45],
    [4, 9, 6, 8, 5, 3],
    [3, 12, 4, 9, 27, 31],
    [18, 25, 110, 6, 0, 0],
  ],
);

/** Invented: tenths of customers by value, written as the model's codes. */
const tenths = Array.from({ length: 10 }, (_, at) => String(at + 1));
const deciles = matrix(
  [...tenths, "none_before"],
  [...tenths, "none_after"],
  [...tenths, "none_before"].map((_, from) =>
    [...tenths, "none_after"].map((_, to) =>
      to === 10
        ? from === 10
          ? 0
          : 6 + from * 3
        : Math.max(1, Math.round(34 / (1 + Math.abs(from - to) ** 1.4))),
    ),
  ),
);

test("migration matrix", () => {
  expectSnapshots(migrationMatrix, { from: shop });
});

test("migration matrix of tenths", () => {
  expectSnapshots(migrationMatrix, { from: deciles }, "_tenths");
});

test("the finding counts only customers who were there before", () => {
  const { values } = migrationMatrix.finding({ from: shop });
  expect(values.stayed).toBeCloseTo(344 / 786, 10);
  expect(values.lost).toBeCloseTo(95 / 786, 10);
  expect(findingSentence(migrationMatrix, { from: shop }, englishLabels)).toBe(
    "44% of customers stayed in their group, 12% did not buy again",
  );
});

test("the foot counts the customers of the finding, and tells those who came apart", () => {
  expect(migrationMatrix.foot({ from: shop })).toEqual({
    counts: [{ n: 786, unit: "customers" }],
    notes: [{ key: "none_before", values: { n: 159 } }],
  });
});

test("marks are read row by row, the margins last", () => {
  const marks = migrationMatrix.marks({ from: shop }, englishLabels);
  expect(marks[0]?.title).toBe("Champions → Champions");
  expect(marks[5]?.title).toBe("Champions → No purchases");
  expect(marks.at(-1)?.title).toBe("New → No purchases");
});
