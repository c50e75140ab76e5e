import { existsSync, readFileSync } from "node:fs";
import { beforeAll, expect } from "vitest";
import { CONTRACT } from "../../src/contract/contract.ts";
import type { Columns } from "../../src/engine/column.ts";
import type { Value } from "../../src/engine/engine.ts";
import { identifier, literal } from "../../src/engine/escape.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { Graph, type GraphEvent } from "../../src/models/graph.ts";
import { empty, engine, load, plainCompute } from "./loading.ts";

/** A row as a test writes it: dates as text, only the columns that matter. */
export type Row = Record<string, string | number | boolean | null>;

// The start is no test's own time: on a busy machine it takes longer than most tests.
beforeAll(async () => {
  await engine();
}, 120_000);

/** A test's rows as a SELECT, with the types that the contract gives their columns. */
function rowsAsSelect(table: string, rows: readonly Row[]): string {
  const columns = CONTRACT.find(({ name }) => name === table)?.columns ?? [];
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row, i) => {
    const values = names.map((name) => {
      const value = row[name] ?? null;
      return value === null ? "null" : literal(String(value));
    });
    return `('test', ${[i + 1, ...values].join(", ")})`;
  });
  const typed = names.map((name) => {
    const type = columns.find((column) => column.name === name)?.type;
    if (!type) throw new Error(`no column ${table}.${name}`);
    return `cast(${identifier(name)} as ${type}) as ${identifier(name)}`;
  });
  const all = ["source_file", "source_row", ...names].map(identifier).join(", ");
  return `select ${["source_file", "source_row", ...typed].join(", ")} from (values ${lines.join(", ")}) rows(${all})`;
}

/** A graph over the library's models and a test's data. */
export async function graphOver(
  tables: Record<string, readonly Row[]>,
  emit: (event: GraphEvent) => void = () => {},
  models = CATALOGUE,
): Promise<Graph> {
  const started = await engine();
  await empty(started);
  for (const [table, rows] of Object.entries(tables)) {
    if (rows.length > 0) await load(started, table, rowsAsSelect(table, rows));
  }
  const graph = new Graph(started, models, plainCompute, emit);
  await graph.refresh();
  return graph;
}

/** A graph over a CSV file of orders, read as text; `select` lists the contract's columns. */
export async function graphOverOrders(csv: Uint8Array, select: string): Promise<Graph> {
  const started = await engine();
  await empty(started);
  const file = await started.register(csv);
  await load(
    started,
    "orders",
    `select ${select} from read_csv(${literal(file)}, all_varchar = true, header = true)`,
  );
  await started.drop(file);
  const graph = new Graph(started, CATALOGUE, plainCompute);
  await graph.refresh();
  return graph;
}

/**
 * Given these rows in the contract tables and these parameters, a model gives these rows: same
 * number, same order, each compared in the columns that it names.
 */
export function given(
  tables: Record<string, readonly Row[]>,
  { params = {} }: { params?: Record<string, Value> } = {},
) {
  return {
    async gives(model: string, rows: readonly Row[]): Promise<void> {
      const graph = await graphOver(tables);
      const columns = await graph.read(await graph.build(model, { overrides: params }));
      const found = toRows(columns);
      const compared = found.map((row, i) => {
        const names = Object.keys(rows[i] ?? row);
        return Object.fromEntries(names.map((name) => [name, cell(columns, name, i)]));
      });
      expect(compared, model).toEqual(rows.map(approximately));
    },
    async columns(model: string): Promise<Columns> {
      const graph = await graphOver(tables);
      return graph.read(await graph.build(model, { overrides: params }));
    },
  };
}

const approximately = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "number" && !Number.isInteger(value) ? expect.closeTo(value, 6) : value,
    ]),
  );

/** Columns as rows, dates as text: for expectations, which people read by row. */
export function toRows(columns: Columns, names = Object.keys(columns.columns)): Row[] {
  return Array.from({ length: columns.length }, (_, i) =>
    Object.fromEntries(names.map((name) => [name, cell(columns, name, i)])),
  );
}

function cell({ columns, types }: Columns, name: string, i: number): Row[string] {
  if (!columns[name]) throw new Error(`no column ${name}; there are ${Object.keys(columns)}`);
  const value = columns[name][i] ?? null;
  if (typeof value === "number" && Number.isNaN(value)) return null;
  if (!(value instanceof Date)) return value;
  return types[name] === "date" ? value.toISOString().slice(0, 10) : value.toISOString();
}

const SHARED = new URL("../../../shared/data/", import.meta.url);

/** Real data for a test, or null where the folder is absent: the test then skips with a message. */
export function reference(file: string): Buffer | null {
  const url = new URL(file, SHARED);
  return existsSync(url) ? readFileSync(url) : null;
}

/** The published figures for the real data, or null where the folder is absent. */
export function publishedFigures<T>(section: string): T | null {
  const text = reference("reference_results.json");
  return text ? ((JSON.parse(text.toString()) as Record<string, T>)[section] ?? null) : null;
}
