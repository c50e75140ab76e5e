/** The rows and amounts of one file, each of them accounted for. */
export interface Accounting {
  /** Rows in the file, by the counter that does not load. */
  readonly inFile: number;
  readonly loaded: number;
  readonly refused: number;
  /** Rows that were left out because a file before this one has them, alike in every column. */
  readonly repeated: number;
  /** Blank lines, which are no rows. */
  readonly blank: number;
  /** Sums of amounts; null where the table has none. */
  readonly amountInFile: number | null;
  readonly amountLoaded: number | null;
  readonly amountRefused: number | null;
  readonly amountRepeated: number | null;
  /** What rows of sums among the refused repeat of other rows; loads of older versions do not say it. */
  readonly amountOfTotals?: number | undefined;
  /** Rows in the file that are neither loaded nor refused nor left out. */
  readonly difference: number;
  readonly amountDifference: number;
  readonly reconciles: boolean;
}

/** Holds what the counter found against what became of its rows; amounts are in money. */
export function account(
  counts: Omit<Accounting, "difference" | "amountDifference" | "reconciles">,
): Accounting {
  const { inFile, loaded, refused, repeated, amountInFile } = counts;
  const { amountLoaded, amountRefused, amountRepeated } = counts;
  const difference = inFile - loaded - refused - repeated;
  // Sums of hundredths are compared, since those of money are not exact in binary.
  const cents = (amount: number | null) => Math.round((amount ?? 0) * 100);
  const amountDifference =
    amountInFile === null
      ? 0
      : (cents(amountInFile) - cents(amountLoaded) - cents(amountRefused) - cents(amountRepeated)) /
        100;
  return {
    ...counts,
    difference,
    amountDifference,
    reconciles: difference === 0 && amountDifference === 0,
  };
}
