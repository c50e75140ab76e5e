import { existsSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import { CONTRACT } from "../../src/contract/contract.ts";
import { emptyTables } from "../../src/contract/ddl.ts";
import type { Columns } from "../../src/engine/column.ts";
import type { Engine, Value } from "../../src/engine/engine.ts";
import { identifier } from "../../src/engine/escape.ts";
import { startNodeEngine } from "../../src/engine/node.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { compute, type Compute } from "../../src/models/compute.ts";
import { Graph, type GraphEvent } from "../../src/models/graph.ts";

/** A row as a test writes it: dates as text, only the columns that matter. */
export type Row = Record<string, string | number | boolean | null>;

export const plainCompute: Compute = async (work, watch) => {
  const model = CATALOGUE.get(work.model);
  if (!model || !("computed" in model)) throw new Error(`no computed model ${work.model}`);
  return compute(model.computed, work, watch);
};

let shared: Promise<Engine> | null = null;
let loads = 0;

/** One engine a worker: it is slow to start, so tests share it and empty its tables. */
export async function engine(): Promise<Engine> {
  shared ??= (async () => {
    const started = await startNodeEngine();
    for (const sql of emptyTables(identifier(started.store))) await started.graph.query(sql);
    return started;
  })();
  return shared;
}

/** Fills contract tables with a test's rows; the others are empty. */
async function fill(started: Engine, tables: Record<string, readonly Row[]>): Promise<void> {
  const store = identifier(started.store);
  const unknown = Object.keys(tables).filter((name) => !CONTRACT.some((t) => t.name === name));
  if (unknown.length > 0) throw new Error(`no contract table ${unknown.join(", ")}`);
  loads++;
  for (const schema of ["models", "cells"]) {
    await started.graph.query(`drop schema scratch.${schema} cascade`);
    await started.graph.query(`create schema scratch.${schema}`);
  }
  await started.graph.query(`delete from ${store}.contract.loaded_columns`);
  for (const { name, columns } of CONTRACT) {
    const rows = tables[name] ?? [];
    const physical = rows.length > 0 ? `${name}__t${loads}` : `${name}__0`;
    const table = `${store}.contract.${identifier(physical)}`;
    if (rows.length > 0) {
      await started.graph.query(`create table ${table} as from ${store}.contract.${name}__0`);
      for (const [i, row] of rows.entries()) {
        const given = { source_file: "test", source_row: i + 1, ...row };
        const names = Object.keys(given).map(identifier).join(", ");
        const marks = Object.keys(given)
          .map(() => "?")
          .join(", ");
        const values = Object.values(given).map((v) => (typeof v === "boolean" ? String(v) : v));
        await started.graph.query(`insert into ${table} (${names}) values (${marks})`, values);
      }
    }
    for (const column of columns) {
      const filled = rows.filter((row) => (row[column.name] ?? null) !== null).length;
      if (filled === 0) continue;
      await started.graph.query(
        `insert into ${store}.contract.loaded_columns values (?, ?, ?, ?)`,
        [name, column.name, rows.length, filled],
      );
    }
    await started.graph.query(
      `update ${store}.contract.loaded_tables set physical = ?, version = ?, rows = ? where table_name = ?`,
      [physical, loads, rows.length, name],
    );
  }
}

/** A graph over the library's models and a test's data. */
export async function graphOver(
  tables: Record<string, readonly Row[]>,
  emit: (event: GraphEvent) => void = () => {},
  models = CATALOGUE,
): Promise<Graph> {
  const started = await engine();
  await fill(started, tables);
  const graph = new Graph(started, models, plainCompute, emit);
  await graph.refresh();
  return graph;
}

/**
 * Given these rows in the contract tables and these parameters, a model gives these rows: same
 * number, same order, compared in the columns that the expectation names.
 */
export function given(
  tables: Record<string, readonly Row[]>,
  { params = {} }: { params?: Record<string, Value> } = {},
) {
  return {
    async gives(model: string, rows: readonly Row[]): Promise<void> {
      const graph = await graphOver(tables);
      const columns = await graph.read(await graph.build(model, { overrides: params }));
      const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      expect(toRows(columns, names), model).toEqual(
        rows.map((row) =>
          Object.fromEntries(names.map((name) => [name, approximately(row[name])])),
        ),
      );
    },
    async columns(model: string): Promise<Columns> {
      const graph = await graphOver(tables);
      return graph.read(await graph.build(model, { overrides: params }));
    },
  };
}

const approximately = (value: unknown) =>
  typeof value === "number" && !Number.isInteger(value)
    ? expect.closeTo(value, 6)
    : (value ?? null);

/** Columns as rows, dates as text: for expectations, which people read by row. */
export function toRows(columns: Columns, names = Object.keys(columns.columns)): Row[] {
  return Array.from({ length: columns.length }, (_, i) =>
    Object.fromEntries(names.map((name) => [name, plain(columns, name, i)])),
  );
}

function plain({ columns, types }: Columns, name: string, i: number): Row[string] {
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
