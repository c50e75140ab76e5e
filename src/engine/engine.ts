import type { Columns, ColumnType } from "./column.ts";
import type { Failure } from "./failure.ts";

/** A value that a statement binds or a variable takes. */
export type Value = string | number | boolean | null;

/** Where columns are inserted: a schema and a table that does not exist yet. */
export interface Target {
  schema: string;
  name: string;
}

/**
 * One connection to the database. Calls wait for each other, since DuckDB-WASM's connections are
 * not re-entrant; every failure is a `Failure` that carries its SQL.
 */
export interface Connection {
  /** Runs a short statement and returns all its rows. Positional `?` are bound from `values`. */
  query(sql: string, values?: readonly Value[]): Promise<Columns>;
  /** Runs a statement that may take long. Aborting the signal cancels it in the engine. */
  send(sql: string, signal?: AbortSignal): Promise<Columns>;
  /** Prepares and forgets a statement: the engine's own check, without running anything. */
  check(sql: string): Promise<void>;
  /** The names of tables that a statement reads, as written. */
  tableNames(sql: string): Promise<string[]>;
  /** Creates a table from columns; fails when the engine did not take every row. */
  insert(columns: Columns, target: Target): Promise<void>;
  /**
   * Creates a table from an Arrow IPC stream, which the engine consumes; fails when it did not take
   * every row.
   */
  insertStream(ipc: Uint8Array, rows: number, target: Target): Promise<void>;
  /** Runs several calls without another caller's between them. */
  exclusive<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
}

/** A running DuckDB with its three connections; see `start.ts` for what each may do. */
export interface Engine {
  /** The database that is kept: its catalog name, quoted where it needs to be. */
  readonly store: string;
  /** Whether the store outlives the page. */
  readonly kept: boolean;
  readonly graph: Connection;
  readonly look: Connection;
  readonly names: Connection;
  /** Makes a file readable under a name from the pool, without copying it where it is a `File`. */
  register(file: File | Uint8Array): Promise<string>;
  /** Forgets a file of the pool; its name may be used again. */
  drop(name: string): Promise<void>;
  /** Settles when the engine has ended by itself; what was pending is rejected then. */
  readonly crashed: Promise<Failure>;
  /** Ends the engine; what is pending is rejected. */
  stop(): Promise<void>;
}

export type { Columns, ColumnType };
