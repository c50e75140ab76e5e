import { describe, expect, it } from "vitest";
import { kendallsW } from "../../src/stats/kendalls_w.ts";
import { seededRandom } from "../../src/stats/random.ts";

/** Three raters of the anxiety of twenty people: the example of irr::kendall in R. */
const ANXIETY = [
  [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
  [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
  [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
];

/** Seconds to first base by three ways to round it, 22 players: Hollander and Wolfe, R's friedman.test. */
const ROUNDING = [
  [5.4, 5.5, 5.55],
  [5.85, 5.7, 5.75],
  [5.2, 5.6, 5.5],
  [5.55, 5.5, 5.4],
  [5.9, 5.85, 5.7],
  [5.45, 5.55, 5.6],
  [5.4, 5.4, 5.35],
  [5.45, 5.5, 5.35],
  [5.25, 5.15, 5],
  [5.85, 5.8, 5.7],
  [5.25, 5.2, 5.1],
  [5.65, 5.55, 5.45],
  [5.6, 5.35, 5.45],
  [5.05, 5, 4.95],
  [5.5, 5.5, 5.4],
  [5.45, 5.55, 5.5],
  [5.55, 5.55, 5.35],
  [5.45, 5.5, 5.55],
  [5.5, 5.45, 5.25],
  [5.65, 5.6, 5.4],
  [5.7, 5.65, 5.55],
  [6.3, 6.3, 6.25],
];

describe("kendallsW", () => {
  it("gives the published agreement of raters, corrected for ties", () => {
    const { w, chi, df, p } = kendallsW(ANXIETY);
    expect(w).toBeCloseTo(0.54, 2);
    expect(chi).toBeCloseTo(30.8, 1);
    expect(df).toBe(19);
    expect(p).toBeCloseTo(0.0429, 3);
  });

  it("gives Friedman's published statistic", () => {
    const { chi, w, p } = kendallsW(ROUNDING);
    expect(chi).toBeCloseTo(11.143, 3);
    expect(w).toBeCloseTo(11.143 / 44, 4);
    expect(p).toBeCloseTo(0.003805, 5);
  });

  it("knows one order from none, and says nothing of one judge or of equal ratings", () => {
    const same = kendallsW([
      [1, 2, 3],
      [4, 5, 9],
      [0, 1, 2],
    ]);
    expect(same).toMatchObject({ w: 1, low: NaN, high: NaN });
    const turned = kendallsW([
      [1, 2, 3],
      [3, 2, 1],
    ]);
    expect(turned.w).toBe(0);
    expect(kendallsW(Array.from({ length: 12 }, () => [1, 2, 3])).low).toBeNaN();
    expect(kendallsW(ROUNDING.slice(0, 9)).low).toBeNaN();
    expect(kendallsW(ROUNDING.slice(0, 10)).low).toBeGreaterThanOrEqual(0);
    expect(kendallsW([[1, 2, 3]]).w).toBeNaN();
    expect(
      kendallsW([
        [5, 5],
        [7, 7],
      ]).w,
    ).toBeNaN();
    expect(kendallsW([]).w).toBeNaN();
  });

  it("covers the agreement of all whom the judges stand for, about 95 times in 100", () => {
    const random = seededRandom(3);
    const judge = () => [0, 1, 2, 3].map((object) => object + 4 * random());
    // What a thousand judges have, turned into the mean correlation of two: free of their number.
    const pair = (w: number, m: number) => (m * w - 1) / (m - 1);
    const truth = pair(kendallsW(Array.from({ length: 4000 }, judge)).w, 4000);
    let covered = 0;
    for (let i = 0; i < 300; i++) {
      const { low, high } = kendallsW(Array.from({ length: 15 }, judge));
      if (pair(low, 15) <= truth && truth <= pair(high, 15)) covered++;
    }
    expect(covered / 300).toBeGreaterThan(0.9);
    expect(covered / 300).toBeLessThan(0.985);
  });
});
