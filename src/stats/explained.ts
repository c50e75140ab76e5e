import { relativeWeights } from "./relative_weights.ts";

/**
 * R² of one variable on some of the others.
 * @param correlations of all variables, row-major, `size` × `size`
 */
export function explained(
  correlations: Float64Array,
  size: number,
  outcome: number,
  by: readonly number[],
): number {
  const kept = [...by, outcome];
  const part = Float64Array.from(kept.flatMap((i) => kept.map((j) => correlations[i * size + j]!)));
  return relativeWeights(part, by.length).reduce((sum, share) => sum + share, 0);
}

/**
 * How many times the variance of each driver's coefficient is inflated by what the other drivers
 * already say (VIF); infinite where a driver repeats the others.
 * @param correlations of the drivers and, last, the outcome: row-major, (p + 1) × (p + 1)
 */
export function varianceInflation(correlations: Float64Array, drivers: number): number[] {
  const all = Array.from({ length: drivers }, (_, i) => i);
  return all.map((driver) => {
    const others = all.filter((each) => each !== driver);
    const rest = 1 - explained(correlations, drivers + 1, driver, others);
    return rest > 1e-9 ? 1 / rest : Infinity;
  });
}
