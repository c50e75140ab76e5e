import { normal, whole } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/** What is rated in the yearly survey, rational first. */
export const DRIVERS = [
  { item: "price", block: "rational" },
  { item: "range", block: "rational" },
  { item: "speed", block: "rational" },
  { item: "reliability", block: "rational" },
  { item: "liking", block: "irrational" },
  { item: "trust", block: "irrational" },
  { item: "shared_history", block: "irrational" },
  { item: "status", block: "irrational" },
] as const;

/**
 * Rational and irrational drivers of commitment with known weights, points of commitment per point of
 * the rating. Ratings share a halo and follow the loyalty level, so that single correlations mislead.
 */
export const drivers = finding(
  { weights: [0.05, 0.05, 0.1, 0.2, 0.1, 0.25, 0.05, 0], noise: 1, halo: 0.8 },
  { weights: [0, 0, 0, 0, 0, 0, 0, 0] },
  [
    {
      id: "driver_trust",
      what: {
        en: "Points of commitment per point of trust, other drivers being equal",
        ru: "Баллов приверженности на балл доверия при прочих равных",
        pl: "Punkty przywiązania na punkt zaufania przy równych pozostałych czynnikach",
      },
      parameter: ({ weights }) => weights[5] ?? NaN,
      none: 0,
      analysis: "A14",
      smallest: 2000,
    },
    {
      id: "drivers_irrational",
      what: {
        en: "Points of commitment per point of all irrational drivers together",
        ru: "Баллов приверженности на балл всех иррациональных факторов вместе",
        pl: "Punkty przywiązania na punkt wszystkich czynników irracjonalnych razem",
      },
      parameter: ({ weights }) => weights.slice(4).reduce((sum, weight) => sum + weight, 0),
      none: 0,
      analysis: "A13",
      smallest: 2000,
    },
    {
      id: "drivers_rational",
      what: {
        en: "Points of commitment per point of all rational drivers together",
        ru: "Баллов приверженности на балл всех рациональных факторов вместе",
        pl: "Punkty przywiązania na punkt wszystkich czynników racjonalnych razem",
      },
      parameter: ({ weights }) => weights.slice(0, 4).reduce((sum, weight) => sum + weight, 0),
      none: 0,
      analysis: "A13",
      smallest: 2000,
    },
  ],
);

/** One customer's ratings of the drivers, 0–10. */
export function ratings(world: World, customer: number, wave: number, level: Level): number[] {
  const random = world.source("ratings").at(customer, wave);
  const halo = world.parameters.drivers.halo * normal(random);
  const mean = 5.6 + 0.5 * level;
  return DRIVERS.map(() => whole(mean + halo + 1.3 * normal(random), 0, 10));
}

/** Commitment as the drivers make it, before base conditions veto it; not yet rounded. */
export function commitment(
  world: World,
  customer: number,
  wave: number,
  rated: readonly number[],
): number {
  const { weights, noise } = world.parameters.drivers;
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const start = 6 - weight * 6.3;
  const random = world.source("commitment").at(customer, wave);
  return (
    start + rated.reduce((sum, r, i) => sum + r * (weights[i] ?? 0), 0) + noise * normal(random)
  );
}
