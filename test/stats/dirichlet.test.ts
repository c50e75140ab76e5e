import { describe, expect, it } from "vitest";
import {
  expectedOf,
  shapeOfRates,
  spreadByLikelihood,
  spreadByPenetration,
  spreadOfBrand,
} from "../../src/stats/dirichlet.ts";
import { publishedFigures, reference } from "../models/harness.ts";

interface Published {
  M: number;
  K: number;
  S_by_brand: number[];
  S_weighted_all: number;
  "pen_at_1.3": number[];
  "rate_at_1.3": number[];
}

/** The toothpaste market of 1973: penetration .56, 2.6 purchases a buyer. */
function toothpaste() {
  const text = reference("dirichlet_toothpaste_1973.csv")?.toString().trim();
  const published = publishedFigures<Published>("dirichlet_toothpaste");
  if (!text || !published) return null;
  const brands = text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [, share, penetration] = line.split(",");
      return { share: Number(share), penetration: Number(penetration) };
    });
  const m = 0.56 * 2.6;
  return { brands, published, category: { m, k: shapeOfRates(m, 0.56) } };
}

describe("the toothpaste market of Goodhardt, Ehrenberg and Chatfield", () => {
  const found = toothpaste();

  it("has the published rates of buying", ({ skip }) => {
    if (!found) return skip("the reference data are not here");
    expect(found.category.m).toBeCloseTo(found.published.M, 6);
    expect(found.category.k).toBeCloseTo(found.published.K, 5);
  });

  it("has the published S by brand, and their mean by share", ({ skip }) => {
    if (!found) return skip("the reference data are not here");
    const { brands, category, published } = found;
    const own = brands.map(({ share, penetration }) => spreadOfBrand(category, share, penetration));
    for (const [i, s] of own.entries())
      expect(s, `brand ${i}`).toBeCloseTo(published.S_by_brand[i]!, 2);
    expect(spreadByPenetration(category, brands)).toBeCloseTo(published.S_weighted_all, 2);
  });

  it("has the published penetrations and rates at S = 1.3", ({ skip }) => {
    if (!found) return skip("the reference data are not here");
    const { brands, category, published } = found;
    for (const [i, { share }] of brands.entries()) {
      const { penetration, rate } = expectedOf(category, 1.3, share);
      expect(penetration, `brand ${i}`).toBeCloseTo(published["pen_at_1.3"][i]!, 2);
      expect(rate, `brand ${i}`).toBeCloseTo(published["rate_at_1.3"][i]!, 2);
    }
  });
});

describe("the model", () => {
  const category = { m: 2, k: 1 };

  it("gives a brand that everybody buys the whole category", () => {
    const all = expectedOf(category, 1.3, 1);
    expect(all.penetration).toBeCloseTo(1 - 1 / 3, 9);
    expect(all.rate).toBeCloseTo(3, 9);
    expect(all.requirements).toBeCloseTo(1, 9);
  });

  it("lets people keep to one brand where S is small, and take any where it is large", () => {
    expect(expectedOf(category, 1e-9, 0.25).penetration).toBeCloseTo(0.25 * (2 / 3), 6);
    expect(expectedOf(category, 1e-9, 0.25).requirements).toBeCloseTo(1, 6);
    // By lot each purchase is thinned to a quarter: again negative binomial, with a mean of .5.
    expect(expectedOf(category, 1e9, 0.25).penetration).toBeCloseTo(1 - 1 / 1.5, 6);
  });

  it("knows when rates do not differ, or nobody buys", () => {
    expect(shapeOfRates(1, 0.7)).toBeNaN();
    expect(shapeOfRates(0, 0)).toBeNaN();
    expect(shapeOfRates(2, 2 / 3)).toBeCloseTo(1, 9);
  });
});

describe("S by likelihood", () => {
  it("solves the case of two purchases and two brands by hand", () => {
    // Both the same with probability (a + 1) / (S + 1), a = S / 2: 75 of 100 pairs give S = 1.
    const people = [{ purchases: 2, people: 100 }];
    const buyers = [
      { purchases: 2, people: 37.5 },
      { purchases: 1, people: 25 },
    ];
    const found = spreadByLikelihood(people, [
      { share: 0.5, buyers },
      { share: 0.5, buyers },
    ]);
    expect(found.s).toBeCloseTo(1, 8);
    // The variance of log S: that of the share of equal pairs, by the delta method.
    const error = Math.sqrt((0.75 * 0.25) / 100) / (1 / 8);
    expect(Math.log(found.high / found.s)).toBeCloseTo(1.959964 * error, 3);
  });

  it("has no answer where people mix brands as if by lot, or bought once", () => {
    const once = [{ purchases: 1, people: 50 }];
    expect(spreadByLikelihood(once, [{ share: 1, buyers: once }]).s).toBeNaN();
    const mixed = [
      { share: 0.5, buyers: [{ purchases: 1, people: 100 }] },
      { share: 0.5, buyers: [{ purchases: 1, people: 100 }] },
    ];
    expect(spreadByLikelihood([{ purchases: 2, people: 100 }], mixed).s).toBeNaN();
  });
});
