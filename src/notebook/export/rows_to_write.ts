import type { Columns, ColumnType } from "../../engine/column.ts";

/** The forms in which rows can be taken along. */
export const FORMATS = ["xlsx", "excel_csv", "csv", "json", "parquet", "arrow"] as const;
export type Format = (typeof FORMATS)[number];

/** The ending of a file, and what it is to a browser. */
export const FILES: Readonly<Record<Format, { ending: string; type: string }>> = {
  xlsx: {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  excel_csv: { ending: "csv", type: "text/csv;charset=utf-8" },
  csv: { ending: "csv", type: "text/csv;charset=utf-8" },
  json: { ending: "json", type: "application/json" },
  parquet: { ending: "parquet", type: "application/vnd.apache.parquet" },
  arrow: { ending: "arrow", type: "application/vnd.apache.arrow.file" },
};

/** Formats for people, which have headings and words as the page shows them; others have SQL's. */
export const AS_SHOWN: ReadonlySet<Format> = new Set(["xlsx", "excel_csv"]);

/** Rows that a sheet of Excel holds, beside its head. */
export const SHEET_ROWS = 1_048_575;

/** What a file is made of beside its rows. */
export interface Heading {
  readonly types: Readonly<Record<string, ColumnType>>;
  /** How the columns are called in formats for people; other formats keep the names of SQL. */
  readonly labels: Readonly<Record<string, string>>;
  /** The names of the two sheets, and the lines of the second: where the rows come from. */
  readonly sheets: readonly [rows: string, source: string];
  readonly source: readonly (readonly [string, string])[];
}

/** Takes rows batch by batch and makes a file of them; a new one for each file. */
export interface Writer {
  add(rows: Columns): void | Promise<void>;
  end(): Blob | Promise<Blob>;
}

/** Days are days, other times have their seconds; both without a zone. */
export function isoText(value: Date): string {
  const iso = Number.isNaN(value.getTime()) ? "" : value.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
}
