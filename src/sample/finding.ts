import type { Language } from "./names.ts";
import type { Tally } from "./tally.ts";

/** A parameter of a finding: a number, or a row or table of them. */
export type Parameter = number | readonly number[] | readonly (readonly number[])[];

/** One planted value, as its finding declares it. */
export interface Entry<P> {
  readonly id: string;
  readonly what: Readonly<Record<Language, string>>;
  /** The value that was asked for; null where it follows from other parameters. */
  parameter(parameters: P): number | null;
  /** The value that came about in this company; the parameter where left out. */
  realised?(tally: Tally): number;
  /** What the rule gives on observables without noise; the realised value where left out. */
  rule?(tally: Tally, parameters: P): number;
  /** The value where the finding is switched off; null where there is then nothing to measure. */
  readonly none: number | null;
  /** The analysis of `analyses.md` or `methods.md` that should find it. */
  readonly analysis: string;
  /** The smallest number of customers at which it shows. */
  readonly smallest: number;
}

/**
 * Something planted in the simulated company, with its entries of the answer key. With the values of
 * `off` it is not there, while every random stream still makes the same draws, so that no other
 * column changes.
 */
export interface Finding<P extends Readonly<Record<string, Parameter>>> {
  readonly defaults: P;
  readonly off: Partial<P>;
  readonly entries: readonly Entry<P>[];
}

type Wide<P> = { [K in keyof P]: P[K] extends number ? number : P[K] };

export const finding = <P extends Readonly<Record<string, Parameter>>>(
  defaults: P,
  off: Partial<Wide<P>>,
  entries: readonly Entry<Wide<P>>[] = [],
): Finding<Wide<P>> => ({ defaults: defaults as Wide<P>, off, entries });
