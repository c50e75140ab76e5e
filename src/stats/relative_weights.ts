import { symmetricEigen } from "./symmetric_eigen.ts";

/**
 * Each driver's share of R² by Johnson's relative weights (2000): the outcome is regressed on the
 * uncorrelated variables nearest to the drivers, and each of their shares is handed back to the
 * drivers that make them up. Close to averaging over all orders, and feasible for many drivers.
 * @param correlations of the drivers and, last, the outcome: row-major, (p + 1) × (p + 1)
 */
export function relativeWeights(correlations: Float64Array, drivers: number): Float64Array {
  const size = drivers + 1;
  const among = new Float64Array(drivers * drivers);
  for (let i = 0; i < drivers; i++)
    for (let j = 0; j < drivers; j++) among[i * drivers + j] = correlations[i * size + j]!;
  const { values, vectors } = symmetricEigen(among, drivers);
  const shares = new Float64Array(drivers);
  const loadings = new Float64Array(drivers * drivers);
  const betas = new Float64Array(drivers);
  for (let axis = 0; axis < drivers; axis++) {
    // A direction in which the drivers do not vary explains nothing.
    const scale = Math.sqrt(Math.max(values[axis]!, 0));
    let along = 0;
    for (let i = 0; i < drivers; i++)
      along += vectors[i * drivers + axis]! * correlations[i * size + drivers]!;
    const pull = scale > 1e-5 ? along / scale : 0;
    for (let i = 0; i < drivers; i++) {
      const part = vectors[i * drivers + axis]!;
      betas[i]! += part * pull;
      for (let j = 0; j < drivers; j++)
        loadings[i * drivers + j]! += part * scale * vectors[j * drivers + axis]!;
    }
  }
  for (let i = 0; i < drivers; i++)
    for (let j = 0; j < drivers; j++)
      shares[i]! += loadings[i * drivers + j]! ** 2 * betas[j]! ** 2;
  return shares;
}
