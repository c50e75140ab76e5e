import { describe, expect, it } from "vitest";
import { concentration } from "../../src/stats/concentration.ts";

const of = (...amounts: number[]) => concentration(Float64Array.from(amounts));

describe("concentration", () => {
  it("is nothing where all hold the same, and n − 1 nths where one holds all", () => {
    expect(of(5, 5, 5, 5).gini).toBeCloseTo(0, 12);
    expect(of(0, 0, 0, 8).gini).toBeCloseTo(3 / 4, 12);
  });

  it("agrees with the mean difference of all pairs", () => {
    // Pairs of 1, 2, 4, 9 differ by 1, 3, 8, 2, 7, 5: twice their sum over 2n²·mean.
    expect(of(1, 2, 4, 9).gini).toBeCloseTo((2 * 26) / (2 * 16 * 4), 12);
  });

  it("tells what the highest tenth and fifth hold, and how many hold 80 %", () => {
    const found = of(1, 1, 1, 1, 1, 1, 1, 1, 2, 10);
    expect(found).toMatchObject({ topTenth: 10 / 20, topFifth: 12 / 20, holdersOf80: 6 / 10 });
  });

  it("counts copies as if they stood there", () => {
    const repeated = concentration(Float64Array.of(1, 3, 7), Uint16Array.of(2, 0, 3));
    expect(repeated).toEqual(of(1, 1, 7, 7, 7));
  });

  it("is not defined where nobody holds anything", () => {
    expect(of(0, 0).gini).toBeNaN();
    expect(of().holdersOf80).toBeNaN();
  });
});
