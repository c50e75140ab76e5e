export type Matrix = readonly (readonly number[])[];

/** A matrix times a vector. */
export const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * vector[i]!, 0));

/** The inverse by Gauss and Jordan with pivots; null where the matrix is singular. */
export function inverse(matrix: Matrix): number[][] | null {
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
