import type { Columns, ColumnType } from "../../engine/column.ts";

/** By which column rows stand in order; missing values stand last either way. */
export interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/** Only the rows that hold in a column what the row of this number holds there. */
export interface Filter {
  readonly column: string;
  readonly row: number;
}

/** How a person wants to see the rows; the rows themselves never change. */
export interface Arrangement {
  readonly order: Order | null;
  readonly filters: readonly Filter[];
}

/** Rows in the order of the SELECT, all of them. */
export const AS_MADE: Arrangement = { order: null, filters: [] };

/** One page of rows: their values, and the number that each has in the result as it was made. */
export interface RowPage {
  readonly columns: Columns;
  readonly numbers: ArrayLike<number>;
}

/** Rows in an arrangement, read page by page. */
export interface Arranged {
  readonly length: number;
  page(from: number, count: number): Promise<RowPage>;
  /** Gives back what the arrangement took; it cannot be read any more. */
  close(): Promise<void>;
}

/** A value with how often it occurs, and a row that holds it. */
export interface Frequent {
  readonly value: Columns["columns"][string][number];
  readonly rows: number;
  readonly row: number;
}

/** What a column holds: bars of equal width for numbers and dates, the most frequent values else. */
export interface Profile {
  readonly missing: number;
  /** How many rows fall into each bar from `low` to `high`; dates in milliseconds. */
  readonly histogram?: {
    readonly low: number;
    readonly high: number;
    readonly bars: readonly number[];
  };
  readonly frequent: readonly Frequent[];
  /** A row without a value in this column, where there is one. */
  readonly missingRow: number | null;
}

/** The rows of a result, however many, for a table that shows a few of them at a time. */
export interface Rows {
  readonly types: Readonly<Record<string, ColumnType>>;
  /** All rows, before any filter. */
  readonly length: number;
  /** The first rows as they were made: what they look like decides how a column is written. */
  readonly sample: Columns;
  /** @throws Failure `cancelled` when the signal is aborted before the rows are in order */
  arrange(arrangement: Arrangement, signal?: AbortSignal): Promise<Arranged>;
  profile(column: string, signal?: AbortSignal): Promise<Profile>;
}

/** Bars in the head of a column, at most. */
const BARS = 24;

/**
 * The bars that show the values from `low` to `high`: how many, and how wide each is. Where there
 * are few whole numbers each has its own.
 */
export function barsFor(
  type: ColumnType,
  low: number,
  high: number,
): { readonly count: number; readonly width: number } {
  if (type === "integer" && high - low < BARS) return { count: high - low + 1, width: 1 };
  return { count: BARS, width: (high - low) / BARS };
}

/** Values in the menu of a column. */
export const FREQUENT = 6;
