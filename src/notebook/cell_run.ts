import type { Columns } from "../engine/column.ts";
import type { Value } from "../engine/engine.ts";
import { Failure } from "../engine/failure.ts";
import { availability, closure } from "../models/availability.ts";
import { compareGroups, movedCustomers } from "../models/compare.ts";
import type { BuildOptions, Built, Graph } from "../models/graph.ts";
import type { Header } from "../models/header.ts";
import { type Beyond, type CellState, type Computing, heldResults } from "./cell_state.ts";
import type { ChartCell, Comparison } from "./document.ts";
import { relationsOf, type RunnableCell } from "./plan.ts";

/** Rows that a cell hands to charts and tables; beyond that, SQL should aggregate. */
const ROWS = 20_000;

/** What the cells of a notebook are run over. */
export interface Ground {
  readonly graph: Graph;
  readonly headers: ReadonlyMap<string, Header>;
  /** What came: `table.column` and `table(column = code)` with at least one value. */
  readonly filled: ReadonlySet<string>;
}

type Result = NonNullable<CellState["from"]>;

/** Who follows the run of a cell, and can end it. */
export interface RunWatch {
  readonly signal: AbortSignal;
  started(): void;
  computing(how: Computing): void;
}

/**
 * Runs one cell. A result that is built already is taken as it is, and a failure becomes the cell's
 * state; only what ends the engine is thrown.
 * @param last the state with the last result, which stays as long as it is the same
 * @param watch hears when nothing stands in the way of the run, and how far its models have come
 * @throws Failure `engine_stopped`, `store_full`
 */
export async function runCell(
  { graph, headers, filled }: Ground,
  cell: RunnableCell,
  last: CellState | undefined,
  watch: RunWatch,
): Promise<CellState> {
  const names = relationsOf(cell);
  try {
    const needed = await closure(names, (name) => graph.needs(name));
    const available = availability(needed, headers, filled);
    if (available.state === "impossible") return { status: "impossible", availability: available };
    watch.started();
    const compare = cell.kind === "chart" ? cell.compare : null;
    const [from, second] = compare
      ? [await comparison(graph, names[0]!, compare, last, watch)]
      : await results(graph, names, last, watch);
    const beyond = compare && headers.has("data_span") ? await after(graph, compare) : null;
    return {
      status: "done",
      availability: available,
      ...(beyond ? { beyond } : {}),
      parameters: inForce(from, second),
      ...(from ? { from } : {}),
      ...(second ? { with: second } : {}),
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === "engine_stopped" || error.code === "store_full") throw error;
    if (error.code === "cancelled") return { ...last, status: "cancelled" };
    return { status: "failed", failure: error };
  }
}

const buildOptions = ({ signal, computing }: RunWatch): BuildOptions => ({
  signal,
  progress: (relation, share) => computing({ relation, share }),
});

async function results(
  graph: Graph,
  names: readonly string[],
  last: CellState | undefined,
  watch: RunWatch,
): Promise<Result[]> {
  const found: Result[] = [];
  const held = last ? heldResults(last) : [];
  for (const name of names) {
    const built = await graph.build(name, buildOptions(watch));
    const known = held.find((result) => result.built === built);
    found.push(known ?? { built, columns: await graph.read(built, ROWS) });
  }
  return found;
}

/** Who moved between the groups of a relation, from other parameter values to those in force. */
async function comparison(
  graph: Graph,
  relation: string,
  { group, before }: Comparison,
  last: CellState | undefined,
  watch: RunWatch,
): Promise<Result> {
  const { signal } = watch;
  const grouping = { relation, column: group };
  const columns = await compareGroups(graph, grouping, await valuesOf(graph, before), {}, signal);
  const built = await graph.build(relation, buildOptions(watch));
  const known = last?.from;
  const same = known?.built === built && JSON.stringify(known.columns) === JSON.stringify(columns);
  return same ? known : { built, columns };
}

/** Whether the date compared with lies after the data: on both sides all stand as they do now then. */
async function after(graph: Graph, { before }: Comparison): Promise<Beyond | null> {
  const { as_of: asked } = await valuesOf(graph, before);
  if (typeof asked !== "string") return null;
  const { columns } = await graph.read(await graph.build("data_span"), 1);
  const [end, last] = [columns.as_of?.[0], columns.last_plausible_at?.[0]];
  const date = new Date(asked);
  return end instanceof Date && last instanceof Date && date > end ? { date, last } : null;
}

/**
 * The customers behind a comparison, those who moved.
 * @throws Failure as the graph does, and where the cell compares nothing
 */
export async function movedBetween(
  graph: Graph,
  { from, compare }: ChartCell,
  signal?: AbortSignal,
): Promise<Columns> {
  if (!compare) throw new Failure("cell_chart", { what: "compare" });
  const grouping = { relation: from, column: compare.group };
  return movedCustomers(graph, grouping, await valuesOf(graph, compare.before), {}, signal);
}

/** What is compared with: values, and those of the parameters that are named. */
async function valuesOf(
  graph: Graph,
  before: Comparison["before"],
): Promise<Readonly<Record<string, Value>>> {
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(before)) {
    const reference = typeof value === "string" && value.startsWith("$");
    values[name] = reference ? await graph.value(value.slice(1)) : value;
  }
  return values;
}

/** The values of all parameters that went into tables and what these were made from. */
function inForce(...made: readonly (Result | undefined)[]): Readonly<Record<string, Value>> {
  const values = new Map<string, Value>();
  const seen = new Set<Built>();
  const waiting = made.flatMap((result) => (result ? [result.built] : []));
  for (let built = waiting.pop(); built; built = waiting.pop()) {
    if (seen.has(built)) continue;
    seen.add(built);
    for (const [name, value] of Object.entries(built.parameters)) values.set(name, value);
    waiting.push(...built.from.values());
  }
  return Object.fromEntries([...values].sort(([a], [b]) => (a < b ? -1 : 1)));
}
