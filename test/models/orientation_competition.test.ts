import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { group, LINES } from "./orientation.ts";

/** Branches with so many rivals, in each of which ten customers answer alike. */
const branches = (answers: readonly (readonly [rivals: number, score: number])[]) => ({
  units: answers.map(([competitors_n], i) => ({ unit_id: `U${i}`, competitors_n })),
  surveys: answers.flatMap(([, score], i) =>
    group("customer", 10, LINES.slice(0, 4), [score], { unit_id: `U${i}` }),
  ),
});

const competition = async (answers: Parameters<typeof branches>[0]) =>
  toRows(await given(branches(answers)).columns("orientation_competition"));

describe("orientation_competition", () => {
  it("is Spearman's correlation with ties, and an interval after Bonett and Wright", async () => {
    // Twelve branches in which every rise has a tie: the ranks 1.5, 1.5, 3.5 … against 1 to 12 in order.
    const scores = [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5];
    const [row] = await competition(scores.map((score, i) => [Math.floor(i / 2), score]));
    expect(row).toMatchObject({
      told_by: "experienced",
      competition: "competitors_n",
      branches: 12,
    });
    // Six ties of two take Σ(t³ − t) = 36 from the n³ − n of the ranks' variance.
    expect(Number(row!.rho) ** 2).toBeCloseTo(1 - 36 / (12 ** 3 - 12), 9);
    const z = Math.atanh(Number(row!.rho));
    const reach = 1.959964 * Math.sqrt((1 + Number(row!.rho) ** 2 / 2) / 9);
    expect(row!.ci_low).toBeCloseTo(Math.tanh(z - reach), 6);
    expect(row!.ci_high).toBeCloseTo(Math.tanh(z + reach), 6);
  });

  it("shows nothing of nine branches, nor where all are alike", async () => {
    const nine = await competition(Array.from({ length: 9 }, (_, i) => [i, i / 4]));
    expect(nine).toMatchObject([{ branches: 9, rho: null, ci_low: null }]);
    const alike = await competition(Array.from({ length: 10 }, (_, i) => [i, 1]));
    expect(alike).toMatchObject([{ branches: 10, rho: null }]);
  });
});
