/** A parameter of a finding: a number, or a row or table of them. */
export type Parameter = number | readonly number[] | readonly (readonly number[])[];

/**
 * Something planted in the simulated company. With the values of `off` it is not there, while every
 * random stream still makes the same draws, so that no other column changes.
 */
export interface Finding<P extends Readonly<Record<string, Parameter>>> {
  readonly defaults: P;
  readonly off: Partial<P>;
}

export const finding = <P extends Readonly<Record<string, Parameter>>>(
  defaults: P,
  off: Partial<P>,
): Finding<P> => ({ defaults, off });
