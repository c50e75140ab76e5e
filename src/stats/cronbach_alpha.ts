/** How well some items go together as one scale. */
export interface Reliability {
  /** Respondents with an answer to every item. */
  readonly n: number;
  /** NaN with fewer than two items or respondents, or where nobody differs. May be negative. */
  readonly alpha: number;
  /** Each item's correlation with the sum of the others; below 0 it may be reversed. */
  readonly itemRest: readonly number[];
  /** Alpha without the item; NaN where fewer than two would be left. */
  readonly alphaWithout: readonly number[];
}

/**
 * Cronbach's alpha (1951) from sample variances, with item–rest correlations. Respondents who left
 * an item out do not count.
 * @param items one column of scores an item, all of one length, on one scale; NaN is no answer
 * @param times how often each respondent counts, for the bootstrap; once each by default
 */
export function cronbachAlpha(
  items: readonly ArrayLike<number>[],
  times?: ArrayLike<number>,
): Reliability {
  const k = items.length;
  const respondents = Array.from({ length: items[0]?.length ?? 0 }, (_, i) => i).filter((i) =>
    items.every((item) => Number.isFinite(item[i])),
  );
  const weight = (i: number) => times?.[i] ?? 1;
  const n = respondents.reduce((sum, i) => sum + weight(i), 0);
  const mean = (item: ArrayLike<number>) =>
    respondents.reduce((sum, i) => sum + weight(i) * item[i]!, 0) / n;
  const means = items.map(mean);
  const covariance = items.map(() => new Float64Array(k));
  for (const i of respondents)
    for (let a = 0; a < k; a++)
      for (let b = a; b < k; b++)
        covariance[a]![b]! +=
          (weight(i) * (items[a]![i]! - means[a]!) * (items[b]![i]! - means[b]!)) / (n - 1);
  const between = (a: number, b: number) => covariance[Math.min(a, b)]![Math.max(a, b)]!;
  const all = items.map((_, a) => a);
  const rest = (a: number) => all.filter((b) => b !== a);
  const itemRest = all.map((a) => {
    const others = rest(a);
    const shared = others.reduce((sum, b) => sum + between(a, b), 0);
    return shared / Math.sqrt(between(a, a) * variance(others, between));
  });
  const alphaWithout = all.map((a) => alphaOf(rest(a), between));
  return { n, alpha: alphaOf(all, between), itemRest, alphaWithout };
}

type Covariance = (a: number, b: number) => number;

/** The variance of the sum of some items. */
const variance = (items: readonly number[], between: Covariance) =>
  items.reduce((sum, a) => sum + items.reduce((part, b) => part + between(a, b), 0), 0);

function alphaOf(items: readonly number[], between: Covariance): number {
  const k = items.length;
  const whole = variance(items, between);
  if (k < 2 || !(whole > 0)) return Number.NaN;
  const own = items.reduce((sum, a) => sum + between(a, a), 0);
  return (k / (k - 1)) * (1 - own / whole);
}
