import type { Columns } from "../../engine/column.ts";
import { isoText, type Heading, type Writer } from "./rows_to_write.ts";

/** How a program reads CSV. */
export interface Dialect {
  readonly delimiter: string;
  readonly decimal: string;
  readonly mark: string;
  /** Whether a spreadsheet will read it, which takes texts for numbers, dates and formulas. */
  readonly spreadsheet: boolean;
}

/** Every value as it is; a byte order mark would only disturb. */
export const PLAIN: Dialect = { delimiter: ",", decimal: ".", mark: "", spreadsheet: false };

/** What Excel opens right by a double click where decimals have commas. */
export const EXCEL: Dialect = { delimiter: ";", decimal: ",", mark: "\ufeff", spreadsheet: true };

/** Begins what a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** An id, which a spreadsheet could take for a number or a date: it loses zeros and digits there. */
const ID = /^(?=.*\d)[\p{L}\d._/: -]{1,250}$/u;

/** CSV by RFC 4180, written in pieces. */
export function csvWriter({ types, labels }: Heading, dialect: Dialect): Writer {
  const names = Object.keys(types);
  const { delimiter } = dialect;
  const line = (cells: string[]) => `${cells.join(delimiter)}\r\n`;
  const heading = (name: string) => (dialect.spreadsheet ? (labels[name] ?? name) : name);
  const head = line(names.map((name) => quoted(harmless(heading(name), dialect), delimiter)));
  const parts: string[] = [dialect.mark + head];
  return {
    add({ length, columns }: Columns) {
      let text = "";
      for (let row = 0; row < length; row++) {
        text += line(names.map((name) => cell(name, columns[name]?.[row], dialect)));
      }
      parts.push(text);
    },
    end: () => new Blob(parts, { type: "text/csv;charset=utf-8" }),
  };
}

function cell(name: string, value: unknown, dialect: Dialect): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number")
    return Number.isFinite(value) ? String(value).replace(".", dialect.decimal) : "";
  if (value instanceof Date) return isoText(value);
  const text = String(value);
  if (dialect.spreadsheet && /_(id|no)$/.test(name) && ID.test(text) && !FORMULA.test(text))
    return quoted(`="${text}"`, dialect.delimiter);
  return quoted(typeof value === "string" ? harmless(text, dialect) : text, dialect.delimiter);
}

/** A text that begins like a formula gets an apostrophe in front. */
const harmless = (text: string, { spreadsheet }: Dialect) =>
  spreadsheet && FORMULA.test(text) ? `'${text}` : text;

const quoted = (text: string, delimiter: string) =>
  text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
