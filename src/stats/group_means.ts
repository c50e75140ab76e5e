import { Z95 } from "./survival.ts";

/** What one member adds to a group: a sum, and over how many cases. */
export interface Share {
  /** The same member may belong to both groups at different times. */
  readonly member: string;
  readonly total: number;
  readonly cases: number;
}

/** Means per case of two groups, and how they differ, with 95 % intervals. */
export interface MeanComparison {
  readonly one: number;
  readonly other: number;
  readonly difference: number;
  readonly differenceLow: number;
  readonly differenceHigh: number;
  /** NaN where a mean is not positive. */
  readonly ratio: number;
  readonly ratioLow: number;
  readonly ratioHigh: number;
}

/**
 * Compares means per case of two groups whose cases cluster in members: errors are those of members
 * (linearised), also where a member has cases in both groups. The ratio's interval is made on its
 * logarithm.
 */
export function compareMeans(one: readonly Share[], other: readonly Share[]): MeanComparison {
  const [a, b] = [meanOf(one), meanOf(other)];
  const spread = (ofOne: (error: number) => number, ofOther: (error: number) => number) => {
    const errors = new Map<string, number>();
    const add = (member: string, error: number) =>
      errors.set(member, (errors.get(member) ?? 0) + error);
    for (const { member, total, cases } of one)
      add(member, ofOne((total - a.mean * cases) / a.cases));
    for (const { member, total, cases } of other)
      add(member, -ofOther((total - b.mean * cases) / b.cases));
    return Math.sqrt([...errors.values()].reduce((sum, error) => sum + error * error, 0));
  };
  const difference = a.mean - b.mean;
  const reach =
    Z95 *
    spread(
      (error) => error,
      (error) => error,
    );
  const ratio = a.mean > 0 && b.mean > 0 ? a.mean / b.mean : NaN;
  const factor = Math.exp(
    Z95 *
      spread(
        (error) => error / a.mean,
        (error) => error / b.mean,
      ),
  );
  return {
    one: a.mean,
    other: b.mean,
    difference,
    differenceLow: difference - reach,
    differenceHigh: difference + reach,
    ratio,
    ratioLow: ratio / factor,
    ratioHigh: ratio * factor,
  };
}

function meanOf(shares: readonly Share[]): { readonly mean: number; readonly cases: number } {
  const cases = shares.reduce((sum, share) => sum + share.cases, 0);
  return { mean: shares.reduce((sum, share) => sum + share.total, 0) / cases, cases };
}
