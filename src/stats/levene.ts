import { fTail } from "./f_distribution.ts";

export interface Levene {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/**
 * Whether groups differ in spread: the analysis of variance of distances from the group’s centre
 * (Levene 1960; with medians as centres Brown and Forsythe 1974).
 * @param distances absolute distances, a list for each group
 * @returns NaN where no distance differs from those of its group, or a group is empty
 */
export function levene(distances: readonly (readonly number[])[]): Levene {
  const n = distances.reduce((sum, group) => sum + group.length, 0);
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const all = mean(distances.flat());
  const between = distances.reduce(
    (sum, group) => sum + group.length * (mean(group) - all) ** 2,
    0,
  );
  const within = distances.reduce((sum, group) => {
    const middle = mean(group);
    return sum + group.reduce((squares, value) => squares + (value - middle) ** 2, 0);
  }, 0);
  const [df1, df2] = [distances.length - 1, n - distances.length];
  const f = between / df1 / (within / df2);
  return { f, df1, df2, p: fTail(f, df1, df2) };
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
}
