/** The signs that may part cells. */
export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How the bytes of a text file are cut into rows and cells. */
export interface Format {
  readonly delimiter: Delimiter;
  /** Whether `"` encloses cells; false reads it as an ordinary character. */
  readonly quotes: boolean;
  /** Rows and blank lines before the first row of data, the header included. */
  readonly skip: number;
  /** The line of the header, counted from 1, or null where there is none. */
  readonly headerLine: number | null;
  /** How many cells a row has. */
  readonly width: number;
}
