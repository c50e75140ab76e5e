import { describe, expect, it } from "vitest";
import { expectedVisits, independence, step } from "../../src/stats/markov.ts";

describe("independence", () => {
  it("is Pearson’s test for one table", () => {
    // By hand: expectations 12, 8, 18, 12; squares of 2, over each.
    const found = independence([
      [
        [10, 10],
        [20, 10],
      ],
    ]);
    expect(found.chiSquare).toBeCloseTo(4 / 12 + 4 / 8 + 4 / 18 + 4 / 12, 12);
    expect(found).toMatchObject({ df: 1, n: 50, sparse: 0 });
    expect(found.p).toBeCloseTo(0.23859, 4);
    expect(found.cramersV).toBeCloseTo(Math.sqrt(found.chiSquare / 50), 12);
  });

  it("adds tables up, and gives empty rows and columns no freedom", () => {
    const table = [
      [10, 10, 0],
      [20, 10, 0],
      [0, 0, 0],
    ];
    const one = independence([table]);
    const two = independence([table, table]);
    expect(one).toMatchObject({ df: 1, n: 50 });
    expect(two).toMatchObject({ df: 2, n: 100 });
    expect(two.chiSquare).toBeCloseTo(2 * one.chiSquare, 12);
    expect(two.cramersV).toBeCloseTo(one.cramersV, 12);
  });

  it("says nothing without two rows to compare", () => {
    expect(independence([[[5, 3]]])).toMatchObject({ chiSquare: NaN, df: 0, p: NaN });
  });
});

describe("expectedVisits", () => {
  it("is a geometric wait for one state", () => {
    expect(expectedVisits([[0.75]])).toEqual([[4]]);
  });

  it("inverts, also where a pivot is nothing", () => {
    // From the first always to the second, from there back in half of all cases.
    expect(
      expectedVisits([
        [0, 1],
        [0.5, 0],
      ]),
    ).toEqual([
      [2, 2],
      [1, 2],
    ]);
  });

  it("gives the drunkard’s walk of Kemeny and Snell", () => {
    const found = expectedVisits([
      [0, 0.5, 0],
      [0.5, 0, 0.5],
      [0, 0.5, 0],
    ]);
    const known = [
      [1.5, 1, 0.5],
      [1, 2, 1],
      [0.5, 1, 1.5],
    ];
    found.flat().forEach((value, i) => expect(value).toBeCloseTo(known.flat()[i]!, 12));
  });
});

it("a step moves everybody once", () => {
  expect(
    step(
      [100, 50],
      [
        [0.9, 0.1],
        [0.2, 0.8],
      ],
    ),
  ).toEqual([100, 50]);
  expect(
    step(
      [10, 0],
      [
        [0.5, 0.5],
        [0, 1],
      ],
    ),
  ).toEqual([5, 5]);
});
