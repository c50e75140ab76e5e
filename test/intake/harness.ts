import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Engine } from "../../src/engine/engine.ts";
import { startNodeEngine } from "../../src/engine/node.ts";
import { mappingOf } from "../../src/intake/choices.ts";
import { loadFiles, type LoadOptions } from "../../src/intake/load.ts";
import type { FileSource, LoadWatch } from "../../src/intake/prepare_file.ts";
import { propose } from "../../src/intake/propose.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { prepareStore } from "../../src/intake/store.ts";

/** An engine whose store is ready, as the page starts it. */
export async function startStore(): Promise<Engine> {
  const engine = await startNodeEngine();
  await prepareStore(engine, "test");
  return engine;
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
