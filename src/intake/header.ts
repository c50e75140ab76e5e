import { CONTRACT } from "../contract/contract.ts";
import type { Row } from "./cells.ts";
import { readDates } from "./dates.ts";
import { normalise } from "./normalise.ts";
import { readNumbers } from "./read_numbers.ts";

/** How many rows may stand above a header: titles, dates of the export. */
const TITLES = 30;

const KNOWN: ReadonlySet<string> = new Set(
  CONTRACT.flatMap(({ columns }) =>
    columns.flatMap(({ name, synonyms }) => [name, ...Object.values(synonyms ?? {}).flat()]),
  ).map(normalise),
);

/**
 * The place of the header among the first rows, or null where the rows begin with data. A row of
 * names holds no number and no date; where all columns are text it is taken for a header when it
 * has a name that people give to columns, or when no later row repeats its cells.
 */
export function findHeader(rows: readonly Row[], width: number): number | null {
  // Spreadsheets fill titles up with empty cells.
  const first = rows
    .slice(0, TITLES)
    .findIndex(({ cells }) => cells.length >= width && filled(cells) >= Math.ceil(width / 2));
  const header = rows[first];
  if (!header) return null;
  const cells = header.cells.map((cell) => cell.trim());
  const named = cells.filter((cell) => cell !== "");
  if (named.some(isData)) return null;
  if (named.some((cell) => KNOWN.has(normalise(cell)))) return first;
  const below = rows.slice(first + 1, first + 200);
  const repeated = cells.some(
    (cell, i) => cell !== "" && below.some((row) => row.cells[i]?.trim() === cell),
  );
  return repeated ? null : first;
}

const filled = (cells: readonly string[]): number =>
  cells.filter((cell) => cell.trim() !== "").length;

const isData = (cell: string): boolean =>
  readDates([cell]) !== null || readNumbers([cell]) !== null;
