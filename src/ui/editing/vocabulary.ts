import { CONTRACT } from "../../contract/contract.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import type { Vocabulary } from "./complete.ts";
import { functionsOf } from "./functions.ts";

/** What SQL may name in a cell: contract tables, models and cells with their columns, and functions. */
export async function vocabularyOf(session: Session, text: string): Promise<Vocabulary> {
  const relations: Record<string, readonly string[]> = {};
  for (const name of session.models) relations[name] = [];
  for (const { name, columns } of CONTRACT) relations[name] = columns.map((column) => column.name);
  for (const cell of session.notebook?.cells ?? []) {
    const columns = session.state(cell.id).from?.columns.columns;
    const name = cell.kind === "chart" ? cell.from : cell.id;
    if (cell.kind === "sql" || columns) relations[name] = Object.keys(columns ?? {});
  }
  const read = new Set(text.toLowerCase().match(/[a-z_]\w*/g));
  for (const name of session.models)
    if (read.has(name) && relations[name]?.length === 0)
      relations[name] = await columnsOf(session, name);
  return {
    relations,
    parameters: [...session.graph.parameters.keys()],
    functions: await functionsOf(session),
  };
}

/** What a chart may read: the queries of the notebook, then models and tables. */
export function relationsFor(session: Session): readonly string[] {
  const queries = (session.notebook?.cells ?? []).flatMap(({ kind, id }) =>
    kind === "sql" ? [id] : [],
  );
  return [...queries, ...session.models, ...CONTRACT.map(({ name }) => name)];
}

/** A query that names a model will need it built; so do its columns. */
async function columnsOf({ graph }: Session, name: string): Promise<readonly string[]> {
  try {
    return Object.keys((await graph.read(await graph.build(name), 0)).columns);
  } catch {
    return [];
  }
}
