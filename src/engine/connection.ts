import type { Table } from "apache-arrow";
import type { Columns } from "./column.ts";
import { toColumns } from "./convert.ts";
import { encode } from "./encode.ts";
import type { Connection, Target, Value } from "./engine.ts";
import { identifier } from "./escape.ts";
import { engineFailure, Failure } from "./failure.ts";
import { Queue } from "./queue.ts";
import type { Stop } from "./stop.ts";

/** What the two implementations have in common: DuckDB-WASM's own connection, async or blocking. */
export interface RawConnection {
  query(sql: string): Table | Promise<Table>;
  send(sql: string): Promise<Table>;
  cancel(): unknown;
  prepare(sql: string): RawStatement | Promise<RawStatement>;
  getTableNames(sql: string): string[] | Promise<string[]>;
  insertArrowFromIPCStream(
    ipc: Uint8Array,
    into: { schema: string; name: string; create: boolean },
  ): void | Promise<void>;
}

interface RawStatement {
  query(...values: Value[]): Table | Promise<Table>;
  close(): void | Promise<void>;
}

/** A `Connection` over either implementation; `stop` rejects what is pending when the engine ends. */
export class EngineConnection implements Connection {
  readonly #raw: RawConnection;
  readonly #stop: Stop;
  readonly #queue: { run<T>(work: () => Promise<T>): Promise<T> };

  constructor(
    raw: RawConnection,
    stop: Stop,
    queue: { run<T>(work: () => Promise<T>): Promise<T> } = new Queue(),
  ) {
    this.#raw = raw;
    this.#stop = stop;
    this.#queue = queue;
  }

  query(sql: string, values: readonly Value[] = []): Promise<Columns> {
    return this.#run(sql, async () => {
      if (values.length === 0) return toColumns(await this.#raw.query(sql));
      const statement = await this.#raw.prepare(sql);
      try {
        return toColumns(await statement.query(...values));
      } finally {
        await statement.close();
      }
    });
  }

  send(sql: string, signal?: AbortSignal): Promise<Columns> {
    return this.#run(sql, async () => {
      if (signal?.aborted) throw new Failure("cancelled", {}, { sql });
      const cancel = () => void this.#raw.cancel();
      signal?.addEventListener("abort", cancel);
      try {
        return toColumns(await this.#raw.send(sql));
      } catch (error) {
        throw signal?.aborted ? new Failure("cancelled", {}, { sql, cause: error }) : error;
      } finally {
        signal?.removeEventListener("abort", cancel);
      }
    });
  }

  check(sql: string): Promise<void> {
    return this.#run(sql, async () => {
      const statement = await this.#raw.prepare(sql);
      await statement.close();
    });
  }

  tableNames(sql: string): Promise<string[]> {
    return this.#run(sql, async () => [...(await this.#raw.getTableNames(sql))]);
  }

  async insert(columns: Columns, target: Target): Promise<void> {
    // Encoded at the last moment: the engine consumes the buffer.
    if (columns.length > 0) return this.insertStream(await encode(columns), columns.length, target);
    const definition = Object.entries(columns.types)
      .map(([column, type]) => `${identifier(column)} ${type}`)
      .join(", ");
    await this.query(
      `create table ${identifier(target.schema)}.${identifier(target.name)} (${definition})`,
    );
  }

  insertStream(ipc: Uint8Array, expected: number, { schema, name }: Target): Promise<void> {
    return this.exclusive(async (connection) => {
      // The blocking engine throws at once where the other one rejects.
      const insert = async () =>
        this.#raw.insertArrowFromIPCStream(ipc, { schema, name, create: true });
      await this.#told(`insert into ${name}`, insert);
      // A faulty stream inserts nothing, without an error.
      const table = `${identifier(schema)}.${identifier(name)}`;
      const counted = await connection.query(`select count(*) as rows from ${table}`);
      const rows = Number(counted.columns.rows?.[0]);
      if (rows !== expected) throw new Failure("insert_incomplete", { name, rows, expected });
    });
  }

  exclusive<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const direct = { run: <R>(inner: () => Promise<R>) => inner() };
    return this.#queue.run(() => work(new EngineConnection(this.#raw, this.#stop, direct)));
  }

  #run<T>(sql: string, work: () => Promise<T>): Promise<T> {
    return this.#queue.run(() => this.#told(sql, work));
  }

  /** A result, or a failure that carries its SQL; one that cannot be survived ends the engine. */
  async #told<T>(sql: string, work: () => Promise<T>): Promise<T> {
    try {
      return await this.#stop.guard(work);
    } catch (error) {
      const failure = engineFailure(error, sql);
      if (failure.code === "engine_stopped") this.#stop.crash(failure);
      throw failure;
    }
  }
}
