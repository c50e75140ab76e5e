import { expect, test } from "vitest";
import { parallelAnalysis } from "../../src/stats/parallel_analysis.ts";
import { seededRandom } from "../../src/stats/random.ts";

/** Answers of so many people to six items that hang on the given factors, and on chance. */
function answers(people: number, factorOf: (item: number) => number | null) {
  const random = seededRandom(5);
  const noise = () => random() + random() + random() - 1.5;
  const values = Array.from({ length: people }, () => {
    const factors = [noise(), noise()];
    return [0, 1, 2, 3, 4, 5].map((item) => {
      const factor = factorOf(item);
      return (factor === null ? 0 : 2 * factors[factor]!) + noise();
    });
  }).flat();
  return { values: Float64Array.from(values), width: 6 };
}

const beyond = (factorOf: (item: number) => number | null) =>
  parallelAnalysis(answers(200, factorOf), seededRandom(1)).map(
    ({ eigenvalue, byChance }) => eigenvalue > byChance,
  );

test("one factor, two, and none", () => {
  expect(beyond(() => 0).slice(0, 2)).toEqual([true, false]);
  expect(beyond((item) => item % 2).slice(0, 3)).toEqual([true, true, false]);
  expect(beyond(() => null)[0]).toBe(false);
});

test("eigenvalues add up to the number of items; those of chance are as tabled", () => {
  const factors = parallelAnalysis(
    answers(200, () => 0),
    seededRandom(1),
  );
  expect(factors.reduce((sum, { eigenvalue }) => sum + eigenvalue, 0)).toBeCloseTo(6, 9);
  // The largest of six random variables of 200: mean 1.25, 95th percentile about 1.35.
  expect(factors[0]!.byChance).toBeGreaterThan(1.28);
  expect(factors[0]!.byChance).toBeLessThan(1.42);
});
