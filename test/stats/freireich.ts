import type { Exits } from "../../src/stats/survival.ts";

const relapsed = (time: number): Exits => ({ time, events: 1, censored: 0 });
const followed = (time: number): Exits => ({ time, events: 0, censored: 1 });

/**
 * Weeks of remission of 42 children with leukaemia: 6-mercaptopurine and placebo (Freireich and
 * others, Blood 21, 1963), as in every textbook on survival.
 */
export const FREIREICH: readonly [treated: Exits[], placebo: Exits[]] = [
  [
    ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(relapsed),
    ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(followed),
  ],
  [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(relapsed),
];
