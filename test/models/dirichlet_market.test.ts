import { describe, expect, it } from "vitest";
import { shapeOfRates } from "../../src/stats/dirichlet.ts";
import { given, toRows } from "./harness.ts";
import { MARKET, params } from "./market.ts";

const one = async (more = {}) =>
  toRows(await given(MARKET, { params: { ...params, ...more } }).columns("dirichlet_market"))[0]!;

describe("dirichlet_market", () => {
  it("describes the category, buyers or not", async () => {
    const found = await one();
    expect(found).toMatchObject({
      people: 60,
      buyers: 37,
      purchases: 92,
      brands: 3,
      dirichlet_estimator: "likelihood",
    });
    expect(found.m).toBeCloseTo(92 / 60, 10);
    expect(found.k_shape).toBeCloseTo(shapeOfRates(92 / 60, 37 / 60), 10);
    expect(found.s).toBe(found.s_likelihood);
    expect(Number(found.s_low)).toBeLessThan(Number(found.s));
    expect(Number(found.s_high)).toBeGreaterThan(Number(found.s));
  });

  it("lets the reader choose the estimator, and add people who bought nothing", async () => {
    const found = await one({ dirichlet_estimator: "penetration", non_buyers: 40 });
    expect(found).toMatchObject({ people: 100, penetration: 0.37 });
    expect(found.s).toBe(found.s_penetration);
    expect(found.s).not.toBe(found.s_likelihood);
  });

  it("is empty where nobody bought", () => given({}).gives("dirichlet_market", []));
});
