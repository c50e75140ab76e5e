import { shareBelow } from "./ties.ts";

/** Areas under the curves of several scores for the same cases, and how they vary together. */
export interface Areas {
  /** For each score: how often a case with the outcome has the higher score, ties counted half. */
  readonly areas: readonly number[];
  readonly covariance: readonly (readonly number[])[];
}

/**
 * DeLong, DeLong and Clarke-Pearson (1988): areas under ROC curves of scores that judge the same
 * cases, with the covariance of the areas, so that two of them can be compared.
 * @param scores one array per score, all of the length of `outcome`
 * @param outcome 1 where it came about, else 0
 * @returns areas of NaN where one of the sides is empty; covariances of NaN where one has fewer than two cases
 */
export function areasUnderCurves(
  scores: readonly Float64Array[],
  outcome: ArrayLike<number>,
): Areas {
  const sides = scores.map((score) => {
    const [ones, zeros] = [
      score.filter((_, i) => outcome[i] === 1),
      score.filter((_, i) => outcome[i] !== 1),
    ];
    return { ofOnes: shareBelow(ones, zeros), ofZeros: shareBelow(zeros, ones) };
  });
  const areas = sides.map(({ ofOnes }) => mean(ofOnes));
  const covariance = sides.map((a, i) =>
    sides.map(
      (b, j) =>
        covarianceOf(a.ofOnes, b.ofOnes, areas[i]!, areas[j]!) +
        covarianceOf(a.ofZeros, b.ofZeros, 1 - areas[i]!, 1 - areas[j]!),
    ),
  );
  return { areas, covariance };
}

const mean = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The covariance of two means. */
function covarianceOf(a: Float64Array, b: Float64Array, meanA: number, meanB: number): number {
  if (a.length < 2) return Number.NaN;
  const products = a.reduce((sum, value, i) => sum + (value - meanA) * (b[i]! - meanB), 0);
  return products / (a.length - 1) / a.length;
}
