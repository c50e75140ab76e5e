/** More would only be noise. */
const MOST = 6;

/**
 * How many decimals the numbers of a column take, all the same: about three telling digits in the
 * small ones, and no more than any of them has.
 */
export function decimals(values: readonly number[]): number {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0 && Number.isFinite(size))
    .sort((a, b) => a - b);
  const small = sizes[Math.floor(sizes.length / 4)];
  if (small === undefined) return 0;
  const telling = Math.min(MOST, Math.max(0, 2 - Math.floor(Math.log10(small))));
  return Math.min(telling, most(sizes, telling));
}

/** How many decimals the numbers have, as far as `enough`. */
function most(values: readonly number[], enough: number): number {
  let found = 0;
  for (const value of values) {
    while (found < enough && !isWhole(value * 10 ** found)) found++;
    if (found >= enough) break;
  }
  return found;
}

/** Whether a number is whole but for what binary fractions leave. */
const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, value);
