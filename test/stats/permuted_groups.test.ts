import { expect, test } from "vitest";
import { type Member, permutedGroups } from "../../src/stats/permuted_groups.ts";
import { seededRandom } from "../../src/stats/random.ts";

const members = (groups: readonly (readonly number[])[], stratum = "s"): Member[] =>
  groups.flatMap((scores, group) => scores.map((score) => ({ stratum, group, score })));

test("with ranks it is Kruskal and Wallis's H", () => {
  // Hollander and Wolfe (1973), half-time of mucociliary clearance: H = 0.7714, df 2, p 0.68.
  const ranks = [
    [8, 9, 4, 5, 10],
    [13, 6, 14, 3],
    [7, 11, 12, 2, 1],
  ];
  const { statistic, df, p } = permutedGroups(members(ranks), 3);
  expect(statistic).toBeCloseTo(0.77143, 4);
  expect(df).toBe(2);
  expect(p).toBeCloseTo(0.68, 3);
});

test("ties are reckoned with", () => {
  // Ranks 1.5 1.5 3.5 | 3.5 5 6: H = 12/42 · (6.5² + 14.5²)/3 − 21 = 3.0476, over 1 − 12/210.
  expect(
    permutedGroups(
      members([
        [1.5, 1.5, 3.5],
        [3.5, 5, 6],
      ]),
      2,
    ).statistic,
  ).toBeCloseTo(3.047619 / (1 - 12 / 210), 5);
});

test("with zeros and ones it is the chi-square of the table, times (n − 1) / n", () => {
  const answers = (yes: number, no: number) => [
    ...Array<number>(yes).fill(1),
    ...Array<number>(no).fill(0),
  ];
  // 2 × 2 table 30 10 / 20 40: chi-square 16.6667 without Yates's correction.
  const { statistic } = permutedGroups(members([answers(30, 10), answers(20, 40)]), 2);
  expect(statistic).toBeCloseTo((16.666667 * 99) / 100, 4);
});

test("strata that differ make no difference between groups; unknown groups cost no freedom", () => {
  const low = members(
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    "low",
  );
  const high = members([[101], [101, 102, 103, 100]], "high");
  const found = permutedGroups([...low, ...high], 3);
  expect(found.df).toBe(1);
  expect(found.p).toBeGreaterThan(0.3);
});

test("its probability is that of the lottery it stands for", () => {
  const random = seededRandom(7);
  const scores = Array.from({ length: 60 }, () => random() ** 3);
  const dealt = (groups: readonly number[]) =>
    permutedGroups(
      scores.map((score, i) => ({ stratum: i % 2, group: groups[i]!, score })),
      3,
    );
  const groups = scores.map((score, i) => (score > 0.4 && i % 4 < 2 ? 2 : i % 3));
  const { statistic, p } = dealt(groups);
  let beyond = 0;
  for (let draw = 0; draw < 2000; draw++) {
    const shuffled = [...groups];
    for (let i = 59; i > 1; i--) {
      const j = 2 * Math.floor(random() * (Math.floor(i / 2) + 1)) + (i % 2);
      if (j <= i) [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
    }
    if (dealt(shuffled).statistic >= statistic) beyond++;
  }
  expect(beyond / 2000).toBeGreaterThan(0.7 * p);
  expect(beyond / 2000).toBeLessThan(1.3 * p + 0.01);
});

test("nobody, or one group only", () => {
  expect(permutedGroups([], 2).p).toBeNaN();
  expect(permutedGroups(members([[1, 2, 3]]), 2).df).toBe(0);
});
