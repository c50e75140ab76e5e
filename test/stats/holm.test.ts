import { expect, it } from "vitest";
import { holm } from "../../src/stats/holm.ts";

it("multiplies step by step, never falls and never passes 1", () => {
  // As R's p.adjust(c(.01, .02, .03, .04, .05), "holm").
  const looks = [0.01, 0.02, 0.03, 0.04, 0.05];
  holm(looks).forEach((p, i) => expect(p).toBeCloseTo([0.05, 0.08, 0.09, 0.09, 0.09][i]!, 12));
  expect(holm([0.6, 0.01, 0.7])).toEqual([1, 0.03, 1]);
});

it("does not count a look that gave nothing", () => {
  expect(holm([NaN, 0.02, 0.03])).toEqual([NaN, 0.04, 0.04]);
});
