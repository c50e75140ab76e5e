import type { Tally } from "./tally.ts";

/** Notes a pair of values for `correlation`. */
export function notePair(tally: Tally, name: string, x: number, y: number): void {
  tally.add(`${name}: x`, x);
  tally.add(`${name}: y`, y);
  tally.add(`${name}: xx`, x * x);
  tally.add(`${name}: yy`, y * y);
  tally.add(`${name}: xy`, x * y);
}

/** Pearson's correlation of the pairs noted under a name. */
export function correlation(tally: Tally, name: string): number {
  const mean = (part: string) => tally.mean(`${name}: ${part}`);
  const spread = (part: string) => mean(part + part) - mean(part) * mean(part);
  return (mean("xy") - mean("x") * mean("y")) / Math.sqrt(spread("x") * spread("y"));
}
