import { CONTRACT } from "../../contract/contract.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import type { Vocabulary } from "./code_mirror.ts";

/** What SQL may name in a cell: contract tables, models and cells, with the columns that are known. */
export function vocabularyOf(session: Session): Vocabulary {
  const relations: Record<string, readonly string[]> = {};
  for (const name of session.models) relations[name] = [];
  for (const { name, columns } of CONTRACT) relations[name] = columns.map((column) => column.name);
  for (const cell of session.notebook?.cells ?? []) {
    const columns = session.state(cell.id).from?.columns.columns;
    const name = cell.kind === "chart" ? cell.from : cell.id;
    if (cell.kind === "sql" || columns) relations[name] = Object.keys(columns ?? {});
  }
  return { relations, parameters: [...session.graph.parameters.keys()] };
}
