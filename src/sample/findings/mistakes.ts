import { exponential } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/**
 * Mistakes of the company: how often a visit holds one, and how often a customer of each level
 * leaves because of it, within weeks. The devoted leave almost only so.
 */
export const mistakes = finding(
  { per_visit: 0.045, departures: [0.3, 0.25, 0.3, 0.15], delay_days: 25 },
  { per_visit: 0 },
);

export const hasMistake = (world: World, customer: number, visit: number): boolean =>
  world.source("mistakes").at(customer, visit).next() < world.parameters.mistakes.per_visit;

/** The days until the customer leaves over something that happened at a visit. */
export const delay = (world: World, customer: number, visit: number): number =>
  Math.min(
    80,
    exponential(world.source("delays").at(customer, visit), world.parameters.mistakes.delay_days),
  );
