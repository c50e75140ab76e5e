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
    const inverse = inverted(information);
    if (!inverse) return null;
    const change = times(inverse, score);
    coefficients = coefficients.map((value, i) => value + change[i]!);
    if (coefficients.some((value) => !(Math.abs(value) < 30))) return null;
    if (change.every((value) => Math.abs(value) < 1e-10)) {
      return { coefficients, covariance: sandwich(inverse, clusters, coefficients) };
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
  inverse: readonly (readonly number[])[],
  clusters: readonly Trials[],
  coefficients: readonly number[],
): number[][] {
  const covariance = coefficients.map(() => coefficients.map(() => 0));
  for (const { conditions, successes, trials } of clusters) {
    const residual = successes - trials * chance(conditions, coefficients);
    const influence = times(
      inverse,
      conditions.map((value) => value * residual),
    );
    for (const [i, x] of influence.entries())
      for (const [j, y] of influence.entries()) covariance[i]![j]! += x * y;
  }
  return covariance;
}

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * vector[i]!, 0));

/** The inverse by Gauss and Jordan with pivots; null where the matrix is singular. */
function inverted(matrix: readonly (readonly number[])[]): number[][] | null {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < size; column++) {
    const below = rows.slice(column).map((row) => Math.abs(row[column]!));
    const pivot = column + below.indexOf(Math.max(...below));
    if (!(Math.abs(rows[pivot]![column]!) > 1e-10)) return null;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const lead = rows[column]!.map((value) => value / rows[column]![column]!);
    rows[column] = lead;
    for (const [i, row] of rows.entries())
      if (i !== column) rows[i] = row.map((value, j) => value - row[column]! * lead[j]!);
  }
  return rows.map((row) => row.slice(size));
}
