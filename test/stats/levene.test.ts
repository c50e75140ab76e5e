import { expect, test } from "vitest";
import { levene, median } from "../../src/stats/levene.ts";

/** Diameters of gears, ten of each of ten batches, in thousandths above 0.98 (NIST, e-Handbook 1.3.5.10). */
const GEARS = [
  [26, 16, 18, 20, 12, 13, 22, 19, 14, 20],
  [18, 26, 20, 22, 17, 18, 16, 20, 26, 8],
  [11, 7, 17, 19, 15, 14, 20, 19, 16, 16],
  [25, 22, 14, 20, 15, 14, 18, 16, 22, 16],
  [18, 18, 2, 10, 22, 4, 16, 13, 0, 16],
  [29, 33, 29, 17, 8, 22, 15, 18, 1, 16],
  [10, 24, 16, 21, 18, 20, 38, 30, 16, 22],
  [18, 20, 26, 20, 22, 16, 18, 16, 22, 26],
  [22, 18, 16, 15, 16, 24, 24, 18, 19, 11],
  [11, 15, 4, 14, 17, 17, 11, 18, 24, 17],
];

test("Levene's test of batches of gears, as published", () => {
  const distances = GEARS.map((batch) => {
    const middle = median(batch);
    return batch.map((value) => Math.abs(value - middle));
  });
  const { f, df1, df2, p } = levene(distances);
  expect(f).toBeCloseTo(1.7059, 4);
  expect([df1, df2]).toEqual([9, 90]);
  expect(p).toBeCloseTo(0.0991, 4);
});

test("the middle of an even and of an odd number", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
