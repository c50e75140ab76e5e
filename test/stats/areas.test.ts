import { describe, expect, it } from "vitest";
import { areasUnderCurves } from "../../src/stats/areas.ts";

const outcome = [1, 1, 1, 1, 0, 0, 0, 0, 0];
const a = Float64Array.of(9, 8, 7, 3, 7, 5, 4, 2, 1);
const b = Float64Array.of(6, 9, 2, 5, 8, 5, 1, 3, 2);

/** Every pair of a case with the outcome and one without, by the definition. */
function byDefinition(score: Float64Array) {
  const of = (side: number) => [...score.keys()].filter((i) => outcome[i] === side);
  const wins = (i: number, j: number) =>
    score[i]! > score[j]! ? 1 : score[i]! === score[j]! ? 0.5 : 0;
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  return {
    area: mean(of(1).flatMap((i) => of(0).map((j) => wins(i, j)))),
    ofOnes: of(1).map((i) => mean(of(0).map((j) => wins(i, j)))),
    ofZeros: of(0).map((j) => mean(of(1).map((i) => wins(i, j)))),
  };
}

const covariance = (x: number[], y: number[]) => {
  const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  return x.reduce((sum, v, i) => sum + (v - mx) * (y[i]! - my), 0) / (x.length - 1);
};

describe("areas under curves", () => {
  const found = areasUnderCurves([a, b], outcome);
  const [one, other] = [byDefinition(a), byDefinition(b)];

  it("are the share of pairs in the right order, ties counted half", () => {
    // Of twenty pairs of the one score 16 are in order and one is even.
    expect(found.areas[0]).toBeCloseTo(16.5 / 20, 12);
    expect(found.areas[1]).toBeCloseTo(other.area, 12);
  });

  it("vary together as DeLong and others have it", () => {
    const expected =
      covariance(one.ofOnes, other.ofOnes) / 4 + covariance(one.ofZeros, other.ofZeros) / 5;
    expect(found.covariance[0]![1]).toBeCloseTo(expected, 12);
    expect(found.covariance[1]![0]).toBeCloseTo(expected, 12);
    expect(found.covariance[0]![0]).toBeCloseTo(
      covariance(one.ofOnes, one.ofOnes) / 4 + covariance(one.ofZeros, one.ofZeros) / 5,
      12,
    );
  });

  it("give no number where a side is empty", () => {
    const none = areasUnderCurves([a], [1, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(none.areas[0]).toBeNaN();
    expect(none.covariance[0]![0]).toBeNaN();
  });
});
