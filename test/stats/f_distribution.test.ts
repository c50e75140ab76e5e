import { expect, test } from "vitest";
import { fQuantile, fTail } from "../../src/stats/f_distribution.ts";

test("the tail of F at values that tables print", () => {
  expect(fTail(3.325835, 5, 10)).toBeCloseTo(0.05, 6);
  expect(fTail(161.4476, 1, 1)).toBeCloseTo(0.05, 6);
  expect(fTail(4.346831, 3, 7)).toBeCloseTo(0.05, 6);
  expect(fTail(0, 3, 7)).toBe(1);
  expect(fTail(1, 0, 7)).toBeNaN();
});

test("a quantile has that tail", () => {
  expect(fQuantile(0.95, 5, 10)).toBeCloseTo(3.325835, 5);
  for (const [df1, df2] of [
    [1, 4],
    [98, 7283],
  ] as const)
    expect(fTail(fQuantile(0.975, df1, df2), df1, df2)).toBeCloseTo(0.025, 9);
});
