import { identifier, literal } from "./escape.ts";

/** File names that SQL may read and write after the lock; nothing else is reachable. */
export const POOL: readonly string[] = Array.from({ length: 24 }, (_, i) => `pool_${i}`);

/** How results are converted at the engine's edge, and how often a pending query is polled. */
export const CONFIG = {
  castBigIntToDouble: true,
  castDecimalToDouble: true,
  castTimestampToDate: true,
  // 105 ms by default, which lets other connections wait that long during a build.
  queryPollingInterval: 10,
};

/**
 * The statements of the start sequence, run once on any connection.
 * Where the store is kept every commit is a checkpoint: without it DuckDB-WASM loses commits in
 * OPFS. In memory there is nothing to lose, and a checkpoint there visits every table. No extension
 * is ever loaded, since a failed fetch corrupts the engine. The lock comes last.
 */
export function startStatements(store: string, kept: boolean): string[] {
  return [
    "set autoload_known_extensions = false",
    "set autoinstall_known_extensions = false",
    ...(kept ? ["set checkpoint_threshold = '0b'"] : []),
    "attach ':memory:' as scratch",
    "attach ':memory:' as nowhere",
    `create schema if not exists ${identifier(store)}.contract`,
    `create schema if not exists ${identifier(store)}.intake`,
    "create schema scratch.models",
    "create schema scratch.cells",
    `set allowed_paths = [${POOL.map(literal).join(", ")}]`,
    "set enable_external_access = false",
    "set lock_configuration = true",
  ];
}

/**
 * Cells hide models, models hide contract tables. `names` sees nothing, so that the engine
 * reports the names of a statement's tables instead of resolving them.
 */
export function searchPath(store: string, role: "graph" | "look" | "names"): string {
  return role === "names"
    ? "set search_path = 'nowhere.main'"
    : `set search_path = ${literal(`scratch.cells,scratch.models,${store}.contract`)}`;
}
