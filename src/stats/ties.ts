/**
 * Ranks from 1, equal values sharing the mean of theirs.
 * @param times how many cases each value stands for; one where left out
 */
export function ranks(values: ArrayLike<number>, times?: ArrayLike<number>): number[] {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const found = new Array<number>(values.length);
  let before = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    let equal = 0;
    for (; to < order.length && values[order[to]!] === values[order[from]!]; to++)
      equal += times ? times[order[to]!]! : 1;
    for (let i = from; i < to; i++) found[order[i]!] = before + (equal + 1) / 2;
    before += equal;
  }
  return found;
}

/** Σ(t³ − t) over groups of t equal values, what ties take from the spread of ranks. */
export function tieTerm(values: Iterable<number>): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, t) => sum + t ** 3 - t, 0);
}

/** For each value, in its place, the share of the others below it, equal ones counted half. */
export function shareBelow(values: Float64Array, others: Float64Array): Float64Array {
  const sorted = others.toSorted();
  return values.map(
    (value) => (place(sorted, value, false) + place(sorted, value, true)) / 2 / sorted.length,
  );
}

/** How many of the sorted values are below the value, or not above it. */
function place(sorted: Float64Array, value: number, withEqual: boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const isBelow = withEqual ? sorted[middle]! <= value : sorted[middle]! < value;
    if (isBelow) from = middle + 1;
    else to = middle;
  }
  return from;
}
