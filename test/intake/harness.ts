import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Engine } from "../../src/engine/engine.ts";
import { identifier } from "../../src/engine/escape.ts";
import { startNodeEngine } from "../../src/engine/node.ts";
import { mappingOf } from "../../src/intake/choices.ts";
import { loadFiles, type LoadOptions } from "../../src/intake/load.ts";
import type { FileSource, LoadWatch } from "../../src/intake/prepare_file.ts";
import { propose } from "../../src/intake/propose.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { prepareStore } from "../../src/intake/store.ts";

let started: Promise<Engine> | null = null;

/**
 * An engine whose store is ready and empty, as the page starts it. It is slow to start, so the files
 * of tests that a worker runs, one after the other, share it; stopping it leaves it to the next.
 */
export async function startStore(): Promise<Engine> {
  started ??= startNodeEngine();
  const engine = await started;
  // A schema of the search path that is dropped is not found again under its name.
  const made = await engine.graph.query(
    `select 'view' as kind, database_name, schema_name, view_name as name from duckdb_views() where not internal
    union all select 'table', database_name, schema_name, table_name from duckdb_tables() order by kind desc`,
  );
  for (let i = 0; i < made.length; i++) {
    const [kind, ...path] = Object.values(made.columns).map((column) => String(column[i]));
    await engine.graph.query(`drop ${kind} ${path.map(identifier).join(".")}`);
  }
  await prepareStore(engine, "test");
  return { ...engine, stop: () => Promise.resolve() };
}

export const csv = (content: string | Uint8Array, name = "orders.csv"): File =>
  new File([content as BlobPart], name);

/** A file with the mapping that its proposal amounts to. */
export async function accepted(file: File): Promise<FileSource> {
  const sniffed = await sniff(file);
  const [proposal] = propose(sniffed);
  if (!proposal) throw new Error("nothing proposed");
  const { file: read, format, columnar, refused } = sniffed;
  return { file: read, format, columnar, refused, mapping: mappingOf(proposal) };
}

/** Loads text as a person would who accepts every proposal. */
export async function loadText(
  engine: Engine,
  content: string | Uint8Array,
  options: LoadOptions = {},
  watch: LoadWatch = {},
) {
  return loadFiles(engine, [await accepted(csv(content))], options, watch);
}

/** A query's rows, for comparison. */
export async function rows(engine: Engine, sql: string): Promise<unknown[][]> {
  const { length, columns } = await engine.look.query(sql);
  const all = Object.values(columns);
  return Array.from({ length }, (_, row) => all.map((column) => column[row]));
}

/** A file of the folder with public data, or null where that folder is not there. */
export function reference(name: string): File | null {
  const path = resolve(import.meta.dirname, "../../../shared/data", name);
  return existsSync(path) ? new File([readFileSync(path)], basename(path)) : null;
}
