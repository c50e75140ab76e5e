/** What the values of a column are, where a file says it: how SQL and the sample read them. */
export type Kind = "text" | "whole" | "number" | "moment" | "boolean" | "bytes" | "other";

/** Files that hold columns of a type each instead of lines of text. */
export type ColumnarFormat = "parquet" | "arrow";

/** What a file of columns says about itself. */
export interface Columnar {
  readonly format: ColumnarFormat;
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
  /** Rows, by the file's own directory: whoever loads them counts for themselves. */
  readonly rows: number;
}

/** A file of columns after a first look: itself, and some rows as text. */
export interface ColumnarLook extends Columnar {
  readonly sample: readonly (readonly string[])[];
  /** Columns whose times carry a zone, by their place. */
  readonly zoned: readonly number[];
}

/** Some rows of a file as an Arrow IPC stream whose columns are called c0, c1, … */
export interface ColumnarBatch {
  readonly ipc: Uint8Array;
  readonly rows: number;
  /** The sum of the amount column in hundredths, read without the engine; null where none was named. */
  readonly cents: number | null;
}

/** The amount column of a file of columns: its place, and how it writes numbers where they are text. */
export interface ColumnarAmount {
  readonly source: number;
  readonly decimal: "." | ",";
}
