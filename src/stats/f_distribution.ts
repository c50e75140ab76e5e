import { betaBelow, betaQuantile } from "./beta.ts";

/**
 * The probability that an F variable exceeds `value`, by the incomplete beta function.
 * @returns NaN where a number of degrees of freedom is not positive or the value is missing
 */
export function fTail(value: number, df1: number, df2: number): number {
  if (!(df1 > 0 && df2 > 0) || Number.isNaN(value)) return NaN;
  if (value <= 0) return 1;
  return betaBelow(df2 / (df2 + df1 * value), df2 / 2, df1 / 2);
}

/** The value below which an F variable lies with the given probability. */
export function fQuantile(probability: number, df1: number, df2: number): number {
  const x = betaQuantile(probability, df1 / 2, df2 / 2);
  return (df2 * x) / (df1 * (1 - x));
}
