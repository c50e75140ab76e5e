import { describe, expect, it } from "vitest";
import { seededRandom } from "../../src/stats/random.ts";
import { compareRanks } from "../../src/stats/ranks.ts";

/** Permeability of membranes, the example of Hollander and Wolfe (1973) in R's wilcox.test. */
const TERM = Float64Array.of(0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46);
const EARLY = Float64Array.of(1.15, 0.88, 0.9, 0.74, 1.21);

describe("compareRanks", () => {
  it("gives the published W, shift and probability", () => {
    const found = compareRanks(TERM, EARLY);
    expect(((found.delta + 1) / 2) * 50).toBeCloseTo(35, 10);
    expect(found.shift).toBeCloseTo(0.305, 10);
    // Normal approximation without the correction for continuity: z = 10 / √(50 · 16 / 12).
    expect(found.p).toBeCloseTo(0.220671, 5);
  });

  it("finds the median of all pairs, as written out", () => {
    const random = seededRandom(1);
    const draw = (n: number) => Float64Array.from({ length: n }, () => Math.round(20 * random()));
    for (const [m, n] of [
      [7, 9],
      [8, 10],
      [30, 3],
    ] as const) {
      const [a, b] = [draw(m), draw(n)];
      const pairs = [...a].flatMap((x) => [...b].map((y) => x - y)).sort((x, y) => x - y);
      const middle = (pairs.length - 1) / 2;
      const median = (pairs[Math.floor(middle)]! + pairs[Math.ceil(middle)]!) / 2;
      const found = compareRanks(a, b);
      expect(found.shift).toBeCloseTo(median, 10);
      const signs = pairs.map(Math.sign);
      expect(found.delta).toBeCloseTo(signs.reduce((x, y) => x + y, 0) / pairs.length, 12);
    }
  });

  it("covers no difference 95 times in 100, and sees none among equal values", () => {
    const random = seededRandom(2);
    const draw = () => Float64Array.from({ length: 40 }, () => random() ** 3);
    let covered = 0;
    for (let i = 0; i < 400; i++) {
      const { deltaLow, deltaHigh } = compareRanks(draw(), draw());
      if (deltaLow <= 0 && 0 <= deltaHigh) covered++;
    }
    expect(covered / 400).toBeGreaterThan(0.92);
    expect(covered / 400).toBeLessThan(0.98);
    const same = Float64Array.of(3, 3, 3);
    expect(compareRanks(same, same)).toMatchObject({ delta: 0, shift: 0, p: 1 });
  });

  it("says nothing of nobody", () => {
    expect(compareRanks(new Float64Array(), TERM)).toMatchObject({ delta: NaN, p: NaN });
  });
});
