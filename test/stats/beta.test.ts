import { describe, expect, it } from "vitest";
import { betaBelow, betaQuantile } from "../../src/stats/beta.ts";
import { logGamma } from "../../src/stats/log_gamma.ts";

describe("the beta distribution", () => {
  it("has simple forms for whole parameters", () => {
    expect(betaBelow(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaBelow(0.3, 1, 3)).toBeCloseTo(1 - 0.7 ** 3, 12);
    expect(betaBelow(0.3, 3, 1)).toBeCloseTo(0.3 ** 3, 12);
    // Three or more of five with probability 0.3 each.
    expect(betaBelow(0.3, 3, 3)).toBeCloseTo(0.16308, 10);
  });

  it("gives Clopper and Pearson’s bounds: 3 of 10", () => {
    expect(betaQuantile(0.025, 3, 8)).toBeCloseTo(0.066739, 5);
    expect(betaQuantile(0.975, 4, 7)).toBeCloseTo(0.652453, 5);
  });

  it("is its own inverse, for small and large parameters", () => {
    for (const [a, b] of [
      [0.2, 5],
      [0.5, 0.5],
      [900, 30_000],
    ] as const)
      for (const p of [0.025, 0.5, 0.975])
        expect(betaBelow(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 9);
  });
});

it("the gamma function is the factorial at whole numbers", () => {
  expect(Math.exp(logGamma(5))).toBeCloseTo(24, 9);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
  expect(logGamma(171)).toBeCloseTo(706.5730622457874, 8);
});
