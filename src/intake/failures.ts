/**
 * What can go wrong between a file and a contract table; `words/` has a sentence for each. Beside
 * them stand the engine's own, `cancelled` among them.
 */
export const INTAKE_FAILURES = [
  /** The file has no bytes, or nothing but white space. {file} */
  "file_empty",
  /** There is a header and nothing under it. {file, line} */
  "file_no_rows",
  /** The file is not text. {file, found}, where found is one of `FOUND`. */
  "file_not_text",
  /** A zip or gzip is cut, changed, packed in an unusual way or swells without end. {file} */
  "archive_damaged",
  /** A zip holds no file. {file} */
  "archive_empty",
  /** A zip asks for a password. {file} */
  "archive_encrypted",
  /** A workbook cannot be read. {file, message} */
  "workbook_damaged",
  /** A Parquet or Arrow file cannot be read. {file, format, message} */
  "columns_damaged",
  /** A Parquet or Arrow file has no rows. {file} */
  "columns_empty",
  /** A JSON file holds no list of objects. {file} */
  "json_no_rows",
  /** Not one row of a JSON file can be read. {file, line, text} */
  "json_damaged",
  /** No delimiter divides the lines into columns. {file, text} */
  "file_one_column",
  /** The browser or the engine could not read the file. {file, message} */
  "file_unreadable",
  /** The file changed between the proposal and the loading. {file} */
  "file_changed",
  /** The mapping names a table that the contract does not have. {table} */
  "table_unknown",
  /** Several files were to be loaded at once into different tables. {tables} */
  "several_tables",
  /** Required columns have no source. {file, table, columns} */
  "mapping_incomplete",
  /** A column of the contract has two sources. {file, column, first, second} */
  "mapping_twice",
  /** A choice does not exist in the contract. {file, column, table} */
  "mapping_unknown_column",
  /** Whether day or month comes first is still open. {file, column} */
  "date_order_open",
  /** Whether a sign groups thousands or starts decimals is still open. {file, column} */
  "decimal_sign_open",
  /** What 0 stands for in a question, or which scale 1 to 11 is, is still open. {file, column} */
  "answers_open",
  /** A file is no mapping that was kept here, or names what the contract does not have. {file} */
  "profile_unreadable",
  /** Not one row could be loaded. {file, rows, line, column, reason, text} */
  "nothing_loaded",
  /** The engine took fewer or more rows than were handed over. {table, rows, expected} */
  "rows_lost",
] as const;

/** What a file that is not text turned out to be. */
export const FOUND = [
  "xlsx",
  "xls",
  /** A workbook with a password. */
  "locked",
  "zip",
  "gzip",
  "pdf",
  "parquet",
  "arrow",
  "sqlite",
  "image",
  "html",
  "xml",
  "json",
  "binary",
] as const;

export type Found = (typeof FOUND)[number];
