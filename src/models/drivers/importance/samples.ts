/** Everything of all items in one sample, in the order of the items. */
export interface Sample {
  readonly importance: readonly number[];
  readonly performance: readonly number[];
  /** NaN where too few were asked about rivals. */
  readonly rival: readonly number[];
  /** Own less rival, of those who rated both. */
  readonly ahead: readonly number[];
}

/** What was found of all items, and again in samples of customers. */
export interface Found {
  readonly items: readonly string[];
  /** How many customers stand behind each item. */
  readonly customers: readonly number[];
  /** Null where nothing can be told; with the probability of each sign test, NaN without rivals. */
  readonly estimate: (Sample & { readonly signs: readonly number[] }) | null;
  readonly replicates: readonly Sample[];
}

/** Samples of customers drawn for the intervals. */
export const SAMPLES = 1000;

export type Progress = (share: number) => void;
