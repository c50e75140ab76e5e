import { type StratumDays } from "./stratum_days.ts";
import { type Exits, kaplanMeier, restrictedMean, type Survival, Z95 } from "./survival.ts";
import { StandIns } from "./stand_ins.ts";

/** Those whose clock starts at a day: `customers` of one stratum who leave so many days later. */
export interface Case {
  readonly stratum: string;
  /** A day of the calendar, as a number. */
  readonly start: number;
  readonly days: number;
  readonly departed: boolean;
  readonly customers: number;
}

/** A case, with the days of its stratum and for how many of them somebody stands beside it. */
export interface Followed extends Case {
  readonly of: StratumDays;
  readonly reach: number;
}

export interface Matched {
  readonly cases: readonly Survival[];
  /** The same curve at the rates of the matches; at risk are stand-ins, one for each case. */
  readonly matches: readonly Survival[];
  readonly matched: number;
  /** Cases that nobody of their stratum stands beside when their clock starts. */
  readonly unmatched: number;
  readonly observed: number;
  readonly expected: number;
  /** Observed over expected with its 95 % interval; NaN where one of them is zero. */
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** Difference of the restricted means up to `tau`, cases less matches, and its standard error. */
  difference(tau: number): { readonly difference: number; readonly se: number };
}

/**
 * Compares people whose clock starts at different days of the calendar with others of the same
 * stratum who are at risk then and inherit the day. Each case is held against all matches at once:
 * expected are their hazards on the days on which the case was observed (Berry 1983); see
 * `StandIns` for their curve.
 * @param strata the matches, day by day
 * @param longest days after the start that are followed
 */
export function matchedSurvival(
  cases: readonly Case[],
  strata: ReadonlyMap<string, StratumDays>,
  longest: number,
): Matched {
  const followed = cases.flatMap((each): Followed[] => {
    const of = strata.get(each.stratum);
    const reach = of ? reachOf(of, each.start, longest) : 0;
    if (!of || reach === 0) return [];
    const departed = each.departed && each.days <= reach;
    return [{ ...each, of, reach, days: Math.min(each.days, reach), departed }];
  });
  const count = (all: readonly Case[]) => all.reduce((sum, { customers }) => sum + customers, 0);
  const own = kaplanMeier(followed.map(exit));
  const standIns = new StandIns(followed, longest);
  const observed = count(followed.filter(({ departed }) => departed));
  const { expected, variance } = expectation(followed);
  const ratio = observed > 0 && expected > 0 ? observed / expected : NaN;
  // The logarithm's error: of a Poisson count, and of the hazards that it is held against.
  const width = Z95 * Math.sqrt(1 / observed + variance / expected ** 2);
  return {
    cases: own,
    matches: standIns.curve,
    matched: count(followed),
    unmatched: count(cases) - count(followed),
    observed,
    expected,
    ratio,
    low: ratio * Math.exp(-width),
    high: ratio * Math.exp(width),
    difference(tau) {
      const [a, b] = [restrictedMean(own, tau), standIns.restrictedMean(tau)];
      return { difference: a.mean - b.mean, se: Math.hypot(a.se, b.se) };
    },
  };
}

const exit = ({ days, departed, customers }: Followed): Exits => ({
  time: days,
  events: departed ? customers : 0,
  censored: departed ? 0 : customers,
});

/** For how many days after the start somebody of the stratum is under observation. */
function reachOf({ first, atRisk }: StratumDays, start: number, longest: number): number {
  let days = 0;
  while (days < longest && (atRisk[start + days + 1 - first] ?? 0) > 0) days++;
  return days;
}

/** Events that the cases would have had at the rates of their matches, and the variance of that. */
function expectation(followed: readonly Followed[]): { expected: number; variance: number } {
  const weights = new Map<StratumDays, Float64Array>();
  for (const { of, start, days, customers } of followed) {
    const weight = weights.get(of) ?? new Float64Array(of.atRisk.length);
    for (let day = 1; day <= days; day++) weight[start + day - of.first]! += customers;
    weights.set(of, weight);
  }
  let expected = 0;
  let variance = 0;
  for (const [of, weight] of weights) {
    for (const [i, cases] of weight.entries()) {
      expected += cases * of.hazard[i]!;
      variance += cases ** 2 * of.variance[i]!;
    }
  }
  return { expected, variance };
}
