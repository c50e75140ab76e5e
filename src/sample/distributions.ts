import { exp, log, power } from "./arithmetic.ts";
import type { Stream } from "./random.ts";

/** Standard normal by Marsaglia's polar method. */
export function normal(random: Stream): number {
  for (;;) {
    const u = 2 * random.next() - 1;
    const v = 2 * random.next() - 1;
    const s = u * u + v * v;
    if (s < 1 && s > 0) return u * Math.sqrt((-2 * log(s)) / s);
  }
}

export const exponential = (random: Stream, mean: number): number => -log(random.next()) * mean;

/** Gamma with the given shape and mean, by Marsaglia and Tsang (2000). */
export function gamma(random: Stream, shape: number, mean: number): number {
  const scale = mean / shape;
  if (shape < 1) {
    const boost = power(random.next(), 1 / shape);
    return gamma(random, shape + 1, shape + 1) * boost * scale;
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const root = 1 + c * x;
    const v = root * root * root;
    if (v > 0 && log(random.next()) < 0.5 * x * x + d - d * v + d * log(v)) return d * v * scale;
  }
}

/** Poisson by counting uniforms; for means up to some tens. */
export function poisson(random: Stream, mean: number): number {
  const limit = exp(-mean);
  let product = random.next();
  let count = 0;
  while (product > limit) {
    product *= random.next();
    count++;
  }
  return count;
}

export function beta(random: Stream, a: number, b: number): number {
  const x = gamma(random, a, a);
  return x / (x + gamma(random, b, b));
}

/** The index that a uniform number falls on, by weights of any sum. */
export function pick(random: Stream, weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let rest = random.next() * total;
  for (let i = 0; i < weights.length - 1; i++) {
    rest -= weights[i]!;
    if (rest < 0) return i;
  }
  return weights.length - 1;
}

export const oneOf = <T>(random: Stream, values: readonly T[]): T =>
  values[Math.floor(random.next() * values.length)]!;

/** A score rounded to a whole number within its scale. */
export const whole = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, Math.round(value)));

export const cents = (value: number): number => Math.round(value * 100) / 100;
