import { describe, expect, it, test } from "vitest";
import {
  binomialDraw,
  dirichletDraw,
  gammaDraw,
  multinomialDraw,
  normalDraw,
  poissonDraw,
} from "../../src/stats/draws.ts";
import { seededRandom } from "../../src/stats/random.ts";

const N = 40_000;

/** The mean and the variance of many draws from one seed. */
function moments(draw: (random: () => number) => number) {
  const random = seededRandom(7);
  let [sum, squares] = [0, 0];
  for (let i = 0; i < N; i++) {
    const value = draw(random);
    sum += value;
    squares += value * value;
  }
  const mean = sum / N;
  return { mean, variance: squares / N - mean * mean };
}

/** Four standard errors of a mean of N draws. */
const near = (variance: number) => 4 * Math.sqrt(variance / N);

describe.each([
  ["normal", normalDraw, 0, 1],
  ["gamma of shape 0.2", (r: () => number) => gammaDraw(0.2, r), 0.2, 0.2],
  ["gamma of shape 7", (r: () => number) => gammaDraw(7, r), 7, 7],
  ["binomial, few", (r: () => number) => binomialDraw(12, 0.3, r), 3.6, 2.52],
  ["binomial, rare among many", (r: () => number) => binomialDraw(5000, 0.001, r), 5, 4.995],
  ["binomial, many", (r: () => number) => binomialDraw(5000, 0.8, r), 4000, 800],
  ["Poisson, few", (r: () => number) => poissonDraw(2.5, r), 2.5, 2.5],
  ["Poisson, many", (r: () => number) => poissonDraw(90, r), 90, 90],
] as const)("%s", (_, draw, mean, variance) => {
  it("has its mean and its variance", () => {
    const found = moments(draw);
    expect(Math.abs(found.mean - mean)).toBeLessThan(near(variance));
    expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.08);
  });
});

test("shares from a Dirichlet sum to one and have the weights as their means", () => {
  const { mean } = moments((random) => {
    const drawn = dirichletDraw([1, 2, 5], random);
    expect(drawn.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    return drawn[1]!;
  });
  // The variance of the second share: 2 · 6 / (8² · 9).
  expect(Math.abs(mean - 0.25)).toBeLessThan(near(12 / 576));
});

test("a multinomial draw loses nobody", () => {
  const random = seededRandom(3);
  for (let i = 0; i < 200; i++) {
    const drawn = multinomialDraw(37, [0.5, 0.3, 0.15, 0.05, 0], random);
    expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(37);
    expect(drawn[4]).toBe(0);
  }
});

test("no draw at the ends", () => {
  const random = seededRandom(1);
  expect(binomialDraw(0, 0.4, random)).toBe(0);
  expect(binomialDraw(9, 0, random)).toBe(0);
  expect(binomialDraw(9, 1, random)).toBe(9);
  expect(poissonDraw(0, random)).toBe(0);
});
