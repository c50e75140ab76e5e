import { execSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import type { Column, Columns, ColumnType } from "../../src/engine/column.ts";
import type { Connection, Engine, Value } from "../../src/engine/engine.ts";
import { identifier } from "../../src/engine/escape.ts";
import { engineFailure } from "../../src/engine/failure.ts";

/** What is used of native DuckDB, which only the benchmark needs and installs for itself. */
interface Native {
  DuckDBInstance: {
    create(
      path: string,
      options: Record<string, string>,
    ): Promise<{ connect(): Promise<NativeRaw> }>;
  };
}

interface NativeRaw {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string, values: unknown[]): Promise<NativeResult>;
  closeSync(): void;
}

interface NativeResult {
  readonly currentRowCount: number;
  columnNames(): string[];
  columnTypes(): readonly { toString(): string }[];
  getColumnsJS(): unknown[][];
}

const HERE = "test/bench";

function native(): Native {
  if (!existsSync(`${HERE}/node_modules/@duckdb/node-api`)) {
    execSync("npm install --no-package-lock --no-audit --no-fund", { cwd: HERE, stdio: "inherit" });
  }
  return createRequire(`${process.cwd()}/${HERE}/native.ts`)("@duckdb/node-api") as Native;
}

/**
 * Native DuckDB of the engine's own version behind the engine's interface, on one thread: the
 * benchmark runs the very code of intake and graph on it, so that both sides run the same statements.
 */
export async function startNativeEngine(): Promise<Engine> {
  // The store is a file, as it is in the page, and every commit a checkpoint.
  const store = "native";
  const file = `.cache/bench/${store}.db`;
  for (const old of [file, `${file}.wal`]) rmSync(old, { force: true });
  mkdirSync(".cache/bench", { recursive: true });
  const instance = await native().DuckDBInstance.create(file, { threads: "1" });
  const connect = async (path: string) => {
    const connection = await instance.connect();
    await connection.run(`set search_path = '${path}'`);
    return new NativeConnection(connection);
  };
  const first = await instance.connect();
  for (const sql of [
    "attach ':memory:' as scratch",
    "set checkpoint_threshold = '0b'",
    `create schema ${store}.contract`,
    `create schema ${store}.intake`,
    "create schema scratch.models",
    "create schema scratch.cells",
  ]) {
    await first.run(sql);
  }
  const path = `scratch.cells,scratch.models,${store}.contract`;
  const files = new Map<string, string>();
  return {
    store,
    kept: false,
    graph: await connect(path),
    look: await connect(path),
    names: await connect(path),
    crashed: new Promise(() => {}),
    // A native engine reads files by their path: the benchmark passes it as the file's name.
    async register(file) {
      if (file instanceof Uint8Array) throw new Error("native files are read by path");
      files.set(file.name, file.name);
      return file.name;
    },
    async drop(name) {
      files.delete(name);
    },
    async stop() {
      first.closeSync();
    },
  };
}

class NativeConnection implements Connection {
  readonly #connection: NativeRaw;

  constructor(connection: NativeRaw) {
    this.#connection = connection;
  }

  async query(sql: string, values: readonly Value[] = []): Promise<Columns> {
    try {
      return toColumns(await this.#connection.runAndReadAll(sql, [...values]));
    } catch (error) {
      throw engineFailure(error, sql);
    }
  }

  send(sql: string): Promise<Columns> {
    return this.query(sql);
  }

  async check(): Promise<void> {}

  async tableNames(): Promise<string[]> {
    // The graph then takes every known name in the statement, which is enough here.
    throw new Error("not asked of the native engine");
  }

  async insert({ length, columns, types }: Columns, target: { schema: string; name: string }) {
    const table = `scratch.${target.schema}.${identifier(target.name)}`;
    const definition = Object.entries(types).map(([name, type]) => `${identifier(name)} ${type}`);
    await this.query(`create table ${table} (${definition.join(", ")})`);
    const names = Object.keys(columns);
    const marks = names.map(() => "?").join(", ");
    for (let i = 0; i < length; i++) {
      const row = names.map((name) => {
        const value = columns[name]![i] ?? null;
        // A missing number is NaN in columns, which no whole number of the database can be.
        if (Number.isNaN(value)) return null;
        return value instanceof Date ? value.toISOString() : value;
      });
      await this.query(`insert into ${table} values (${marks})`, row);
    }
  }

  async insertStream(): Promise<void> {
    // Native DuckDB reads files of columns by itself.
    throw new Error("not asked of the native engine");
  }

  exclusive<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return work(this);
  }
}

function toColumns(result: NativeResult): Columns {
  const values = result.getColumnsJS();
  const types: Record<string, ColumnType> = {};
  const columns: Record<string, Column> = {};
  for (const [i, name] of result.columnNames().entries()) {
    const type = columnType(String(result.columnTypes()[i]));
    const column = values[i] ?? [];
    types[name] = type;
    columns[name] =
      type === "double" || type === "integer"
        ? Float64Array.from(column, (value) => (value === null ? NaN : Number(value)))
        : (column as Column);
  }
  return { length: result.currentRowCount, columns, types };
}

function columnType(name: string): ColumnType {
  if (/^(TINYINT|SMALLINT|INTEGER)$/.test(name)) return "integer";
  if (/^(BIGINT|HUGEINT|DOUBLE|FLOAT|DECIMAL)/.test(name)) return "double";
  if (/^(BOOLEAN|DATE|TIMESTAMP)$/.test(name)) return name.toLowerCase() as ColumnType;
  return "varchar";
}
