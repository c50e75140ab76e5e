import { expect, test } from "vitest";
import { cramersV } from "../../src/stats/cramers_v.ts";

test("by hand", () => {
  // Chi-square 16.6667 of 100, so φ² = 1/6, less 1/99; both sides are 2 − 1/99.
  expect(
    cramersV([
      [30, 10],
      [20, 40],
    ]),
  ).toBeCloseTo(Math.sqrt((1 / 6 - 1 / 99) / (1 - 1 / 99)), 9);
});

test("what chance alone would make comes out as nothing", () => {
  expect(
    cramersV([
      [11, 10],
      [10, 11],
    ]),
  ).toBe(0);
  expect(cramersV([[5, 0]])).toBeNaN();
});
