/**
 * P-values corrected for looking several times, by Holm's step-down method (1979): the smallest is
 * multiplied by the number of looks, the next by one less, and none may fall below the one before.
 * @param values may hold NaN for looks that gave no p-value; these do not count as looks
 * @returns in the same order, at most 1
 */
export function holm(values: readonly number[]): number[] {
  const order = values
    .map((value, at) => ({ value, at }))
    .filter(({ value }) => Number.isFinite(value))
    .sort((a, b) => a.value - b.value);
  const corrected = values.map(() => NaN);
  let least = 0;
  for (const [rank, { value, at }] of order.entries()) {
    least = Math.max(least, Math.min(1, value * (order.length - rank)));
    corrected[at] = least;
  }
  return corrected;
}
