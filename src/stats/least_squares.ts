import { inverse, type Matrix } from "./inverse.ts";

/** What a regression explains: conditions by column, the outcome, and who answered. */
export interface Observations {
  readonly conditions: readonly Float64Array[];
  readonly outcome: Float64Array;
  /** The number of each row's cluster, from 0: rows of one customer hang together. */
  readonly clusters: ArrayLike<number>;
  /** How many cases a row stands for, its outcome being their mean; 1 where left out. */
  readonly weights?: Float64Array | undefined;
}

/** A weighted sum of coefficients and its standard error. */
export interface Combination {
  readonly estimate: number;
  readonly se: number;
}

export interface LeastSquares {
  /** The intercept first, then one a condition. */
  readonly coefficients: readonly number[];
  readonly covariance: Matrix;
  readonly rSquared: number;
  readonly clusters: number;
  combine(weights: readonly number[]): Combination;
}

/**
 * Linear regression by ordinary least squares with a covariance that lets rows of one cluster depend
 * on each other (Liang and Zeger 1986, with the usual correction for few clusters).
 * @returns null where conditions repeat one another, or clusters are no more than coefficients
 */
export function leastSquares(observations: Observations): LeastSquares | null {
  const { conditions, outcome, clusters, weights } = observations;
  const size = conditions.length + 1;
  const rows = outcome.length;
  const x = (row: number, i: number) => (i === 0 ? 1 : conditions[i - 1]![row]!);
  const products = grid(size);
  const explained = new Array<number>(size).fill(0);
  let [n, sum, squares, groups] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const weight = weights?.[row] ?? 1;
    const y = outcome[row]!;
    groups = Math.max(groups, clusters[row]! + 1);
    n += weight;
    sum += weight * y;
    squares += weight * y * y;
    for (let i = 0; i < size; i++) {
      const weighted = weight * x(row, i);
      explained[i]! += weighted * y;
      for (let j = 0; j < size; j++) products[i]![j]! += weighted * x(row, j);
    }
  }
  const bread = scaledInverse(products);
  if (!bread || groups <= size) return null;
  const coefficients = bread.map((line) => line.reduce((t, v, i) => t + v * explained[i]!, 0));
  const scores = Array.from({ length: groups }, () => new Array<number>(size).fill(0));
  let left = 0;
  for (let row = 0; row < rows; row++) {
    const weight = weights?.[row] ?? 1;
    const residual = outcome[row]! - coefficients.reduce((t, value, i) => t + value * x(row, i), 0);
    left += weight * residual * residual;
    const score = scores[clusters[row]!]!;
    for (let i = 0; i < size; i++) score[i]! += weight * x(row, i) * residual;
  }
  const correction = ((groups / (groups - 1)) * (n - 1)) / (n - size);
  const covariance = sandwich(bread, scores, correction);
  return {
    coefficients,
    covariance,
    rSquared: 1 - left / (squares - (sum * sum) / n),
    clusters: groups,
    combine: (chosen) => ({
      estimate: chosen.reduce((t, weight, i) => t + weight * coefficients[i]!, 0),
      se: Math.sqrt(
        chosen.reduce(
          (t, a, i) => t + chosen.reduce((u, b, j) => u + a * b * covariance[i]![j]!, 0),
          0,
        ),
      ),
    }),
  };
}

const grid = (size: number) => Array.from({ length: size }, () => new Array<number>(size).fill(0));

/** The inverse of sums of products, brought to one scale so that a singular one shows. */
function scaledInverse(products: Matrix): number[][] | null {
  const scale = products.map((row, i) => Math.sqrt(row[i]!));
  if (scale.some((value) => !(value > 0))) return null;
  const found = inverse(products.map((row, i) => row.map((v, j) => v / scale[i]! / scale[j]!)));
  return found?.map((row, i) => row.map((v, j) => v / scale[i]! / scale[j]!)) ?? null;
}

function sandwich(bread: Matrix, scores: Matrix, correction: number): number[][] {
  const size = bread.length;
  const meat = grid(size);
  for (const score of scores)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) meat[i]![j]! += correction * score[i]! * score[j]!;
  const product = (a: Matrix, b: Matrix) =>
    a.map((row) => b[0]!.map((_, j) => row.reduce((t, v, k) => t + v * b[k]![j]!, 0)));
  return product(product(bread, meat), bread);
}
