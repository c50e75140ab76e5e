import { inverse, type Matrix, times } from "./inverse.ts";

/** One cluster's answer to one question: so many successes of so many trials, under these conditions. */
export interface Trials {
  readonly conditions: readonly number[];
  readonly successes: number;
  readonly trials: number;
}

/** Coefficients of a logistic regression and their covariance, robust to clusters. */
export interface LogisticFit {
  readonly coefficients: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/**
 * Logistic regression of grouped trials by iteratively reweighted least squares. Each entry is a
 * cluster of its own: the covariance is the sandwich of White (1982), so trials of one customer may
 * depend on each other.
 * @returns null where the likelihood has no maximum: conditions that repeat one another, or part the
 * successes from the failures without an error
 */
export function logistic(clusters: readonly Trials[]): LogisticFit | null {
  const size = clusters[0]?.conditions.length ?? 0;
  let coefficients = new Array<number>(size).fill(0);
  for (let step = 0; step < 50; step++) {
    const { information, score } = moments(clusters, coefficients);
    const bread = inverse(information);
    if (!bread) return null;
    const change = times(bread, score);
    coefficients = coefficients.map((value, i) => value + change[i]!);
    if (coefficients.some((value) => !(Math.abs(value) < 30))) return null;
    if (change.every((value) => Math.abs(value) < 1e-10)) {
      return { coefficients, covariance: sandwich(bread, clusters, coefficients) };
    }
  }
  return null;
}

const chance = (conditions: readonly number[], coefficients: readonly number[]) =>
  1 / (1 + Math.exp(-conditions.reduce((sum, value, i) => sum + value * coefficients[i]!, 0)));

function moments(clusters: readonly Trials[], coefficients: readonly number[]) {
  const score = coefficients.map(() => 0);
  const information = coefficients.map(() => coefficients.map(() => 0));
  for (const { conditions, successes, trials } of clusters) {
    const p = chance(conditions, coefficients);
    for (const [i, x] of conditions.entries()) {
      score[i]! += x * (successes - trials * p);
      for (const [j, y] of conditions.entries())
        information[i]![j]! += x * y * trials * p * (1 - p);
    }
  }
  return { score, information };
}

function sandwich(
  bread: Matrix,
  clusters: readonly Trials[],
  coefficients: readonly number[],
): number[][] {
  const covariance = coefficients.map(() => coefficients.map(() => 0));
  for (const { conditions, successes, trials } of clusters) {
    const residual = successes - trials * chance(conditions, coefficients);
    const influence = times(
      bread,
      conditions.map((value) => value * residual),
    );
    for (const [i, x] of influence.entries())
      for (const [j, y] of influence.entries()) covariance[i]![j]! += x * y;
  }
  return covariance;
}
