import { gamma } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/**
 * Each customer buys in a rhythm of their own, loose at first and steadier with each visit: own
 * customers can be foreseen, new ones cannot. Parameters: days between visits, how much customers
 * are alike, and the regularity (the gamma shape of the gaps) of the first gaps and of those from
 * the fourth on.
 */
export const rhythm = finding(
  { days: 46, business_days: 26, likeness: 2.2, loose: 0.8, steady: 4 },
  { loose: 4 },
  [
    {
      id: "new_unsteady",
      what: {
        en: "Difference of two neighbouring gaps between visits as a share of their sum: new customers less known ones",
        ru: "Разница двух соседних промежутков между визитами, деленная на их сумму: новые клиенты минус знакомые",
        pl: "Różnica dwóch sąsiednich odstępów między wizytami podzielona przez ich sumę: nowi klienci minus znani",
      },
      parameter: () => null,
      realised: (tally) => tally.mean("rhythm: new") - tally.mean("rhythm: known"),
      none: null,
      analysis: "A51",
      smallest: 1000,
    },
  ],
);

/** The customer's own mean gap between visits, in days. */
export function meanGap(world: World, customer: number, business: boolean): number {
  const { days, business_days, likeness } = world.parameters.rhythm;
  const mean = business ? business_days : days;
  return Math.max(6, gamma(world.source("rhythm").at(customer), likeness, mean));
}

/** The days from a visit to the next one. */
export function gap(world: World, customer: number, visit: number, mean: number): number {
  const { loose, steady } = world.parameters.rhythm;
  const shape = visit < 3 ? loose : steady;
  return Math.max(0.5, gamma(world.source("gaps").at(customer, visit), shape, mean));
}
