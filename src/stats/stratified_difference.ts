import { Z95 } from "./survival.ts";

/** Cases of one member in one stratum and on one side: how many, and what they add up to. */
export interface Cases {
  readonly member: string | number;
  readonly stratum: string | number;
  /** Whether they are on the side that is held against the other. */
  readonly one: boolean;
  readonly n: number;
  readonly total: number;
}

export interface StratifiedDifference {
  /** Plain means of both sides over the strata that hold both. */
  readonly mean: number;
  readonly otherMean: number;
  /** The difference at equal strata. */
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly se: number;
  readonly cases: number;
  readonly otherCases: number;
}

/**
 * The difference of two means at equal strata, each stratum weighing by n₁n₀ / (n₁ + n₀), as Mantel
 * and Haenszel weigh; the same as a regression with a constant for each stratum. Errors are those of
 * members, whose cases are not independent (Liang and Zeger 1986). Strata with one side only say nothing.
 * @returns null where no stratum holds both sides
 */
export function stratifiedDifference(all: readonly Cases[]): StratifiedDifference | null {
  const strata = new Map<string | number, { n: number[]; total: number[] }>();
  for (const { stratum, one, n, total } of all) {
    const found = strata.get(stratum) ?? { n: [0, 0], total: [0, 0] };
    found.n[one ? 1 : 0]! += n;
    found.total[one ? 1 : 0]! += total;
    strata.set(stratum, found);
  }
  const held = all.filter(({ stratum }) => strata.get(stratum)!.n.every((n) => n > 0));
  if (held.length === 0) return null;
  let [sum, weight] = [0, 0];
  for (const { n, total } of strata.values()) {
    if (!(n[0]! > 0 && n[1]! > 0)) continue;
    const w = (n[0]! * n[1]!) / (n[0]! + n[1]!);
    weight += w;
    sum += w * (total[1]! / n[1]! - total[0]! / n[0]!);
  }
  const difference = sum / weight;
  const errors = new Map<string | number, number>();
  for (const { member, stratum, one, n, total } of held) {
    const { n: both, total: totals } = strata.get(stratum)!;
    const whole = both[0]! + both[1]!;
    const apart = (one ? 1 : 0) - both[1]! / whole;
    const mean = (totals[0]! + totals[1]!) / whole;
    const rest = total - n * (mean + difference * apart);
    errors.set(member, (errors.get(member) ?? 0) + apart * rest);
  }
  const squares = [...errors.values()].reduce((total, error) => total + error * error, 0);
  const se = Math.sqrt(squares) / weight;
  const of = (side: boolean) => {
    const on = held.filter(({ one }) => one === side);
    const n = on.reduce((total, each) => total + each.n, 0);
    return { n, mean: on.reduce((total, each) => total + each.total, 0) / n };
  };
  const [one, other] = [of(true), of(false)];
  return {
    mean: one.mean,
    otherMean: other.mean,
    difference,
    low: difference - Z95 * se,
    high: difference + Z95 * se,
    se,
    cases: one.n,
    otherCases: other.n,
  };
}
