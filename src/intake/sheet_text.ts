/** The value of a workbook's cell. */
export type SheetValue = string | number | boolean | Date | null;

/** The largest number whose digits a spreadsheet keeps. */
const KEPT = 1e15;

/**
 * A sheet as CSV: row by row, so that a line's number is the row's. Line breaks inside cells become
 * spaces for that reason, and empty rows blank lines.
 */
export function sheetText(rows: readonly (readonly SheetValue[])[]): string {
  const width = rows.reduce((most, row) => Math.max(most, filledWidth(row)), 0);
  const lines = rows.map((row) => {
    if (filledWidth(row) === 0) return "";
    return Array.from({ length: width }, (_, i) => quoted(cellText(row[i] ?? null))).join(",");
  });
  return `${lines.join("\n")}\n`;
}

const filledWidth = (row: readonly SheetValue[]): number =>
  row.findLastIndex((value) => value !== null && value !== "") + 1;

function cellText(value: SheetValue): string {
  if (value === null) return "";
  if (value instanceof Date) return dateText(value);
  if (typeof value !== "number") return String(value).replaceAll(/[\r\n]+/g, " ");
  // Digits behind the fifteenth are lost in the workbook already; the exponent shows it.
  return Math.abs(value) >= KEPT
    ? value.toExponential(14).toUpperCase()
    : String(Number(value.toPrecision(15)));
}

/** A date as the clock shows it; midnight is a date without a time. */
function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return "";
  const seconds = new Date(Math.round(value.getTime() / 1000) * 1000);
  const [day = "", time = ""] = seconds.toISOString().slice(0, 19).split("T");
  return time === "00:00:00" ? day : `${day} ${time}`;
}

const quoted = (text: string): string =>
  /["\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
