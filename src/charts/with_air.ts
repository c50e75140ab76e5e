/**
 * A scale from the lowest value to the highest, with some air: for estimates with their intervals.
 * @param reference what they are held against; always on the scale
 * @param share of the scale, on each side
 * @param least how long a scale is taken to be at least
 */
export function withAir(
  values: readonly number[],
  reference?: number,
  { share = 0.06, least = 0.01 } = {},
): [number, number] {
  const ends = values.concat(reference ?? []).filter(Number.isFinite);
  if (ends.length === 0) return [0, 1];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const air = Math.max(high - low, least) * share;
  return [low - air, high + air];
}
