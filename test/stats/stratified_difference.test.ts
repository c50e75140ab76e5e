import { expect, test } from "vitest";
import { type Cases, stratifiedDifference } from "../../src/stats/stratified_difference.ts";

const side = (stratum: string, one: boolean, totals: readonly number[]): Cases[] =>
  totals.map((total, i) => ({ member: `${stratum}${one}${i}`, stratum, one, n: 1, total }));

test("strata weigh as Mantel and Haenszel weigh", () => {
  const found = stratifiedDifference([
    ...side("a", true, [5, 7]),
    ...side("a", false, [1, 3]),
    ...side("b", true, [10]),
    ...side("b", false, [8, 8, 8]),
    ...side("alone", true, [1000]),
  ])!;
  // Differences 4 and 2, weights 2·2/4 = 1 and 1·3/4.
  expect(found.difference).toBeCloseTo((4 + 0.75 * 2) / 1.75, 12);
  expect(found).toMatchObject({ cases: 3, otherCases: 5 });
});

test("with one case a member the error is that of the two means, by the variances around them", () => {
  const found = stratifiedDifference([
    ...side("a", true, [5, 7, 9, 11]),
    ...side("a", false, [1, 3, 2]),
  ])!;
  expect(found.se).toBeCloseTo(Math.sqrt(20 / 16 + 2 / 9), 12);
});

test("a member's cases count as one witness", () => {
  const twice = [...side("a", true, [5, 7, 9]), ...side("a", false, [1, 3, 2])];
  const once = stratifiedDifference(twice)!;
  const doubled = stratifiedDifference([...twice, ...twice])!;
  expect(doubled.se).toBeCloseTo(once.se, 12);
});

test("strata with one side only say nothing", () => {
  expect(stratifiedDifference(side("a", true, [1, 2]))).toBeNull();
});
