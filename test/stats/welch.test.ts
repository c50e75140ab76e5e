import { expect, it } from "vitest";
import { welch } from "../../src/stats/welch.ts";

const side = (values: readonly number[]) => {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return { n, mean, variance };
};

it("gives Student's example of sleep, as R's t.test prints it", () => {
  const one = side([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
  const other = side([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
  const { difference, reach, p } = welch(one, other);
  expect(difference).toBeCloseTo(-1.58, 10);
  expect(difference - reach).toBeCloseTo(-3.3654832, 5);
  expect(difference + reach).toBeCloseTo(0.2054832, 5);
  expect(p).toBeCloseTo(0.07939, 5);
});
