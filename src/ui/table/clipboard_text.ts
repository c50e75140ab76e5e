import type { Rows } from "../../notebook/rows/rows.ts";

type Page = Rows["sample"];

/** Begins what a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Cells as lines with tabs between the values, which spreadsheets take as cells. Numbers are whole,
 * with the decimal mark of the reader's language; dates are ISO. A text that begins like a formula
 * gets an apostrophe in front, which a spreadsheet hides.
 */
export function clipboardText(page: Page, columns: readonly string[], decimal: string): string {
  const rows = Array.from({ length: page.length }, (_, row) =>
    columns.map((name) => cell(page.columns[name]?.[row], decimal)).join("\t"),
  );
  return rows.join("\n");
}

/** One value as it is, to be pasted anywhere. */
export function plainText(value: unknown, decimal: string): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (typeof value === "number") return String(value).replace(".", decimal);
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
  }
  return String(value);
}

function cell(value: unknown, decimal: string): string {
  const text = plainText(value, decimal);
  if (typeof value !== "string") return text;
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /["\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
