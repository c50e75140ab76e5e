import type { Columns } from "../../engine/column.ts";
import type { Built, Graph } from "../../models/graph.ts";
import { ColumnRows, type Compare } from "./column_rows.ts";
import type { Rows } from "./rows.ts";
import { TableRows } from "./table_rows.ts";

/**
 * The rows of a cell's result: those at hand where they are all, else the engine's.
 * @param columns what the cell has read of it, from the first row on
 */
export function rowsOf(
  graph: Pick<Graph, "connections">,
  { built, columns }: { built: Built; columns: Columns },
  compare?: Compare,
): Rows {
  return columns.length < built.rows
    ? new TableRows(graph.connections, built, columns)
    : new ColumnRows(columns, compare);
}
