import type { Cell } from "./document.ts";
import { optionsCell, optionsQuery } from "./input.ts";

/** The cells of a notebook, and before each input whose options are computed the query for them. */
export function withOptions(cells: readonly Cell[]): readonly Cell[] {
  return cells.flatMap((cell): Cell[] => {
    const sql = cell.kind === "input" ? optionsQuery(cell) : null;
    if (sql === null) return [cell];
    const { source, reveal, folded } = cell;
    return [{ kind: "sql", id: optionsCell(cell.id), sql, source, reveal, folded }, cell];
  });
}
