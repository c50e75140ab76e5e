import { Z95 } from "./survival.ts";

/** An estimate that may not be known well enough to have an upper end. */
export interface RatioInterval {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The ratio of two estimates with Fieller's 95 % interval (1954), which stays honest where the lower
 * one is uncertain.
 * @returns null where the lower estimate cannot be told from nothing: the interval has then no ends
 */
export function fieller(
  upper: number,
  lower: number,
  variances: { readonly upper: number; readonly lower: number; readonly both: number },
): RatioInterval | null {
  const squared = Z95 * Z95;
  const a = lower * lower - squared * variances.lower;
  if (!(a > 0)) return null;
  const b = upper * lower - squared * variances.both;
  const c = upper * upper - squared * variances.upper;
  const reach = Math.sqrt(Math.max(0, b * b - a * c));
  return { ratio: upper / lower, low: (b - reach) / a, high: (b + reach) / a };
}
