import { logGamma } from "./log_gamma.ts";

/**
 * The probability that a chi-square variable with `df` degrees of freedom exceeds `value`.
 * The regularised incomplete gamma function by its series below the mean and by Lentz's continued
 * fraction above it (Press et al., Numerical Recipes, 6.2).
 * @returns NaN where df is not positive
 */
export function chiSquareTail(value: number, df: number): number {
  if (!(df > 0) || Number.isNaN(value)) return NaN;
  if (value <= 0) return 1;
  const [a, x] = [df / 2, value / 2];
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - scale * series(a, x) : scale * fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 10_000 && term > sum * 1e-16; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function fraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let h = d;
  for (let n = 1; n < 10_000; n++) {
    const an = -n * (n - a);
    b += 2;
    d = an * d + b;
    if (Math.abs(d) < tiny) d = tiny;
    c = b + an / c;
    if (Math.abs(c) < tiny) c = tiny;
    d = 1 / d;
    const step = d * c;
    h *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return h;
}
