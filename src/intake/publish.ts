import { CONTRACT } from "../contract/contract.ts";
import { columnsOf, physicalName } from "../contract/ddl.ts";
import type { ContractTable } from "../contract/table.ts";
import type { Connection } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { keepPrevious } from "./keep_previous.ts";
import { numberAt, textAt } from "./result.ts";
import { extraName } from "./stage_sql.ts";

/** A connection inside a transaction, and the store that it writes, quoted as SQL. */
export interface Store {
  readonly connection: Connection;
  readonly catalog: string;
}

/** Where the rows of a contract table are now. */
export interface Current {
  readonly physical: string;
  readonly version: number;
  readonly rows: number;
  readonly simulated: boolean;
}

export const contractName = ({ catalog }: Store, name: string): string =>
  `${catalog}.contract.${identifier(name)}`;

/** The number of the next load. Versions of tables are numbers of loads, so that none comes twice. */
export async function nextLoad({ connection, catalog }: Store): Promise<number> {
  const found = await connection.query(
    `select coalesce(max(load_id), 0) + 1 as next from ${catalog}.intake.loads`,
  );
  return numberAt(found, "next");
}

export async function currentTable(store: Store, table: string): Promise<Current> {
  const found = await store.connection.query(
    `select physical, version, rows, simulated from ${contractName(store, "loaded_tables")} where table_name = ?`,
    [table],
  );
  return {
    physical: textAt(found, "physical") ?? physicalName(table, 0),
    version: found.length === 0 ? 0 : numberAt(found, "version"),
    rows: found.length === 0 ? 0 : numberAt(found, "rows"),
    simulated: textAt(found, "simulated") === "true",
  };
}

/** The columns that a physical table has: those of the contract that came, and what it keeps beside. */
export async function columnsIn(store: Store, physical: string): Promise<string[]> {
  const found = await store.connection.query(`describe ${contractName(store, physical)}`);
  return Array.from({ length: found.length }, (_, i) => textAt(found, "column_name", i) ?? "");
}

/** The names of the columns among them that are kept beside the contract's. */
export const extrasAmong = (columns: readonly string[]): string[] =>
  columns.filter((name) => name.startsWith(extraName(""))).map((name) => name.slice(1));

/**
 * Puts a finished physical table behind the contract's view, writes down what came, codes as
 * `construct = satisfaction`, which is how headers name them, and keeps the
 * table that stood there before until the next load.
 * @returns how many rows have a value, by column that has any
 */
export async function publish(
  store: Store,
  table: ContractTable,
  next: {
    physical: string;
    version: number;
    simulated: boolean;
    now: Date;
    /** Whether what stood there before is not worth keeping, as it is made again at any time. */
    replaced?: boolean;
    /** Whether what stood there before is the same load, with choices that were changed since. */
    corrected?: boolean;
  },
): Promise<{ rows: number; filled: Record<string, number> }> {
  const { connection } = store;
  const { physical, version, simulated, now } = next;
  const before = await currentTable(store, table.name);
  const source = contractName(store, physical);
  const names = table.columns.map(({ name }) => name);
  const held = await columnsIn(store, physical);
  const counts = names
    .filter((name) => held.includes(name))
    .map((name) => `count(${identifier(name)}) as ${identifier(name)}`);
  const counted = await connection.query(
    `select count(*) as "!rows", ${counts.join(", ")} from ${source}`,
  );
  const rows = numberAt(counted, "!rows");
  const filled = Object.fromEntries(
    names.map((name) => [name, held.includes(name) ? numberAt(counted, name) : 0]),
  );

  // A column that nobody has is not stored: writing a million times nothing takes half of a load.
  const columns = columnsOf(table).map(({ name, type }) =>
    held.includes(name) ? identifier(name) : `cast(null as ${type}) as ${identifier(name)}`,
  );
  await connection.query(
    `create or replace view ${contractName(store, table.name)} as select ${columns.join(", ")} from ${source}`,
  );
  await publishExtras(store, table.name, physical, extrasAmong(held));
  await keepPrevious(store, table.name, before, next);
  const tables = contractName(store, "loaded_tables");
  await connection.query(`delete from ${tables} where table_name = ?`, [table.name]);
  await connection.query(
    `insert into ${tables} values (?, ?, cast(? as integer), cast(? as bigint), ?, ${version === 0 ? "null" : "cast(? as timestamp)"})`,
    [table.name, physical, version, rows, simulated, ...(version === 0 ? [] : [instant(now)])],
  );
  const loaded = contractName(store, "loaded_columns");
  await connection.query(`delete from ${loaded} where table_name = ?`, [table.name]);
  const values = names.map((name) => `('${table.name}', '${name}', ${rows}, ${filled[name]})`);
  await connection.query(`insert into ${loaded} values ${values.join(", ")}`);
  for (const column of table.columns) {
    if (!(column.codes || column.name === "construct") || !filled[column.name]) continue;
    const name = identifier(column.name);
    await connection.query(
      `insert into ${loaded} select '${table.name}', '${column.name} = ' || ${name}, ${rows}, count(*) from ${source} where ${name} is not null group by ${name} order by ${name}`,
    );
  }
  return {
    rows,
    filled: Object.fromEntries(Object.entries(filled).filter(([, count]) => count > 0)),
  };
}

async function publishExtras(
  store: Store,
  table: string,
  physical: string,
  names: readonly string[],
): Promise<void> {
  const view = contractName(store, `${table}_extra`);
  if (names.length === 0) {
    await store.connection.query(`drop view if exists ${view}`);
    return;
  }
  const columns = names.map((name) => `${identifier(extraName(name))} as ${identifier(name)}`);
  await store.connection.query(
    `create or replace view ${view} as select source_file, source_row, ${columns.join(", ")} from ${contractName(store, physical)}`,
  );
}

/** Empties the tables that hold a simulated company, so that it never mixes with a real one. */
export async function withdrawSimulated(store: Store, now: Date): Promise<void> {
  const found = await store.connection.query(
    `select table_name from ${contractName(store, "loaded_tables")} where simulated`,
  );
  const simulated = new Set(
    Array.from({ length: found.length }, (_, row) => textAt(found, "table_name", row)),
  );
  for (const table of CONTRACT.filter(({ name }) => simulated.has(name))) {
    const physical = physicalName(table.name, 0);
    await publish(store, table, { physical, version: 0, simulated: false, now });
  }
}

/** A moment as SQL's TIMESTAMP takes it, in UTC. */
export const instant = (moment: Date): string =>
  moment.toISOString().replace("T", " ").replace("Z", "");
