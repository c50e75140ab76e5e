/** A draw from the standard normal distribution (Box and Muller 1958). */
export function normalDraw(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A draw from the gamma distribution of this shape and scale 1 (Marsaglia and Tsang 2000). */
export function gammaDraw(shape: number, random: () => number): number {
  if (shape < 1) return gammaDraw(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Shares that sum to 1, from the Dirichlet distribution with these weights, which are positive. */
export function dirichletDraw(weights: readonly number[], random: () => number): number[] {
  const drawn = weights.map((weight) => gammaDraw(weight, random));
  const sum = drawn.reduce((total, value) => total + value, 0);
  return drawn.map((value) => value / sum);
}

/**
 * A draw from the binomial distribution. Trial by trial where they are few; where successes and
 * failures are both many, the normal distribution rounded to whole numbers serves.
 */
export function binomialDraw(n: number, p: number, random: () => number): number {
  if (n <= 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - binomialDraw(n, 1 - p, random);
  const variance = n * p * (1 - p);
  if (variance > 25) {
    const near = Math.round(n * p + Math.sqrt(variance) * normalDraw(random));
    return Math.min(n, Math.max(0, near));
  }
  // The wait for the next success skips the failures (Devroye 1986, X.4).
  let successes = 0;
  const log = Math.log1p(-p);
  for (let left = n; ; successes++) {
    left -= Math.floor(Math.log(1 - random()) / log) + 1;
    if (left < 0) return successes;
  }
}

/** How many of n fall into each class, where the classes have these shares. */
export function multinomialDraw(
  n: number,
  shares: readonly number[],
  random: () => number,
): number[] {
  let [left, rest] = [n, 1];
  return shares.map((share) => {
    const drawn = binomialDraw(left, Math.min(1, share / Math.max(rest, 1e-12)), random);
    left -= drawn;
    rest -= share;
    return drawn;
  });
}

/** A draw from the Poisson distribution, by waiting times; many are drawn as a rounded normal. */
export function poissonDraw(mean: number, random: () => number): number {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalDraw(random)));
  let [count, sum] = [0, -Math.log(1 - random())];
  for (; sum < mean; count++) sum -= Math.log(1 - random());
  return count;
}
