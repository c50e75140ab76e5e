import type { ContractTable } from "../contract/table.ts";
import { type ColumnMatch, matchColumn } from "./match_column.ts";
import { isNumeric } from "./mapping.ts";
import { NEARLY_ALL } from "./shape.ts";
import type { SourceColumn } from "./sniff.ts";

/** Weaker resemblances are not worth showing. */
const WORTH_SHOWING = 0.4;

/**
 * Gives each column of a file at most one column of a table, and the other way round, the best
 * matches first; then looks for required columns by content alone.
 * @returns matches by the place of the column in the file
 */
export function assign(
  columns: readonly SourceColumn[],
  table: ContractTable,
): Map<number, ColumnMatch> {
  const candidates = columns
    .flatMap((source) => {
      const all = table.columns.map((column) => matchColumn(source, column, table));
      const found = all.filter((match) => match !== null);
      // A header that is the very name of one column is not taken for part of another's.
      const exact = found.filter(({ reasons }) => reasons.includes("name"));
      return exact.length > 0 ? exact : found;
    })
    .filter(({ confidence }) => confidence >= WORTH_SHOWING)
    .sort((a, b) => b.confidence - a.confidence);
  const matches = new Map<number, ColumnMatch>();
  const taken = new Set<string>();
  const take = (match: ColumnMatch) => {
    if (matches.has(match.source.source) || taken.has(match.column.name)) return;
    matches.set(match.source.source, match);
    taken.add(match.column.name);
  };
  candidates.forEach(take);
  for (const column of table.columns) {
    if (column.need !== "required" || taken.has(column.name)) continue;
    const free = columns.filter(({ source }) => !matches.has(source));
    const dates = free.filter(({ shape }) => (shape.date?.share ?? 0) >= NEARLY_ALL);
    const sums = free.filter(
      ({ shape }) => (shape.number?.share ?? 0) >= NEARLY_ALL && shape.money >= 0.5,
    );
    const [source, another] = column.type === "timestamp" ? dates : isNumeric(column) ? sums : [];
    // Of two that would do, only the person can tell.
    if (!source || another) continue;
    take({ source, column, confidence: 0.6, reasons: ["content_only"], question: null });
  }
  return matches;
}
