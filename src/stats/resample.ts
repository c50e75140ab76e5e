/**
 * Draws a sample with replacement, as large as the original: how often each index came.
 * @param counts is overwritten; its length is the number of indices
 */
export function resample(counts: Uint16Array, random: () => number): void {
  const n = counts.length;
  counts.fill(0);
  for (let i = 0; i < n; i++) counts[Math.floor(random() * n)]!++;
}

/**
 * The middle 95 % of replicated estimates: the percentile interval of the bootstrap (Efron 1979).
 * Quantiles are of type 7; replicates that are not finite are left out.
 */
export function percentileInterval(replicates: readonly number[]): readonly [number, number] {
  const sorted = replicates.filter(Number.isFinite).sort((a, b) => a - b);
  const at = (probability: number) => {
    const place = (sorted.length - 1) * probability;
    const below = sorted[Math.floor(place)] ?? NaN;
    const above = sorted[Math.ceil(place)] ?? NaN;
    return below + (above - below) * (place - Math.floor(place));
  };
  return [at(0.025), at(0.975)];
}
