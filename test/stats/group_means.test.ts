import { describe, expect, it } from "vitest";
import { compareMeans, type Share } from "../../src/stats/group_means.ts";

const share = (member: string, total: number, cases = 1): Share => ({ member, total, cases });

describe("compareMeans", () => {
  it("is the mean per case, and its difference and ratio", () => {
    const found = compareMeans([share("a", 30, 3), share("b", 6)], [share("c", 4), share("d", 8)]);
    expect(found).toMatchObject({ one: 9, other: 6, difference: 3, ratio: 1.5 });
  });

  it("takes all cases of a member as one observation", () => {
    // Two members of three equal cases each: the error is that of two observations.
    const one = [share("a", 3, 3), share("b", 9, 3)];
    const other = [share("c", 10), share("d", 10)];
    const { difference, differenceHigh } = compareMeans(one, other);
    expect(difference).toBe(-8);
    // Each member lies 1 from the mean of 2, so the mean's variance is (½² + ½²).
    expect(differenceHigh - difference).toBeCloseTo(1.959964 * Math.sqrt(0.5), 5);
  });

  it("lets a member who stands on both sides weigh on the difference once", () => {
    const day = (total: number) => [share("a", total), share("b", 10 - total)];
    // What a has more than b on the one side it has on the other too: nothing differs.
    const { differenceLow, differenceHigh } = compareMeans(day(2), day(2));
    expect([differenceLow, differenceHigh]).toEqual([0, 0]);
  });

  it("has no ratio without a positive mean", () => {
    expect(compareMeans([share("a", 0)], [share("b", 1)]).ratio).toBeNaN();
  });
});
