import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { numberAt, textAt } from "./result.ts";

/** A refused row, as lists and downloads show it. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  /** The contract's column that could not be filled, or null where the row could not be read. */
  readonly column: string | null;
  readonly reason: string;
  /** The value that was refused. */
  readonly text: string | null;
  /** The whole row. */
  readonly row: string | null;
}

/** Headers of the download, in the reader's language. */
export interface RejectLabels {
  readonly file: string;
  readonly line: string;
  readonly column: string;
  readonly reason: string;
  readonly text: string;
  readonly row: string;
  /** A reason's code in words. */
  reasonOf(code: string): string;
}

/** Refused rows of a load in the order of the files, a page at a time. */
export async function readRefused(
  engine: Engine,
  loadId: number,
  { offset = 0, limit = 100 }: { offset?: number; limit?: number } = {},
): Promise<Reject[]> {
  const found = await engine.look.query(
    `select source_file, line, column_name, reason, text, row_text from ${identifier(engine.store)}.intake.rejects where load_id = cast(? as integer) order by source_file, line limit ${Math.trunc(limit)} offset ${Math.trunc(offset)}`,
    [loadId],
  );
  return Array.from({ length: found.length }, (_, row) => ({
    file: textAt(found, "source_file", row) ?? "",
    line: numberAt(found, "line", row),
    column: textAt(found, "column_name", row),
    reason: textAt(found, "reason", row) ?? "",
    text: textAt(found, "text", row),
    row: textAt(found, "row_text", row),
  }));
}

/** All refused rows of a load as pieces of a CSV file, which spreadsheets open without running anything. */
export async function* rejectsCsv(
  engine: Engine,
  loadId: number,
  labels: RejectLabels,
): AsyncGenerator<string> {
  const { file, line, column, reason, text, row } = labels;
  yield `\ufeff${csvLine([file, line, column, reason, text, row])}`;
  const limit = 5000;
  for (let offset = 0; ; offset += limit) {
    const page = await readRefused(engine, loadId, { offset, limit });
    for (const one of page) {
      const known = labels.reasonOf(one.reason);
      yield csvLine([one.file, String(one.line), one.column, known, one.text, one.row]);
    }
    if (page.length < limit) return;
  }
}

const csvLine = (cells: readonly (string | null)[]): string =>
  `${cells.map((cell) => csvCell(cell ?? "")).join(";")}\r\n`;

/** A cell that no spreadsheet takes for a formula; a plain number may begin with a minus. */
export function csvCell(text: string, delimiter: "," | ";" = ";"): string {
  const formula = /^[=+\-@\t\r]/.test(text) && !/^[-+]?\d[\d .,\u00a0]*$/.test(text);
  const safe = formula ? `'${text}` : text;
  const whole = !/[";\r\n]/.test(safe) && !safe.includes(delimiter);
  return whole ? safe : `"${safe.replaceAll('"', '""')}"`;
}
