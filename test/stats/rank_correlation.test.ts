import { expect, test } from "vitest";
import { partialRankCorrelation, rankCorrelation } from "../../src/stats/rank_correlation.ts";

test("Spearman's example of ranks, with ties", () => {
  // IQ and hours of television, a textbook pair: rho = −29/165.
  const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
  const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
  const { rho, low, high, n } = rankCorrelation(iq, hours);
  expect(rho).toBeCloseTo(-29 / 165, 12);
  expect(n).toBe(10);
  const reach = 1.959964 * Math.sqrt((1 + rho ** 2 / 2) / 7);
  expect(low).toBeCloseTo(Math.tanh(Math.atanh(rho) - reach), 5);
  expect(high).toBeCloseTo(Math.tanh(Math.atanh(rho) + reach), 5);
  expect(rankCorrelation([1, 2, 2, 3], [1, 2, 2, 3]).rho).toBeCloseTo(1, 12);
});

test("held equal, what both share of a third goes", () => {
  const z = [1, 2, 3, 4, 5, 6, 7, 8];
  const x = [2, 1, 4, 3, 6, 5, 8, 7];
  const y = [1, 3, 2, 5, 4, 7, 6, 8];
  const [xy, xz, yz] = [
    rankCorrelation(x, y).rho,
    rankCorrelation(x, z).rho,
    rankCorrelation(y, z).rho,
  ];
  expect(partialRankCorrelation(x, y, z).rho).toBeCloseTo(
    (xy - xz * yz) / Math.sqrt((1 - xz ** 2) * (1 - yz ** 2)),
    12,
  );
});

test("too few to say how sure", () => {
  expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1]).low).toBeNaN();
});
