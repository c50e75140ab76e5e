import { expect, test } from "vitest";
import { mediation } from "../../src/stats/mediation.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { within } from "../../src/stats/within.ts";

test("all of a connection runs over the middle, or none of it", () => {
  const of = (ms: readonly number[], ys: readonly number[]) =>
    mediation(
      ms.map((m, i) => ({ x: i, m, y: ys[i]! })),
      seededRandom(1),
    );
  // Ranks 1 2 3 4 against 2 1 4 3: 1 − 6 · 4 / 60 = .6, and the last follows the middle.
  const all = of([2, 1, 4, 3], [20, 10, 40, 30]);
  expect(all.total).toBeCloseTo(0.6, 12);
  expect(all.indirect.estimate).toBeCloseTo(0.6, 12);
  expect(all.direct.estimate).toBeCloseTo(0, 12);
  // The last follows the first: a · b = .6 · 0, for the middle tells nothing more.
  const none = of([2, 1, 4, 3], [10, 20, 30, 40]);
  expect(none.indirect.estimate).toBeCloseTo(0, 12);
  expect(none.direct.estimate).toBeCloseTo(1, 12);
});

test("intervals of a path narrow with the units, and hold it", () => {
  const random = seededRandom(3);
  const noise = () => random() + random() + random() - 1.5;
  const units = Array.from({ length: 400 }, () => {
    const x = noise();
    const m = x + noise();
    return { x, m, y: m + noise() };
  });
  const { indirect, direct } = mediation(units, random);
  // Correlations about .71 and .58, and .82 between the last two: .71 · .82 · √.5 … = .58 over m.
  expect(indirect.low).toBeGreaterThan(0.45);
  expect(indirect.high).toBeLessThan(0.7);
  expect(direct.low).toBeLessThan(0);
  expect(direct.high).toBeGreaterThan(0);
});

test("what units always have, and what a season does to all, is no part of the link within", () => {
  const units = ["a", "b", "c"];
  const pairs = units.flatMap((unit, u) =>
    [1, 2, 3, 4].map((period, p) => {
      const own = ((u + 1) * (p + 2)) % 5;
      // Rich units have much of both, and autumn gives to all; by themselves they go against each other.
      return { unit, period, x: 100 * u + 10 * p + own, y: 200 * u + 30 * p - 2 * own };
    }),
  );
  const { correlation, units: n, pairs: all, high } = within(pairs, seededRandom(1));
  expect(correlation).toBeCloseTo(-1, 9);
  expect(high).toBeCloseTo(-1, 9);
  expect([n, all]).toEqual([3, 12]);
  expect(within([], seededRandom(1))).toMatchObject({ units: 0, correlation: NaN });
});
