import { Failure } from "../engine/failure.ts";
import { isKeyword } from "../engine/keywords.ts";
import type { Graph } from "../models/graph.ts";
import type { Parameter } from "../models/parameter.ts";
import type { Notebook } from "./document.ts";
import { parameterOf } from "./input.ts";
import { withOptions } from "./option_cells.ts";

/** Why a query cannot be given a name, so that whatever reads it would fail; null where it can. */
export function refusedName(name: string, graph: Graph): Failure | null {
  if (isKeyword(name)) return new Failure("cell_keyword", { id: name });
  return graph.reserves(name) ? new Failure("name_taken", { name }) : null;
}

/**
 * Tells the graph which relations and parameters a notebook has.
 * @returns the cells that the graph cannot take, and why
 */
export function declare(notebook: Notebook, graph: Graph): ReadonlyMap<string, Failure> {
  const cells = new Map<string, string>();
  const refused = new Map<string, Failure>();
  for (const cell of withOptions(notebook.cells)) {
    if (cell.kind !== "sql") continue;
    if (graph.reserves(cell.id)) {
      refused.set(cell.id, new Failure("name_taken", { name: cell.id }));
    } else cells.set(cell.id, cell.sql);
  }
  graph.defineCells(cells);
  graph.defineInputs(inputs(notebook, graph.declared));
  return refused;
}

/** What a notebook declares: its input cells, and the date in its front matter. */
function inputs(notebook: Notebook, declared: ReadonlyMap<string, Parameter>): Parameter[] {
  const asOf = declared.get("as_of");
  return [
    ...(asOf && notebook.asOf ? [{ ...asOf, default: { value: notebook.asOf } }] : []),
    ...notebook.cells.flatMap((cell) =>
      cell.kind === "input" ? [parameterOf(cell, declared.get(cell.id))] : [],
    ),
  ];
}
