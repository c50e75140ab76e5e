/** How many answers hold this level of a condition and this level of an outcome. */
export interface Level {
  readonly x: number;
  readonly y: number;
  readonly n: number;
}

/**
 * The size of the empty corner over a condition: the part of the plane of condition and outcome, from
 * lowest to highest, that lies above the ceiling (Dul 2016, CE-FDH: the ceiling at a level of the
 * condition is the highest outcome met at that level or a lower one).
 * @returns 0 where high outcomes are met at the lowest level; NaN where either does not vary
 */
export function ceilingEffect(levels: readonly Level[]): number {
  const highest = new Map<number, number>();
  for (const { x, y, n } of levels)
    if (n > 0) highest.set(x, Math.max(y, highest.get(x) ?? -Infinity));
  const steps = [...highest].sort(([a], [b]) => a - b);
  const outcomes = levels.filter(({ n }) => n > 0).map(({ y }) => y);
  const [least, most] = [Math.min(...outcomes), Math.max(...outcomes)];
  const width = (steps.at(-1)?.[0] ?? NaN) - (steps[0]?.[0] ?? NaN);
  if (!(width > 0) || !(most > least)) return NaN;
  let ceiling = -Infinity;
  let empty = 0;
  for (const [i, [x, y]] of steps.entries()) {
    ceiling = Math.max(ceiling, y);
    empty += ((steps[i + 1]?.[0] ?? x) - x) * (most - ceiling);
  }
  return empty / (width * (most - least));
}

/**
 * How often chance alone leaves a corner as large: the outcomes are dealt out anew to the levels of
 * the condition (Dul, van der Laan and Kuik 2020).
 * @param rounds how many deals; the probability is never below 1 / (rounds + 1)
 */
export function ceilingChance(
  levels: readonly Level[],
  rounds: number,
  random: () => number,
): number {
  const observed = ceilingEffect(levels);
  if (Number.isNaN(observed)) return NaN;
  const sizes = new Map<number, number>();
  for (const { x, n } of levels) sizes.set(x, (sizes.get(x) ?? 0) + n);
  const outcomes = levels.flatMap(({ y, n }) => new Array<number>(n).fill(y));
  const steps = [...sizes].sort(([a], [b]) => a - b);
  let asLarge = 0;
  for (let round = 0; round < rounds; round++) {
    for (let i = outcomes.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [outcomes[i], outcomes[j]] = [outcomes[j]!, outcomes[i]!];
    }
    let at = 0;
    const dealt: Level[] = [];
    for (const [x, n] of steps) {
      let most = -Infinity;
      let least = Infinity;
      for (const end = at + n; at < end; at++) {
        most = Math.max(most, outcomes[at]!);
        least = Math.min(least, outcomes[at]!);
      }
      dealt.push({ x, y: most, n: 1 }, { x, y: least, n: 1 });
    }
    if (ceilingEffect(dealt) >= observed - 1e-12) asLarge++;
  }
  return (asLarge + 1) / (rounds + 1);
}
