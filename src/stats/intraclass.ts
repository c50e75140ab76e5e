import { fQuantile, fTail } from "./f_distribution.ts";

/** Cases of one group: how many, their mean, and the sum of their squared deviations from it. */
export interface Group {
  /** What the group lies in: groups are held against others of the same whole only. */
  readonly whole: string;
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

/** How much of the variance lies between groups. */
export interface Intraclass {
  readonly groups: number;
  readonly n: number;
  /** ICC(1): the share of the variance between groups; may be negative, and is not cut off at 0. */
  readonly icc1: number;
  readonly low: number;
  readonly high: number;
  /** ICC(1) with the plain mean size of a group, as R's multilevel::ICC1 has it. */
  readonly icc1MeanSize: number;
  /** ICC(2): how reliable the mean of a group is. */
  readonly icc2: number;
  readonly f: number;
  readonly p: number;
  /** The mean square that groups are held against, and its square root is their spread. */
  readonly error: number;
}

/** Groups that lie in the same whole, put together into one. */
export function pooled(groups: readonly Group[], whole: string): Group {
  const n = sum(groups, (group) => group.n);
  const mean = sum(groups, (group) => group.n * group.mean) / n;
  const squares = sum(groups, (group) => group.squares + group.n * (group.mean - mean) ** 2);
  return { whole, n, mean, squares };
}

/**
 * Intraclass correlations of groups within wholes by a one-way analysis of variance, the wholes taken
 * out: n0 = (N − Σ n_j²/N_w) / (J − W). With one whole that is the usual ICC (Bliese 2000). The
 * interval is Searle's by the F distribution, exact where groups are of one size.
 * @returns null where there are no degrees of freedom
 */
export function intraclass(groups: readonly Group[]): Intraclass | null {
  const parts = within(groups);
  if (!(parts.dfBetween > 0 && parts.dfWithin > 0)) return null;
  const between = parts.between / parts.dfBetween;
  const error = parts.within / parts.dfWithin;
  const share = (f: number, size: number) => (f - 1) / (f + size - 1);
  return described(groups, parts, between / error, error, share);
}

/**
 * The same for wholes, whose groups differ too: a whole is held against the groups in it, not against
 * their cases, which are no independent witnesses of it. The share is of the whole variance.
 * @returns null where there are no degrees of freedom
 */
export function intraclassOfWholes(groups: readonly Group[]): Intraclass | null {
  const inside = within(groups);
  const names = [...new Set(groups.map(({ whole }) => whole))];
  const wholes = names.map((name) =>
    pooled(
      groups.filter(({ whole }) => whole === name),
      "",
    ),
  );
  if (inside.dfBetween <= 0) return intraclass(wholes);
  if (names.length < 2 || inside.dfWithin <= 0) return null;
  const parts = within(wholes);
  const error = inside.between / inside.dfBetween;
  const cases = inside.within / inside.dfWithin;
  const ofGroups = Math.max(0, (error - cases) / inside.size);
  const share = (f: number, size: number) => {
    const ofWholes = ((f - 1) * error) / size;
    return ofWholes / (ofWholes + ofGroups + cases);
  };
  const f = parts.between / parts.dfBetween / error;
  return described(wholes, { ...parts, dfWithin: inside.dfBetween }, f, error, share);
}

interface Parts {
  readonly between: number;
  readonly within: number;
  readonly dfBetween: number;
  readonly dfWithin: number;
  /** The size of a group that counts, between the harmonic and the plain mean. */
  readonly size: number;
}

function within(groups: readonly Group[]): Parts {
  const wholes = new Map<string, Group[]>();
  for (const group of groups) {
    const others = wholes.get(group.whole);
    if (others) others.push(group);
    else wholes.set(group.whole, [group]);
  }
  let [between, uneven] = [0, 0];
  for (const [name, inside] of wholes) {
    const all = pooled(inside, name);
    between += sum(inside, ({ n, mean }) => n * (mean - all.mean) ** 2);
    uneven += sum(inside, ({ n }) => n * n) / all.n;
  }
  const n = sum(groups, (group) => group.n);
  const dfBetween = groups.length - wholes.size;
  return {
    between,
    within: sum(groups, ({ squares }) => squares),
    dfBetween,
    dfWithin: n - groups.length,
    size: (n - uneven) / dfBetween,
  };
}

function described(
  groups: readonly Group[],
  { dfBetween, dfWithin, size }: Parts,
  f: number,
  error: number,
  share: (f: number, size: number) => number,
): Intraclass {
  const n = sum(groups, (group) => group.n);
  return {
    groups: groups.length,
    n,
    icc1: share(f, size),
    low: share(f / fQuantile(0.975, dfBetween, dfWithin), size),
    high: share(f / fQuantile(0.025, dfBetween, dfWithin), size),
    icc1MeanSize: share(f, n / groups.length),
    icc2: (f - 1) / f,
    f,
    p: fTail(f, dfBetween, dfWithin),
    error,
  };
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
