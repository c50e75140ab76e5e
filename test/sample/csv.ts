import type { Table } from "./collect.ts";

/** A moment as a date, with its time where it has one. */
export function dateText(value: number): string {
  const text = new Date(value).toISOString();
  return value % 86_400_000 === 0 ? text.slice(0, 10) : text.slice(0, 16).replace("T", " ");
}

/** One value as a file holds it; nothing where it is missing. */
export function cellText(table: Table, column: string, row: number): string {
  const value = table.columns[column]?.[row] ?? null;
  if (value === null || Number.isNaN(value)) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  return table.types[column] === "timestamp" ? dateText(Number(value)) : String(value);
}

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Rows of text as a file. */
export const csv = (rows: readonly (readonly string[])[], separator = ","): string =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator) + "\n").join("");

/** A table as a plain CSV in UTF-8 with the contract's headers. */
export function tableCsv(table: Table): string {
  const names = Object.keys(table.columns);
  const rows = Array.from({ length: table.length }, (_, row) =>
    names.map((name) => cellText(table, name, row)),
  );
  return csv([names, ...rows]);
}
