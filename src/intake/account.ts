/** The rows and amounts of one file, each of them accounted for. */
export interface Accounting {
  /** Rows in the file, by the counter that does not load. */
  readonly inFile: number;
  readonly loaded: number;
  readonly refused: number;
  /** Blank lines, which are no rows. */
  readonly blank: number;
  /** Sums of amounts; null where the table has none. */
  readonly amountInFile: number | null;
  readonly amountLoaded: number | null;
  readonly amountRefused: number | null;
  /** Rows in the file that are neither loaded nor refused. */
  readonly difference: number;
  readonly amountDifference: number;
  readonly reconciles: boolean;
}

/** Holds what the counter found against what was loaded and refused; amounts are in money. */
export function account(counts: {
  inFile: number;
  loaded: number;
  refused: number;
  blank: number;
  amountInFile: number | null;
  amountLoaded: number | null;
  amountRefused: number | null;
}): Accounting {
  const { inFile, loaded, refused, amountInFile, amountLoaded, amountRefused } = counts;
  const difference = inFile - loaded - refused;
  // Sums of hundredths are compared, since those of money are not exact in binary.
  const cents = (amount: number | null) => Math.round((amount ?? 0) * 100);
  const amountDifference =
    amountInFile === null
      ? 0
      : (cents(amountInFile) - cents(amountLoaded) - cents(amountRefused)) / 100;
  return {
    ...counts,
    difference,
    amountDifference,
    reconciles: difference === 0 && amountDifference === 0,
  };
}
