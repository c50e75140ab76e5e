import { describe, expect, it } from "vitest";
import { fieller } from "../../src/stats/fieller.ts";
import { logistic, type Trials } from "../../src/stats/logistic.ts";

const trials = (conditions: number[], successes: number, of: number): Trials => ({
  conditions,
  successes,
  trials: of,
});

describe("logistic", () => {
  it("gives the logarithms of odds where each condition has a coefficient of its own", () => {
    const fit = logistic([trials([1, 0], 30, 40), trials([0, 1], 10, 40)])!;
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(3), 9);
    expect(fit.coefficients[1]).toBeCloseTo(-Math.log(3), 9);
  });

  it("takes the trials of an entry as one cluster", () => {
    // Four customers of ten purchases each: 8, 6, 6 and 4 here. The mean share is 0.6, so that the
    // variance of the log odds is Σ(r²) / (40 · 0.6 · 0.4)² with residuals 2, 0, 0 and −2.
    const fit = logistic([8, 6, 6, 4].map((own) => trials([1], own, 10)))!;
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(1.5), 9);
    expect(fit.covariance[0]![0]).toBeCloseTo(8 / 9.6 ** 2, 9);
  });

  it("has no answer where conditions repeat one another or part the outcomes wholly", () => {
    expect(logistic([trials([1, 2], 3, 5), trials([2, 4], 1, 5)])).toBeNull();
    expect(logistic([trials([1, 0], 5, 5), trials([0, 1], 0, 5)])).toBeNull();
    expect(logistic([])).toMatchObject({ coefficients: [] });
  });
});

describe("fieller", () => {
  it("comes near the delta method where the lower estimate is sure", () => {
    const found = fieller(6, 3, { upper: 0.04, lower: 1e-8, both: 0 })!;
    expect(found.ratio).toBe(2);
    expect(found.high - found.ratio).toBeCloseTo((1.959964 * 0.2) / 3, 4);
  });

  it("has no ends where the lower estimate may be nothing", () => {
    expect(fieller(6, 0.3, { upper: 0.04, lower: 0.04, both: 0 })).toBeNull();
  });
});
