import type { FigureColumns } from "../../charts/figure.ts";

/** How a language's spreadsheets read a CSV file. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly decimal: string;
}

/** Spreadsheets set to a language with decimal commas expect semicolons between the values. */
export function csvDialect(locale: string): CsvDialect {
  return locale === "en" ? { delimiter: ",", decimal: "." } : { delimiter: ";", decimal: "," };
}

/** Begins what a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A result as CSV with a byte order mark, so that spreadsheets read it as UTF-8. Names of
 * columns stay as they are in SQL; dates are ISO; a text that begins like a formula gets an
 * apostrophe in front, numbers keep their sign.
 */
export function csv({ length, columns }: FigureColumns, dialect: CsvDialect): string {
  const names = Object.keys(columns);
  const lines = Array.from({ length }, (_, row) =>
    names.map((name) => cell(columns[name]?.[row], dialect)).join(dialect.delimiter),
  );
  const head = names.map((name) => cell(name, dialect)).join(dialect.delimiter);
  return `\ufeff${[head, ...lines].join("\r\n")}\r\n`;
}

function cell(value: unknown, { delimiter, decimal }: CsvDialect): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number")
    return Number.isFinite(value) ? String(value).replace(".", decimal) : "";
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? "" : value.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
  }
  const text = String(value);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return harmless.includes(delimiter) || /["\r\n]/.test(harmless)
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
