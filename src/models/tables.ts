import type { Columns } from "../engine/column.ts";
import type { Connection, Value } from "../engine/engine.ts";
import { identifier, literal } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";

/** An immutable table that holds a relation under one key. */
export interface Kept {
  readonly relation: string;
  readonly key: number;
  /** The qualified name of the table, ready for SQL. */
  readonly table: string;
  /** What to select of it: types that no page can show are cast to text. */
  readonly columns: string;
  readonly select: string;
  readonly rows: number;
  readonly bytes: number;
  /** How long its own statement took; what it was made from is not in it. */
  readonly ms: number;
  /** The parameters that it reads itself, with the values under which it was made. */
  readonly parameters: Readonly<Record<string, Value>>;
  /** The tables that it was made from. */
  readonly from: ReadonlyMap<string, Kept>;
}

interface Place {
  readonly name: string;
  readonly schema: "models" | "cells";
  readonly signature: string;
  readonly parameters: Readonly<Record<string, Value>>;
  /** When its making began. */
  readonly started: number;
}

/** A table that was just made. */
interface Made {
  readonly key: number;
  readonly target: string;
  readonly table: string;
  readonly rows: number;
  readonly from: ReadonlyMap<string, Kept>;
}

/** These arrive as garbage or not at all, so they leave as text. */
const AS_TEXT = /^(INTERVAL|TIME(?!STAMP)|STRUCT|MAP|BLOB|UNION|BIT)|\[\d*\]$/;

/** How many results of cells stay that nothing shows any more, so that undo finds them. */
const SPARE = 16;

/** The physical tables of built relations, kept under a budget of bytes by least recent use. */
export class Tables {
  readonly #connection: Connection;
  readonly #budget: number;
  /** By signature; the order of insertion is the order of use. */
  readonly #kept = new Map<string, Kept & { schema: string }>();
  readonly #contract = new Map<string, Kept>();
  readonly #shown = new Map<string, number>();
  #held: ReadonlySet<Kept> = new Set();
  /** Bytes of all tables in memory when the last one was made. */
  #used = 0;
  #next = 1;

  constructor(connection: Connection, budget: number) {
    this.#connection = connection;
    this.#budget = budget;
  }

  /** A contract table as of a version: the physical table that stands behind its view now. */
  contract(name: string, table: string, rows: number, version: string): Kept {
    const signature = `${table} ${version}`;
    const known = this.#contract.get(signature);
    if (known) return known;
    const kept: Kept = {
      relation: name,
      key: this.#next++,
      table,
      columns: "*",
      select: `from ${table}`,
      rows,
      bytes: 0,
      ms: 0,
      parameters: {},
      from: new Map(),
    };
    this.#contract.set(signature, kept);
    return kept;
  }

  find(signature: string): Kept | undefined {
    const kept = this.#kept.get(signature);
    if (kept) {
      this.#kept.delete(signature);
      this.#kept.set(signature, kept);
    }
    return kept;
  }

  /** Runs a SELECT into a new table. Positions in errors are told in the SELECT as it was written. */
  async create(
    place: Place,
    sql: string,
    shift: number,
    from: ReadonlyMap<string, Kept>,
    signal?: AbortSignal,
  ): Promise<Kept> {
    const key = this.#next++;
    const { target, table } = this.#place(place, key);
    const opening = `create table ${table} as (\n`;
    const statement = `${opening}${sql}\n)`;
    let made: Columns;
    try {
      // Refuses several statements and anything that writes. Models are held to that by a test.
      if (place.schema === "cells") await this.#connection.check(statement);
      made = await this.#connection.send(statement, signal);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const position =
        error.position === undefined ? undefined : error.position - opening.length - shift;
      throw new Failure(error.code, error.values, { sql, position, cause: error });
    }
    return this.#keep(place, { key, target, table, rows: Number(made.columns.Count?.[0]), from });
  }

  async insert(place: Place, columns: Columns, from: ReadonlyMap<string, Kept>): Promise<Kept> {
    const key = this.#next++;
    const { target, table } = this.#place(place, key);
    await this.#connection.insert(columns, { schema: place.schema, name: target });
    return this.#keep(place, { key, target, table, rows: columns.length, from });
  }

  /** Puts the relation's name in front of a table, for whoever reads finished tables by name. */
  async show(kept: Kept, schema: string): Promise<void> {
    if (this.#shown.get(kept.relation) === kept.key) return;
    const view = `scratch.${schema}.${identifier(kept.relation)}`;
    await this.#connection.query(`create or replace view ${view} as from ${kept.table}`);
    this.#shown.set(kept.relation, kept.key);
  }

  #place({ name, schema }: Place, key: number): { target: string; table: string } {
    const target = `${name}__${key}`;
    return { target, table: `scratch.${schema}.${identifier(target)}` };
  }

  async #keep(place: Place, made: Made): Promise<Kept> {
    const { name, schema, signature, parameters, started } = place;
    const ms = performance.now() - started;
    const memory = await this.#memory();
    const columns = await this.#columns(schema, made);
    const kept = {
      relation: name,
      schema,
      key: made.key,
      table: made.table,
      columns,
      select: `select ${columns} from ${made.table}`,
      rows: made.rows,
      bytes: Math.max(0, memory - this.#used),
      ms,
      parameters,
      from: made.from,
    };
    this.#used = memory;
    this.#kept.set(signature, kept);
    return kept;
  }

  /** A cell may have columns of any type; a model has only types that a page can show. */
  async #columns(schema: string, { target }: Made): Promise<string> {
    if (schema === "models") return "*";
    const described = await this.#connection.query(
      `select column_name, data_type from duckdb_columns()
      where database_name = 'scratch' and schema_name = ${literal(schema)} and table_name = ${literal(target)}
      order by column_index`,
    );
    const columns = Array.from({ length: described.length }, (_, i) => {
      const column = identifier(String(described.columns.column_name?.[i]));
      const odd = AS_TEXT.test(String(described.columns.data_type?.[i]));
      return odd ? `cast(${column} as varchar) as ${column}` : column;
    });
    return columns.join(", ");
  }

  /** Drops the tables that were used longest ago until the budget holds, but none in use. */
  async evict(inUse: ReadonlySet<Kept>): Promise<void> {
    let total = 0;
    for (const { bytes } of this.#kept.values()) total += bytes;
    for (const [signature, kept] of this.#kept) {
      if (total <= this.#budget) break;
      if (inUse.has(kept) || this.#held.has(kept)) continue;
      await this.#drop(signature, kept);
      total -= kept.bytes;
    }
    this.#used = await this.#memory();
  }

  /**
   * Says which tables something shows: they are not evicted. Of the cells' other tables, which an
   * edit or another value has left behind, those that were used last stay and the rest are dropped.
   */
  async hold(shown: ReadonlySet<Kept>): Promise<void> {
    this.#held = shown;
    const behind = [...this.#kept].filter(
      ([, kept]) => kept.schema === "cells" && !shown.has(kept),
    );
    for (const [signature, kept] of behind.slice(0, -SPARE)) await this.#drop(signature, kept);
  }

  async #drop(signature: string, kept: Kept & { schema: string }): Promise<void> {
    if (this.#shown.get(kept.relation) === kept.key) {
      const view = `scratch.${kept.schema}.${identifier(kept.relation)}`;
      await this.#connection.query(`drop view if exists ${view}`);
      this.#shown.delete(kept.relation);
    }
    await this.#connection.query(`drop table if exists ${kept.table}`);
    this.#kept.delete(signature);
  }

  async #memory(): Promise<number> {
    const result = await this.#connection.query(
      "select memory_usage_bytes as bytes from duckdb_memory() where tag = 'IN_MEMORY_TABLE'",
    );
    return Number(result.columns.bytes?.[0] ?? 0);
  }
}
