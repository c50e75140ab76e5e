import { expect, it } from "vitest";
import { signTest } from "../../src/stats/sign_test.ts";

it("is exact for small splits", () => {
  // 2 (1 + 8) / 256 and 2 / 256.
  expect(signTest(7, 1)).toBeCloseTo(18 / 256, 10);
  expect(signTest(0, 8)).toBeCloseTo(2 / 256, 10);
});

it("finds nothing in an even split, or where nothing differs", () => {
  expect(signTest(5, 5)).toBe(1);
  expect(signTest(0, 0)).toBe(1);
  expect(signTest(5, 4)).toBeCloseTo(1, 10);
});
