import { percentileInterval, resample } from "./resample.ts";

/** What one unit shows in one period on both sides. */
export interface Pair {
  readonly unit: string;
  readonly period: number;
  readonly x: number;
  readonly y: number;
}

export interface Within {
  readonly units: number;
  readonly pairs: number;
  readonly correlation: number;
  readonly low: number;
  readonly high: number;
}

const SAMPLES = 1000;
/** Rounds in which means of units and of periods are taken off in turn; far more than it takes. */
const ROUNDS = 50;

/**
 * The correlation within units: of what is left once each unit’s own mean and each period’s are taken
 * off, as a regression with a constant for every unit and period has it. The interval is the middle
 * 95 % of 1,000 bootstrap samples of units, whose periods are not independent.
 */
export function within(pairs: readonly Pair[], random: () => number): Within {
  const [x, y] = [left(pairs, ({ x }) => x), left(pairs, ({ y }) => y)];
  const names = [...new Set(pairs.map(({ unit }) => unit))];
  const places = new Map(names.map((name, i) => [name, i]));
  const sums = names.map(() => [0, 0, 0]);
  for (const [i, { unit }] of pairs.entries()) {
    const sum = sums[places.get(unit)!]!;
    sum[0]! += x[i]! * y[i]!;
    sum[1]! += x[i]! * x[i]!;
    sum[2]! += y[i]! * y[i]!;
  }
  const of = (weight: (unit: number) => number) => {
    const [both, xs, ys] = [0, 1, 2].map((k) =>
      sums.reduce((total, sum, unit) => total + weight(unit) * sum[k]!, 0),
    );
    return xs! > 1e-12 && ys! > 1e-12 ? both! / Math.sqrt(xs! * ys!) : NaN;
  };
  const counts = new Uint16Array(names.length);
  const samples = Array.from({ length: SAMPLES }, () => {
    resample(counts, random);
    return of((unit) => counts[unit]!);
  });
  const [low, high] = percentileInterval(samples);
  return { units: names.length, pairs: pairs.length, correlation: of(() => 1), low, high };
}

/** What is left of a value without its unit’s and its period’s mean. */
function left(pairs: readonly Pair[], of: (pair: Pair) => number): Float64Array {
  const values = Float64Array.from(pairs, of);
  for (let round = 0; round < ROUNDS; round++) {
    takeOff(values, pairs, ({ unit }) => unit);
    takeOff(values, pairs, ({ period }) => period);
  }
  return values;
}

function takeOff(
  values: Float64Array,
  pairs: readonly Pair[],
  key: (pair: Pair) => string | number,
): void {
  const means = new Map<string | number, { n: number; sum: number }>();
  for (const [i, pair] of pairs.entries()) {
    const found = means.get(key(pair)) ?? { n: 0, sum: 0 };
    means.set(key(pair), { n: found.n + 1, sum: found.sum + values[i]! });
  }
  for (const [i, pair] of pairs.entries()) {
    const { n, sum } = means.get(key(pair))!;
    values[i]! -= sum / n;
  }
}
