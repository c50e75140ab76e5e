import { describe, expect, it } from "vitest";
import { ceilingChance, ceilingEffect } from "../../src/stats/ceiling.ts";
import { seededRandom } from "../../src/stats/random.ts";

const points = (...all: [number, number][]) => all.map(([x, y]) => ({ x, y, n: 1 }));

describe("ceilingEffect", () => {
  it("is the area above the steps, as a part of the whole", () => {
    // Over [0, 1) the ceiling is 1, over [1, 3) it is 2, at 4 the outcome reaches 4.
    expect(ceilingEffect(points([0, 1], [1, 2], [2, 0], [3, 3], [4, 4]))).toBeCloseTo(
      (3 * 1 + 2 * 2 + 1 * 1) / 16,
      12,
    );
  });

  it("is half where a failure leaves half of the outcomes, and nothing where the best is met", () => {
    expect(ceilingEffect(points([0, 0], [0, 5], [1, 10]))).toBe(0.5);
    expect(ceilingEffect(points([0, 10], [1, 0]))).toBe(0);
    expect(ceilingEffect(points([1, 3], [1, 4]))).toBeNaN();
    expect(ceilingEffect([])).toBeNaN();
  });

  it("is not lowered by a worse outcome at a higher level", () => {
    expect(ceilingEffect(points([0, 4], [1, 2], [2, 8]))).toBeCloseTo((2 * 4) / (2 * 6), 12);
  });
});

describe("ceilingChance", () => {
  it("tells a bound from what chance leaves", () => {
    const bound = Array.from({ length: 60 }, (_, i) => ({
      x: i % 2,
      y: i % 2 === 0 ? i % 4 : i % 11,
      n: 1,
    }));
    expect(ceilingChance(bound, 199, seededRandom(1))).toBe(1 / 200);
    const free = Array.from({ length: 60 }, (_, i) => ({
      x: i % 2,
      y: Math.floor(i / 2) % 10,
      n: 1,
    }));
    expect(ceilingChance(free, 199, seededRandom(1))).toBe(1);
  });
});
