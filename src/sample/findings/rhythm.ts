import { gamma } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/**
 * Each customer buys in a rhythm of their own, loose at first and steadier with each visit: that is
 * why those one knows can be foreseen and strangers cannot. Parameters: days between visits, how
 * much customers differ, and the regularity (the gamma shape of the gaps) of the first gaps and
 * of those from the fourth on.
 */
export const rhythm = finding(
  { days: 82, business_days: 42, likeness: 2.2, loose: 0.8, steady: 3 },
  { loose: 3 },
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
  return Math.max(
    0.5,
    gamma(world.source("gaps").at(customer, visit), visit < 3 ? loose : steady, mean),
  );
}
