import { expect, test } from "vitest";
import { chiSquareTail } from "../../src/stats/chi_square.ts";

test("the tail of chi-square at values that tables print", () => {
  expect(chiSquareTail(3.841459, 1)).toBeCloseTo(0.05, 6);
  expect(chiSquareTail(16.79294, 1)).toBeCloseTo(4.16881e-5, 9);
  expect(chiSquareTail(18.307038, 10)).toBeCloseTo(0.05, 6);
  expect(chiSquareTail(124.342113, 100)).toBeCloseTo(0.05, 6);
  expect(chiSquareTail(77.929465, 100)).toBeCloseTo(0.95, 6);
});

test("with two degrees of freedom it is an exponential", () => {
  for (const value of [0.01, 1, 5, 60]) {
    expect(chiSquareTail(value, 2)).toBeCloseTo(Math.exp(-value / 2), 12);
  }
});

test("at the ends", () => {
  expect(chiSquareTail(0, 3)).toBe(1);
  expect(chiSquareTail(1, 0)).toBeNaN();
  expect(chiSquareTail(2769, 2)).toBe(Math.exp(-2769 / 2));
});
