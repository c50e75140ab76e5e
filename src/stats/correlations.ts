/** Rows of numbers, row-major: `width` values a row. */
export interface Table {
  readonly values: Float64Array;
  readonly width: number;
}

/**
 * Correlations of the columns of a table, row-major. A column that does not vary correlates with
 * nothing and has 0 in its diagonal.
 * @param times how often each row counts; once where left out
 */
export function correlations({ values, width }: Table, times?: Float64Array): Float64Array {
  const rows = values.length / width;
  const sums = new Float64Array(width);
  const products = new Float64Array(width * width);
  let n = 0;
  for (let row = 0, at = 0; row < rows; row++, at += width) {
    const weight = times ? times[row]! : 1;
    if (weight === 0) continue;
    n += weight;
    for (let i = 0; i < width; i++) {
      const weighted = weight * values[at + i]!;
      sums[i]! += weighted;
      const from = i * width;
      for (let j = i; j < width; j++) products[from + j]! += weighted * values[at + j]!;
    }
  }
  const spread = new Float64Array(width);
  for (let i = 0; i < width; i++) {
    const variance = products[i * width + i]! - sums[i]! ** 2 / n;
    // What rounding leaves of a constant is no variance.
    spread[i] = variance > 1e-12 * products[i * width + i]! ? Math.sqrt(variance) : 0;
  }
  const found = new Float64Array(width * width);
  for (let i = 0; i < width; i++)
    for (let j = i; j < width; j++) {
      const both = spread[i]! * spread[j]!;
      const shared = products[i * width + j]! - (sums[i]! * sums[j]!) / n;
      const correlation = both > 0 ? (i === j ? 1 : shared / both) : 0;
      found[i * width + j] = correlation;
      found[j * width + i] = correlation;
    }
  return found;
}
