import { Z95 } from "./survival.ts";
import { ranks } from "./ties.ts";

export interface RankCorrelation {
  readonly rho: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

/**
 * Spearman's rank correlation with Bonett and Wright's interval (2000): Fisher's transformation with
 * variance (1 + ρ²/2) / (n − 3 − controlled).
 * @param controlled how many other variables were held equal
 * @returns NaN for the interval below five pairs, and for rho where a side does not vary
 */
export function rankCorrelation(xs: readonly number[], ys: readonly number[]): RankCorrelation {
  return withInterval(correlation(ranks(xs), ranks(ys)), xs.length, 0);
}

/** The same with the ranks of a third variable held equal. */
export function partialRankCorrelation(
  xs: readonly number[],
  ys: readonly number[],
  held: readonly number[],
): RankCorrelation {
  const [x, y, z] = [ranks(xs), ranks(ys), ranks(held)];
  const [xy, xz, yz] = [correlation(x, y), correlation(x, z), correlation(y, z)];
  const rho = (xy - xz * yz) / Math.sqrt((1 - xz * xz) * (1 - yz * yz));
  return withInterval(rho, xs.length, 1);
}

function withInterval(rho: number, n: number, controlled: number): RankCorrelation {
  const free = n - 3 - controlled;
  const reach = free > 1 ? Z95 * Math.sqrt((1 + (rho * rho) / 2) / free) : NaN;
  const middle = Math.atanh(rho);
  return { rho, low: Math.tanh(middle - reach), high: Math.tanh(middle + reach), n };
}

/** Pearson’s correlation; NaN where a side does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const sum = (f: (i: number) => number) => xs.reduce((total, _, i) => total + f(i), 0);
  const both = sum((i) => (xs[i]! - mx) * (ys[i]! - my));
  return both / Math.sqrt(sum((i) => (xs[i]! - mx) ** 2) * sum((i) => (ys[i]! - my) ** 2));
}
