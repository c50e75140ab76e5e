import { chiSquareTail } from "./chi_square.ts";
import { fQuantile } from "./f_distribution.ts";
import { ranks, tieTerm } from "./ties.ts";

/** With fewer judges the jackknife makes intervals that are much too short. */
const ENOUGH = 10;

/** How far judges agree on an order. */
export interface Concordance {
  /** 0 where the judges' orders cancel each other out, 1 where all have the same. */
  readonly w: number;
  /** The 95 % interval; NaN below ten judges, and where it makes no difference who is left out. */
  readonly low: number;
  readonly high: number;
  /** Friedman's statistic, m(k − 1)W, with k − 1 degrees of freedom. */
  readonly chi: number;
  readonly df: number;
  /** That judges without any common order would agree so much. */
  readonly p: number;
}

/**
 * Kendall's coefficient of concordance, with the correction for ties (Kendall and Babington Smith
 * 1939). The interval is the jackknife's on the mean rank correlation of two judges, of which W is a
 * line: that mean averages over pairs, so leaving out judge by judge gives its error.
 * @param ratings a row per judge, a value per object, no value missing
 * @returns NaN where there are fewer than two judges or objects, or no judge tells any two apart
 */
export function kendallsW(ratings: readonly (readonly number[])[]): Concordance {
  const [m, k] = [ratings.length, ratings[0]?.length ?? 0];
  const ranked = ratings.map((own) => ranks(own));
  const ties = ranked.map(tieTerm);
  const sums = Float64Array.from({ length: k }, (_, j) =>
    ranked.reduce((sum, own) => sum + own[j]!, 0),
  );
  const tied = ties.reduce((sum, tie) => sum + tie, 0);
  const w = concordance(sums, m, tied);
  const chi = m * (k - 1) * w;
  const [low, high] = m < ENOUGH ? [NaN, NaN] : interval(ranked, ties, sums, tied, w);
  return { w, low, high, chi, df: k - 1, p: chiSquareTail(chi, k - 1) };
}

/** 12 S / (m²(k³ − k) − mT), S being the spread of the sums of ranks. */
function concordance(sums: Float64Array, m: number, tied: number): number {
  const k = sums.length;
  const centre = (m * (k + 1)) / 2;
  const spread = sums.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const most = m * m * (k ** 3 - k) - m * tied;
  return m > 1 && most > 0 ? (12 * spread) / most : NaN;
}

function interval(
  ranked: readonly (readonly number[])[],
  ties: readonly number[],
  sums: Float64Array,
  tied: number,
  w: number,
): [number, number] {
  const m = ranked.length;
  const pairs = (value: number, judges: number) => (judges * value - 1) / (judges - 1);
  const without = ranked.map((own, i) =>
    pairs(
      concordance(
        sums.map((sum, j) => sum - own[j]!),
        m - 1,
        tied - ties[i]!,
      ),
      m - 1,
    ),
  );
  const mean = without.reduce((sum, value) => sum + value, 0) / m;
  const spread = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const reach = Math.sqrt(((m - 1) / m) * spread * fQuantile(0.95, 1, m - 1));
  // No judge differs from the rest, as where all agree: that is no certainty about other judges.
  if (spread < 1e-12) return [NaN, NaN];
  const back = (value: number) => Math.min(1, Math.max(0, (value * (m - 1) + 1) / m));
  const middle = pairs(w, m);
  return [back(middle - reach), back(middle + reach)];
}
