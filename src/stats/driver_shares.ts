import { correlations } from "./correlations.ts";
import { normalDraw } from "./draws.ts";
import { relativeWeights } from "./relative_weights.ts";
import { resample } from "./resample.ts";
import { averagedOverOrders, subsetFits } from "./subset_fits.ts";

/** Up to so many drivers all subsets are fitted; beyond, Johnson's weights come close. */
export const EXACT_UP_TO = 12;

/** Answers of customers: the drivers and, last, the outcome, row by row. */
export interface DriverAnswers {
  readonly values: Float64Array;
  readonly drivers: number;
  /** The number of each row's customer, from 0. */
  readonly customers: ArrayLike<number>;
}

/** How much of the outcome each driver explains in one sample. */
export interface Shares {
  /** Each driver's part of R²; they add up to it. */
  readonly parts: Float64Array;
  readonly rSquared: number;
}

/** The same in samples drawn anew, beside a driver of pure noise that competes with them. */
export interface Replicate extends Shares {
  readonly noise: number;
  /** Each driver's part less that of the noise, both of one fit. */
  readonly beyondNoise: Float64Array;
}

/** Each driver's part of R²: exactly for few drivers, by relative weights for more. */
export function driverShares({ values, drivers }: DriverAnswers): Shares {
  return shares(correlations({ values, width: drivers + 1 }), drivers);
}

function shares(among: Float64Array, drivers: number): Shares {
  const parts =
    drivers <= EXACT_UP_TO
      ? averagedOverOrders(subsetFits(among, drivers), drivers)
      : relativeWeights(among, drivers);
  return { parts, rSquared: total(parts) };
}

/**
 * Draws customers with replacement, all their answers together, and finds the shares anew; each time
 * with a driver of normal noise added, whose part is what chance alone is given (Tonidandel, LeBreton
 * and Johnson 2009).
 * @param each is told of every replicate, how many there were before it, and how often it drew each
 * row; the latter is overwritten by the next
 */
export function resampledShares(
  { values, drivers, customers }: DriverAnswers,
  samples: number,
  random: () => number,
  each: (replicate: Replicate, at: number, times: Float64Array) => void,
): void {
  const width = drivers + 2;
  const rows = customers.length;
  const { table, noise } = withNoise(values, drivers, rows, random);
  let people = 0;
  for (let row = 0; row < rows; row++) people = Math.max(people, customers[row]! + 1);
  const drawn = new Uint16Array(people);
  const times = new Float64Array(rows);
  for (let sample = 0; sample < samples; sample++) {
    resample(drawn, random);
    // The noise is one long draw, met at another place each time.
    const shift = Math.floor(random() * rows);
    for (let row = 0; row < rows; row++) {
      times[row] = drawn[customers[row]!]!;
      table[row * width + drivers] = noise[(row + shift) % rows]!;
    }
    each(replicate(correlations({ values: table, width }, times), drivers), sample, times);
  }
}

/** The table with an empty column before the outcome, centred so that sums of products stay exact. */
function withNoise(values: Float64Array, drivers: number, rows: number, random: () => number) {
  const width = drivers + 2;
  const table = new Float64Array(rows * width);
  for (let column = 0; column <= drivers; column++) {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += values[row * (drivers + 1) + column]!;
    const place = column === drivers ? drivers + 1 : column;
    for (let row = 0; row < rows; row++)
      table[row * width + place] = values[row * (drivers + 1) + column]! - sum / rows;
  }
  return { table, noise: Float64Array.from({ length: rows }, () => normalDraw(random)) };
}

function replicate(among: Float64Array, drivers: number): Replicate {
  if (drivers > EXACT_UP_TO) {
    const parts = relativeWeights(among, drivers + 1);
    return beside(shares(withoutNoise(among, drivers), drivers), parts, drivers);
  }
  // Subsets without the noise come first: its bit is the highest.
  const fits = subsetFits(among, drivers + 1);
  const parts = averagedOverOrders(fits, drivers);
  return beside({ parts, rSquared: total(parts) }, averagedOverOrders(fits, drivers + 1), drivers);
}

const beside = (found: Shares, withNoise: Float64Array, drivers: number): Replicate => {
  const noise = withNoise[drivers]!;
  return { ...found, noise, beyondNoise: withNoise.slice(0, drivers).map((part) => part - noise) };
};

/** The correlations without the noise, which stands before the outcome. */
function withoutNoise(among: Float64Array, drivers: number): Float64Array {
  const [width, kept] = [drivers + 2, drivers + 1];
  const from = (i: number) => (i === drivers ? drivers + 1 : i);
  return Float64Array.from(
    { length: kept * kept },
    (_, at) => among[from(Math.floor(at / kept)) * width + from(at % kept)]!,
  );
}

const total = (parts: Float64Array) => parts.reduce((sum, part) => sum + part, 0);
