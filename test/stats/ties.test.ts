import { expect, it } from "vitest";
import { ranks, shareBelow, tieTerm } from "../../src/stats/ties.ts";

it("gives equal values the mean of their ranks, however many cases each stands for", () => {
  expect(ranks([5, 1, 5, 3])).toEqual([3.5, 1, 3.5, 2]);
  // Three cases of 1 hold the ranks 1 to 3, two of 5 the ranks 4 and 5.
  expect(ranks([5, 1], [2, 3])).toEqual([4.5, 2]);
});

it("adds up what ties take from the spread", () => {
  expect(tieTerm([1, 2, 3])).toBe(0);
  expect(tieTerm([2, 1, 2, 1, 2])).toBe(27 - 3 + (8 - 2));
});

it("counts the others below, and equal ones half", () => {
  expect([...shareBelow(Float64Array.of(3, 9, 0), Float64Array.of(3, 1, 5, 3))]).toEqual([
    0.5, 1, 0,
  ]);
});
