/**
 * A scale from the lowest value to the highest, with some air: for estimates with their intervals.
 * @param reference what they are held against; always on the scale
 */
export function withAir(
  values: readonly number[],
  reference: number | undefined,
): [number, number] {
  const ends = values.concat(reference ?? []).filter(Number.isFinite);
  if (ends.length === 0) return [0, 1];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const air = Math.max(most - least, 0.01) * 0.06;
  return [least - air, most + air];
}
