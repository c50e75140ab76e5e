import type { Estimate } from "./measure.ts";

/** Ordinary least squares; `combine` gives a sum of coefficients with its standard error. */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]) {
  const k = rows[0]?.length ?? 0;
  const cross = Array.from({ length: k }, (_, i) =>
    Array.from({ length: k }, (_, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
  );
  const inverse = invert(cross);
  const right = Array.from({ length: k }, (_, i) =>
    rows.reduce((sum, row, n) => sum + row[i]! * y[n]!, 0),
  );
  const beta = inverse.map((row) => row.reduce((sum, value, j) => sum + value * right[j]!, 0));
  const rest = rows.reduce((sum, row, n) => {
    const error = y[n]! - row.reduce((fit, value, i) => fit + value * beta[i]!, 0);
    return sum + error * error;
  }, 0);
  const variance = rest / (rows.length - k);
  return {
    combine(weights: readonly number[]): Estimate {
      const estimate = weights.reduce((sum, weight, i) => sum + weight * beta[i]!, 0);
      const spread = weights.reduce(
        (sum, a, i) => sum + weights.reduce((inner, b, j) => inner + a * b * inverse[i]![j]!, 0),
        0,
      );
      return { estimate, se: Math.sqrt(variance * spread) };
    },
  };
}

/** Gauss–Jordan with the largest pivot. */
function invert(matrix: readonly (readonly number[])[]): number[][] {
  const k = matrix.length;
  const work = matrix.map((row, i) => [...row, ...matrix.map((_, j) => (i === j ? 1 : 0))]);
  for (let i = 0; i < k; i++) {
    let pivot = i;
    for (let r = i + 1; r < k; r++) {
      if (Math.abs(work[r]![i]!) > Math.abs(work[pivot]![i]!)) pivot = r;
    }
    [work[i], work[pivot]] = [work[pivot]!, work[i]!];
    const head = work[i]![i]!;
    work[i] = work[i]!.map((value) => value / head);
    for (let r = 0; r < k; r++) {
      const factor = work[r]![i]!;
      if (r !== i) work[r] = work[r]!.map((value, c) => value - factor * work[i]![c]!);
    }
  }
  return work.map((row) => row.slice(k));
}
