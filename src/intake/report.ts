import type { Accounting } from "./account.ts";

/** Something about a load that a person should know, as a code with its values. */
export interface Warning {
  readonly code: WarningCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export const WARNINGS = [
  /** Rows in the file and rows accounted for differ. {file, difference} */
  "rows_do_not_reconcile",
  /** Amounts in the file and amounts accounted for differ. {file, difference} */
  "amounts_do_not_reconcile",
  /** Lines ended in different ways and were written alike before reading. {file} */
  "line_ends_mixed",
  /** A column's times had zones; the clock's time was kept. {file, column} */
  "time_zone_dropped",
  /** A file of this name is in the table already; this one is called `label`. {file, label, rows} */
  "file_loaded_before",
  /** Columns of answers became a row an answer. {file, rows, questions, answers} */
  "answers_from_columns",
  /** Ids that the file lacks were made of its row numbers. {file, column} */
  "ids_from_rows",
  /** Files about the same customers, employees or branches were joined by their key. {files, rows, column} */
  "files_joined",
  /** Joined files say different things about the same one; the first holds. {differing} */
  "files_differ",
  /** A key stands in several rows of a table that has one row a key. {column, rows} */
  "keys_repeated",
  /** No file of customers came, so they were made of the orders. {customers} */
  "customers_derived",
  /** Rows stand in two files alike, as where two exports overlap. {file, other, rows} */
  "rows_in_two_files",
  /** Such rows of a file were left out, as was chosen. {file, other, rows} */
  "rows_left_out",
  /** The same for answers to a survey. {file, other, rows} */
  "answers_in_two_files",
  "answers_left_out",
  /** Files overlap in time and are too large to be compared. {most} */
  "overlap_not_compared",
  /** Amounts are in several currencies and were not converted. {currencies} */
  "several_currencies",
] as const;

export type WarningCode = (typeof WARNINGS)[number];

/** Rows that were refused, or values that were emptied, for one reason in one column. */
export interface Lost {
  /** The contract's column, or null where the whole row could not be read. */
  readonly column: string | null;
  readonly reason: string;
  readonly count: number;
}

/** What became of one file. */
export interface FileReport {
  /** Its name in `source_file`. */
  readonly file: string;
  readonly accounting: Accounting;
}

/** What became of a load, as the page shows it. */
export interface LoadReport {
  readonly loadId: number;
  readonly table: string;
  readonly mode: "replace" | "append";
  readonly simulated: boolean;
  /** Whether the rows were made of another table, because no file of this one came. */
  readonly derived?: boolean;
  /** Rows in the table now, those that were there before included. */
  readonly rows: number;
  readonly files: readonly FileReport[];
  readonly refused: readonly Lost[];
  /** Values of optional columns that could not be read, in rows that were taken. */
  readonly emptied: readonly Lost[];
  /** How many rows have a value, for each column that has any. */
  readonly filled: Readonly<Record<string, number>>;
  /** Orders without a customer and their share of the amount of all sales and returns. */
  readonly anonymous: {
    readonly rows: number;
    readonly amount: number;
    readonly amountShare: number | null;
  } | null;
  /** Orders that count as returns or corrections, and their amount. */
  readonly returned: { readonly rows: number; readonly amount: number } | null;
  readonly warnings: readonly Warning[];
}

/** The report of rows that no file brought: a simulated company's, or made of another table. */
export const reportWithoutFiles = (
  load: Pick<LoadReport, "loadId" | "table" | "simulated" | "rows" | "filled"> & { derived?: true },
): LoadReport => ({
  mode: "replace",
  files: [],
  refused: [],
  emptied: [],
  anonymous: null,
  returned: null,
  warnings: [],
  ...load,
});
