/** The types that a column may have anywhere in Rungs; the engine's others are cast on the way out. */
export type ColumnType = "integer" | "double" | "varchar" | "boolean" | "date" | "timestamp";

/**
 * One column of a result. Numbers are a typed array, with NaN where a value is missing;
 * dates and timestamps are `Date`s, text is strings, booleans are booleans, and there
 * a missing value is null.
 */
export type Column = Float64Array | Int32Array | readonly (string | boolean | Date | null)[];

/** A result as columns: all of the same length, in the order of the SELECT. */
export interface Columns {
  readonly length: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly types: Readonly<Record<string, ColumnType>>;
}
