import { chiSquareTail } from "./chi_square.ts";
import { Z95 } from "./survival.ts";
import { shareBelow, tieTerm } from "./ties.ts";

/** How two groups differ in a value, by ranks alone: no outlier weighs more than its place. */
export interface RankComparison {
  /** Cliff's delta: pairs in which the one is higher less pairs in which it is lower, as a share. */
  readonly delta: number;
  readonly deltaLow: number;
  readonly deltaHigh: number;
  /** Hodges and Lehmann's shift: the median of all differences between the one and the other. */
  readonly shift: number;
  readonly shiftLow: number;
  readonly shiftHigh: number;
  /** Two-sided, by Mann and Whitney with the correction for ties. */
  readonly p: number;
}

/**
 * Compares two groups by ranks. The interval of delta is DeLong's, that of the shift Moses' with the
 * normal approximation.
 * @returns NaN throughout where a group is empty
 */
export function compareRanks(one: Float64Array, other: Float64Array): RankComparison {
  const [a, b] = [one.toSorted(), other.toSorted()];
  const [m, n] = [a.length, b.length];
  if (m === 0 || n === 0) {
    const none = { delta: NaN, deltaLow: NaN, deltaHigh: NaN };
    return { ...none, shift: NaN, shiftLow: NaN, shiftHigh: NaN, p: NaN };
  }
  const [ofOne, ofOther] = [shareBelow(a, b), shareBelow(b, a)];
  const delta = 2 * mean(ofOne) - 1;
  const se = 2 * Math.sqrt(variance(ofOne) / m + variance(ofOther) / n);
  const all = m + n;
  const ties = tieTerm([...a, ...b]) / (all * (all - 1));
  const spread = Math.sqrt(((m * n) / 12) * (all + 1 - ties));
  const reach = Z95 * spread;
  const middle = (m * n + 1) / 2;
  const difference = (rank: number) => pairDifference(a, b, rank);
  return {
    delta,
    deltaLow: Math.max(-1, delta - Z95 * se),
    deltaHigh: Math.min(1, delta + Z95 * se),
    shift: (difference(Math.floor(middle)) + difference(Math.ceil(middle))) / 2,
    shiftLow: difference(Math.max(1, Math.round(middle - reach))),
    shiftHigh: difference(Math.min(m * n, Math.round(middle + reach))),
    p: spread > 0 ? chiSquareTail(((delta * m * n) / 2 / spread) ** 2, 1) : 1,
  };
}

/** The difference of that rank among all pairs, found by halving: the pairs are never written out. */
function pairDifference(a: Float64Array, b: Float64Array, rank: number): number {
  let low = a[0]! - b.at(-1)!;
  let high = a.at(-1)! - b[0]!;
  for (let step = 0; step < 60 && high > low; step++) {
    const middle = low + (high - low) / 2;
    if (pairsUpTo(a, b, middle) >= rank) high = middle;
    else if (middle === low) break;
    else low = middle;
  }
  return high;
}

function pairsUpTo(a: Float64Array, b: Float64Array, difference: number): number {
  let pairs = 0;
  let first = 0;
  for (const value of a) {
    while (first < b.length && value - b[first]! > difference) first++;
    pairs += b.length - first;
  }
  return pairs;
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function variance(values: Float64Array): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return values.length > 1 ? squares / (values.length - 1) : 0;
}
