import { Failure } from "../engine/failure.ts";
import type { Look } from "../models/fingerprints.ts";
import type { Graph } from "../models/graph.ts";
import type { Cell, ChartCell, Notebook, SqlCell } from "./document.ts";
import { withOptions } from "./option_cells.ts";

/** A cell that has a result: a query or a chart. */
export type RunnableCell = SqlCell | ChartCell;

/** A cell as it would be run now. */
export interface Planned {
  readonly cell: RunnableCell;
  /** What its result would be made of: the same number, the same result. */
  readonly key: number;
  /** The cells that it reads directly. */
  readonly reads: readonly string[];
  /** Why it cannot be run at all. */
  readonly failure: Failure | null;
}

/** All cells that can be run, by id, each after the cells that it reads; and the parameters' values. */
export interface Plan {
  readonly cells: ReadonlyMap<string, Planned>;
  /** What the value of each input cell's parameter would be made of. */
  readonly inputs: ReadonlyMap<string, number>;
}

const isRunnable = (cell: Cell): cell is RunnableCell =>
  cell.kind === "sql" || cell.kind === "chart";

/** The relations that a cell starts from: a query's own, those that a chart draws. */
export const relationsOf = (cell: RunnableCell): string[] =>
  cell.kind === "sql" ? [cell.id] : [cell.from, ...(cell.with ? [cell.with] : [])];

/** Looks at every cell of a notebook without running any. */
export async function planOf(
  notebook: Notebook,
  graph: Graph,
  refused: ReadonlyMap<string, Failure>,
): Promise<Plan> {
  const look = graph.look();
  const cells = withOptions(notebook.cells);
  const queries = new Set(cells.flatMap(({ kind, id }) => (kind === "sql" ? [id] : [])));
  const planned = new Map<string, Planned>();
  const inputs = new Map<string, number>();
  for (const cell of cells) {
    if (cell.kind === "input") inputs.set(cell.id, await parameterKey(look, cell.id));
    if (isRunnable(cell)) {
      const refusal = refused.get(cell.id) ?? null;
      planned.set(cell.id, await plannedCell(cell, graph, look, queries, refusal));
    }
  }
  return { cells: inOrder(planned), inputs };
}

async function plannedCell(
  cell: RunnableCell,
  graph: Graph,
  look: Look,
  queries: ReadonlySet<string>,
  refusal: Failure | null,
): Promise<Planned> {
  let reads: readonly string[] = [];
  try {
    if (refusal) throw refusal;
    reads =
      cell.kind === "chart"
        ? relationsOf(cell).filter((name) => queries.has(name))
        : (await graph.needs(cell.id)).filter((name) => queries.has(name));
    return { cell, key: await keyOf(cell, look), reads, failure: null };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const key = look.of("failure", error.code, error.values, cell.source);
    return { cell, key, reads: reads.filter((name) => name !== cell.id), failure: error };
  }
}

async function keyOf(cell: RunnableCell, look: Look): Promise<number> {
  const parts: unknown[] = [cell.kind];
  for (const name of relationsOf(cell)) parts.push(await look.relation(name));
  if (cell.kind === "chart" && cell.compare) {
    parts.push(cell.compare.group);
    for (const [name, value] of Object.entries(cell.compare.before)) {
      const reference = typeof value === "string" && value.startsWith("$");
      parts.push(name, reference ? await look.parameter(value.slice(1)) : value);
    }
  }
  return look.of(...parts);
}

/** A default that goes in a circle has no value; its cell says so when it is asked for. */
async function parameterKey(look: Look, name: string): Promise<number> {
  try {
    return await look.parameter(name);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return look.of("failure", error.code, error.values);
  }
}

/** Each cell after those that it reads, else in the order of the notebook. */
function inOrder(planned: ReadonlyMap<string, Planned>): ReadonlyMap<string, Planned> {
  const ordered = new Map<string, Planned>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const plan = planned.get(id);
    if (!plan || seen.has(id)) return;
    seen.add(id);
    plan.reads.forEach(visit);
    ordered.set(id, plan);
  };
  for (const id of planned.keys()) visit(id);
  return ordered;
}
