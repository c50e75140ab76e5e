import { fQuantile, fTail } from "./f_distribution.ts";

/** One side of a comparison of two means. */
export interface Side {
  readonly n: number;
  readonly mean: number;
  /** Of single values, over n − 1. */
  readonly variance: number;
}

export interface MeanDifference {
  /** One less the other. */
  readonly difference: number;
  /** Half of the 95 % interval. */
  readonly reach: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Welch's comparison of two means; Student's t squared is an F with one degree of freedom.
 * @returns NaN for reach and p where neither side varies
 */
export function welch(one: Side, other: Side): MeanDifference {
  const [a, b] = [one.variance / one.n, other.variance / other.n];
  const df = (a + b) ** 2 / (a ** 2 / (one.n - 1) + b ** 2 / (other.n - 1));
  const difference = one.mean - other.mean;
  return {
    difference,
    reach: Math.sqrt((a + b) * fQuantile(0.95, 1, df)),
    p: fTail(difference ** 2 / (a + b), 1, df),
  };
}
