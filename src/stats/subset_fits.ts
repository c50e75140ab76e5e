/** A driver whose rest, given those before it, varies less than this repeats them. */
const REPEATS = 1e-9;

/**
 * How well every subset of drivers explains an outcome: R² for all 2^p subsets, the subset being
 * the bits of the index. The tree of subsets is walked depth first, each step removing one driver from
 * what is left (Furnival and Wilson 1974): a few operations a subset, and no error that adds up.
 * @param correlations of the drivers and, last, the outcome: row-major, (p + 1) × (p + 1)
 */
export function subsetFits(correlations: Float64Array, drivers: number): Float64Array {
  const size = drivers + 1;
  const fits = new Float64Array(2 ** drivers);
  const levels = Array.from({ length: size }, (_, depth) =>
    depth === 0 ? correlations : new Float64Array(size * size),
  );
  const last = size * size - 1;
  // What is left of rows and columns `depth` to `drivers` once the subset is taken out.
  const walk = (left: Float64Array, depth: number, subset: number): void => {
    if (depth === drivers) {
      fits[subset] = 1 - left[last]!;
      return;
    }
    walk(left, depth + 1, subset);
    const pivot = left[depth * size + depth]!;
    if (pivot < REPEATS) return walk(left, depth + 1, subset | (1 << depth));
    const rest = levels[depth + 1]!;
    for (let i = depth + 1; i < size; i++) {
      const factor = left[depth * size + i]! / pivot;
      for (let j = i; j < size; j++)
        rest[i * size + j] = left[i * size + j]! - factor * left[depth * size + j]!;
    }
    walk(rest, depth + 1, subset | (1 << depth));
  };
  walk(correlations, 0, 0);
  return fits;
}

/**
 * Each driver's share of R²: what it adds, averaged over all orders in which drivers may enter
 * (Lindeman, Merenda and Gold 1980; Shapley's value). The shares add up to R² of all.
 * @param fits R² of all subsets of these drivers, as `subsetFits` gives it; more may follow
 */
export function averagedOverOrders(fits: Float64Array, drivers: number): Float64Array {
  const weights = orderWeights(drivers);
  const shares = new Float64Array(drivers);
  for (let subset = 0; subset < 2 ** drivers; subset++) {
    const weight = weights[members(subset)]!;
    const fit = fits[subset]!;
    for (let driver = 0; driver < drivers; driver++) {
      const bit = 1 << driver;
      if ((subset & bit) === 0) shares[driver]! += weight * (fits[subset | bit]! - fit);
    }
  }
  return shares;
}

/** The part of all orders in which a given driver comes right after a given set of so many. */
function orderWeights(drivers: number): Float64Array {
  const weights = new Float64Array(drivers + 1);
  if (drivers > 0) weights[0] = 1 / drivers;
  for (let size = 1; size < drivers; size++)
    weights[size] = (weights[size - 1]! * size) / (drivers - size);
  return weights;
}

function members(subset: number): number {
  let count = 0;
  for (let rest = subset; rest !== 0; rest &= rest - 1) count++;
  return count;
}
