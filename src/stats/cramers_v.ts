/**
 * Cramér's V of a table of counts, corrected for its upward bias in small samples (Bergsma 2013).
 * @param table one row per group; rows and columns without a case are left out
 * @returns NaN where fewer than two rows or columns are left
 */
export function cramersV(table: readonly (readonly number[])[]): number {
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const rows = table.filter((row) => total(row) > 0);
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => total(rows.map((row) => row[j]!)));
  const [k, r] = [rows.length, columns.filter((n) => n > 0).length];
  if (k < 2 || r < 2) return NaN;
  const n = total(columns);
  let phi = 0;
  for (const row of rows) {
    const share = total(row) / n;
    for (const [j, column] of columns.entries())
      if (column > 0) phi += (row[j]! - share * column) ** 2 / (share * column) / n;
  }
  const corrected = Math.max(0, phi - ((k - 1) * (r - 1)) / (n - 1));
  const smaller = (size: number) => size - (size - 1) ** 2 / (n - 1);
  return Math.sqrt(corrected / (Math.min(smaller(k), smaller(r)) - 1));
}
