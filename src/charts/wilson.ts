const Z2 = 3.84145882;

/** Wilson's 95 % interval of a share, for sums that a figure makes of rows it was given. */
export function wilson(cases: number, n: number): readonly [low: number, high: number] {
  if (!(n > 0)) return [Number.NaN, Number.NaN];
  const middle = cases + Z2 / 2;
  const half = Math.sqrt(Z2 * ((cases * (n - cases)) / n + Z2 / 4));
  return [Math.max(0, (middle - half) / (n + Z2)), Math.min(1, (middle + half) / (n + Z2))];
}
