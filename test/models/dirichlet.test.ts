import { describe, expect, it } from "vitest";
import { expectedOf } from "../../src/stats/dirichlet.ts";
import { given, toRows } from "./harness.ts";
import { MARKET, params } from "./market.ts";

describe("dirichlet", () => {
  it("holds each brand against what its share of the market lets expect", async () => {
    const rows = toRows(await given(MARKET, { params }).columns("dirichlet"));
    expect(rows.map(({ brand, is_own, buyers }) => [brand, is_own, buyers])).toEqual([
      ["Theirs", false, 25],
      ["Ours", true, 15],
      ["Rare", false, 2],
    ]);
    const [theirs, ours, rare] = rows;
    expect(ours).toMatchObject({
      market_share: 30 / 92,
      penetration: 15 / 60,
      rate: 2,
      // Its buyers bought ten others of the category.
      requirements: 30 / 40,
    });
    const category = { m: Number(ours!.m), k: Number(ours!.k_shape) };
    const expected = expectedOf(category, Number(ours!.s), 30 / 92);
    expect(ours!.expected_penetration).toBeCloseTo(expected.penetration, 10);
    expect(ours!.expected_rate).toBeCloseTo(expected.rate, 10);
    expect(ours!.excess_loyalty).toBeCloseTo(0.75 - expected.requirements, 10);
    expect(Number(ours!.penetration_low)).toBeCloseTo(0.157771, 4);
    // Double jeopardy: the larger brand is expected to be bought more often by each buyer.
    expect(Number(theirs!.expected_rate)).toBeGreaterThan(Number(ours!.expected_rate));
    expect(rare).toMatchObject({ penetration: null, rate: null, requirements: null });
  });

  it("expects nothing where the model has no answer", () =>
    given(
      { market_purchases: MARKET.market_purchases.filter(({ brand }) => brand === "Ours") },
      { params },
    ).gives("dirichlet", [{ brand: "Ours", penetration: 1, expected_penetration: null, s: null }]));
});
