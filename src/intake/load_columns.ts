import { contractTable } from "../contract/contract.ts";
import { columnsOf, physicalName } from "../contract/ddl.ts";
import type { ContractTable } from "../contract/table.ts";
import type { Columns } from "../engine/column.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier, literal } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import { DERIVED } from "./derive.ts";
import { contractName, nextLoad, publish, type Store, withdrawSimulated } from "./publish.ts";
import { reportWithoutFiles } from "./report.ts";
import { keepReport } from "./reports.ts";
import { inTransaction } from "./transaction.ts";

/** Some rows of one contract table, under the contract's column names. */
export interface Batch {
  readonly table: string;
  readonly batch: Columns;
}

export interface ColumnsOptions {
  readonly simulated: boolean;
  /** What `source_file` says. */
  readonly label?: string;
  readonly now?: Date;
}

/**
 * Loads columns from memory into the contract tables that they name, in place of what those held: all
 * of them or none. Columns that a table lacks stay NULL.
 * @returns rows loaded, by table
 * @throws Failure `table_unknown`, `mapping_unknown_column`, `rows_lost`, or the engine's
 */
export async function loadColumns(
  engine: Engine,
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  { simulated, label = "simulated", now = new Date() }: ColumnsOptions,
  watch: { signal?: AbortSignal; progress?: (rows: number) => void } = {},
): Promise<Record<string, number>> {
  return inTransaction(engine.graph, watch.signal, async (connection) => {
    const store = { connection, catalog: identifier(engine.store) };
    await withdrawSimulated(store, now);
    const loadId = await nextLoad(store);
    const given = new Map<ContractTable, number>();
    let all = 0;
    for await (const { table: name, batch } of batches) {
      if (watch.signal?.aborted) throw new Failure("cancelled");
      const table = contractTable(name);
      if (!table) throw new Failure("table_unknown", { file: label, table: name });
      if (!given.has(table)) await createTable(store, table, loadId);
      const before = given.get(table) ?? 0;
      await insertBatch(store, table, batch, { loadId, before, label });
      given.set(table, before + batch.length);
      all += batch.length;
      watch.progress?.(all);
    }
    const loaded: Record<string, number> = {};
    for (const [table, expected] of given) {
      loaded[table.name] = await finish(store, table, { loadId, expected, simulated, now });
    }
    return loaded;
  });
}

async function createTable(store: Store, table: ContractTable, loadId: number): Promise<void> {
  const columns = columnsOf(table).map(({ name, type }) => `${identifier(name)} ${type}`);
  const physical = contractName(store, physicalName(table.name, loadId));
  await store.connection.query(`create table ${physical} (${columns.join(", ")})`);
}

async function insertBatch(
  store: Store,
  table: ContractTable,
  batch: Columns,
  { loadId, before, label }: { loadId: number; before: number; label: string },
): Promise<void> {
  const { connection } = store;
  const names = Object.keys(batch.columns);
  const unknown = names.find((name) => !table.columns.some((column) => column.name === name));
  if (unknown !== undefined) {
    throw new Failure("mapping_unknown_column", {
      file: label,
      column: unknown,
      table: table.name,
    });
  }
  const derived = DERIVED[table.name] ?? {};
  const lacking = Object.keys(derived).filter((name) => !names.includes(name));
  await connection.insert(batch, { schema: "contract", name: "!batch" });
  const source = contractName(store, "!batch");
  const columns = [
    ...names.filter((name) => !(name in derived)).map(identifier),
    ...Object.entries(derived).map(([name, sql]) => `${sql} as ${identifier(name)}`),
    `${literal(label)} as source_file`,
    `(row_number() over () + ${before})::integer as source_row`,
  ];
  const empty = lacking.map((name) => `null::varchar as ${identifier(name)}`);
  await connection.query(
    `insert into ${contractName(store, physicalName(table.name, loadId))} by name
     select ${columns.join(", ")} from (select ${["*", ...empty].join(", ")} from ${source})`,
  );
  await connection.query(`drop table ${source}`);
}

async function finish(
  store: Store,
  table: ContractTable,
  load: { loadId: number; expected: number; simulated: boolean; now: Date },
): Promise<number> {
  const { loadId, expected, simulated, now } = load;
  const physical = physicalName(table.name, loadId);
  const { rows, filled } = await publish(store, table, {
    physical,
    version: loadId,
    simulated,
    now,
  });
  if (rows !== expected) throw new Failure("rows_lost", { table: table.name, rows, expected });
  const report = reportWithoutFiles({ loadId, table: table.name, simulated, rows, filled });
  await keepReport(store, report, [], now);
  return rows;
}
