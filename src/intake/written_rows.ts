import type { FileSource } from "./prepare_file.ts";
import type { DamagedRow } from "./mend.ts";
import { type SheetValue, sheetText } from "./sheet_text.ts";

/** Rows that stand in no file, since they were typed in or scanned on the page. */
export interface WrittenRows {
  /** What `source_file` calls them. */
  readonly name: string;
  readonly table: string;
  /** Rows with the contract's columns; at least one, all with the same columns. */
  readonly rows: readonly Readonly<Record<string, SheetValue>>[];
  /** What was given as well and could not be read as a row. */
  readonly refused?: readonly Omit<DamagedRow, "line">[];
}

/**
 * Written rows as a file with its mapping, so that they go through the door through which files go:
 * counted, held against the contract, and accounted for, refused ones among them.
 */
export function writtenRows({ name, table, rows, refused = [] }: WrittenRows): FileSource {
  const headers = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  // A refused row leaves a blank line, so that its place can be told.
  const lines = [headers, ...cells, ...refused.map(() => [])];
  return {
    file: new File([sheetText(lines)], name),
    format: { delimiter: ",", quotes: true, skip: 1, headerLine: 1, width: headers.length },
    mapping: {
      table,
      columns: headers.map((header, source) => ({ source, header, target: header })),
      constants: {},
    },
    refused: refused.map((row, i) => ({ ...row, line: rows.length + 2 + i })),
  };
}
