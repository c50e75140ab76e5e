import { accountFile } from "./account_file.ts";
import { physicalName } from "../contract/ddl.ts";
import type { ContractTable } from "../contract/table.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import { deriveCustomers, isDerived } from "./derive_customers.ts";
import { uniqueNames } from "./extras.ts";
import { previousTables } from "./keep_previous.ts";
import { joinFiles } from "./join_files.ts";
import { checkMapping } from "./mapping.ts";
import { findOverlaps } from "./overlaps.ts";
import { type FileSource, type LoadWatch, type Prepared, prepareFile } from "./prepare_file.ts";
import {
  contractName,
  currentTable,
  columnsIn,
  extrasAmong,
  nextLoad,
  publish,
  type Store,
  withdrawSimulated,
} from "./publish.ts";
import { keepReport, refuseNothing } from "./reports.ts";
import type { FileReport, LoadReport } from "./report.ts";
import { keepUnread, settle } from "./settle.ts";
import { stage, type StagedFile } from "./stage_file.ts";
import { setApart, stageTable, targetsOf } from "./stage_sql.ts";
import { summariseOrders } from "./orders_summary.ts";
import { numberAt } from "./result.ts";
import { inTransaction } from "./transaction.ts";
import { freeLabels, type Labels, warn } from "./warn.ts";

export interface LoadOptions {
  /** Whether the files take the place of what the table holds or join it. */
  readonly mode?: "replace" | "append";
  readonly now?: Date;
  /** Loads that are made again with other choices, by their ids: what stood before them stays kept. */
  readonly corrects?: readonly number[];
}

/**
 * Loads files into one contract table.
 * @throws Failure `several_tables`, and what `loadTables` throws
 */
export async function loadFiles(
  engine: Engine,
  sources: readonly FileSource[],
  options: LoadOptions = {},
  watch: LoadWatch = {},
): Promise<LoadReport> {
  const tables = [...byTable(sources).keys()].map(({ name }) => name);
  if (tables.length !== 1) throw new Failure("several_tables", { tables: tables.join(", ") });
  const [report] = await loadTables(engine, sources, options, watch);
  return report!;
}

/**
 * Loads files into the contract tables that their mappings name: all of them or none, in one transaction,
 * so that a failure or a cancelled load leaves what was loaded before. Every row is accounted for.
 * @returns a report for each table, in the order in which the files name them
 * @throws Failure of `INTAKE_FAILURES`, or the engine's, `cancelled` among them
 */
export async function loadTables(
  engine: Engine,
  sources: readonly FileSource[],
  { mode = "replace", now = new Date(), corrects = [] }: LoadOptions = {},
  watch: LoadWatch = {},
): Promise<LoadReport[]> {
  const loads: Load[] = [];
  for (const [table, some] of byTable(sources)) {
    const { labels, held } = await freeLabels(engine, table.name, mode, some);
    const files: Prepared[] = [];
    for (const [i, source] of some.entries())
      files.push(await prepareFile(source, table, labels[i] ?? source.file.name, watch));
    loads.push({ table, files, mode, now, held, corrects });
  }
  return inTransaction(engine.graph, watch.signal, async (connection) => {
    const store = { connection, catalog: identifier(engine.store) };
    const reports: LoadReport[] = [];
    for (const load of loads) reports.push(await replaceTable(engine, store, load, watch));
    return reports;
  });
}

/** Files by the table into which they go, their mappings checked. */
function byTable(sources: readonly FileSource[]): Map<ContractTable, FileSource[]> {
  const tables = new Map<ContractTable, FileSource[]>();
  for (const source of sources) {
    const table = checkMapping(source.file.name, source.mapping);
    tables.set(table, [...(tables.get(table) ?? []), source]);
  }
  return tables;
}

interface Load {
  readonly table: ContractTable;
  readonly files: readonly Prepared[];
  readonly mode: "replace" | "append";
  readonly now: Date;
  readonly held: Labels["held"];
  readonly corrects: readonly number[];
}

async function replaceTable(
  engine: Engine,
  store: Store,
  { table, files, mode: asked, now, held, corrects }: Load,
  watch: LoadWatch,
): Promise<LoadReport> {
  const { signal, progress } = watch;
  const { connection, catalog } = store;
  await withdrawSimulated(store, now);
  const loadId = await nextLoad(store);
  const physical = physicalName(table.name, loadId);
  const before = await currentTable(store, table.name);
  // Customers that were made of orders give way to those of a file.
  const derived = await isDerived(store, table.name, before.version);
  const mode = derived ? "replace" : asked;
  const old = mode === "append" ? await columnsIn(store, before.physical) : [];
  const extras = uniqueNames([
    ...extrasAmong(old),
    ...files.flatMap((file) => [...file.extras.values()]),
  ]);
  const emptied = new Set(files.flatMap(({ mapping }) => setApart(table, mapping)));
  const given = new Set([...old, ...files.flatMap(({ mapping }) => targetsOf(table, mapping))]);
  await connection.query(
    stageTable(contractName(store, physical), table, { given, extras, emptied }),
  );
  if (mode === "append") {
    await connection.send(
      `insert into ${contractName(store, physical)} by name from ${contractName(store, before.physical)}`,
      signal,
    );
  } else {
    for (const kept of ["rejects", "emptied"]) {
      await connection.query(
        `delete from ${catalog}.intake.${kept} where load_id in (select load_id from ${catalog}.intake.loads where table_name = ? and load_id <> ?) and load_id not in (select version from ${previousTables(catalog)})`,
        [table.name, before.version],
      );
    }
  }

  const staged: StagedFile[] = [];
  for (const file of files) {
    const read = await stage({ engine, store, physical, table, watch }, file);
    await keepUnread(store, loadId, file.label, read.unread);
    staged.push(read);
  }
  progress?.({ step: "write", file: files[0]?.file ?? "", done: 0, total: 0 });
  const overlaps = await findOverlaps(store, physical, table, files);
  const reports: FileReport[] = [];
  for (const [i, file] of files.entries()) {
    const accounting = await accountFile(store, physical, table, file, staged[i]!);
    reports.push({ file: file.label, accounting });
  }
  const lost = await settle(store, physical, table, loadId, emptied);
  await refuseNothing(store, loadId, reports);
  const answers = await answersOf(store, physical, files);
  const joined = await joinFiles(
    store,
    physical,
    table,
    files.map(({ label }) => label),
  );
  const { rows, filled } = await publish(store, table, {
    physical,
    version: loadId,
    simulated: false,
    now,
    replaced: derived,
    corrected: mode === "replace" && corrects.includes(before.version),
  });
  const orders = table.name === "orders" ? await summariseOrders(store) : null;
  const customers = orders ? await deriveCustomers(store, loadId, now) : null;
  const report: LoadReport = {
    loadId,
    table: table.name,
    mode,
    simulated: false,
    rows,
    files: reports,
    ...lost,
    filled,
    anonymous: orders?.anonymous ?? null,
    returned: orders?.returned ?? null,
    warnings: [
      ...overlaps,
      ...warn(files, reports, orders?.currencies ?? [], held, { joined, customers }, answers),
    ],
  };
  await keepReport(store, report, files, now);
  return report;
}

/** How many answers each file with a column a question gave. */
async function answersOf(
  store: Store,
  physical: string,
  files: readonly Prepared[],
): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  for (const { label, mapping } of files) {
    if ((mapping.items ?? []).length === 0) continue;
    const found = await store.connection.query(
      `select count(*) as answers from ${contractName(store, physical)} where source_file = ?`,
      [label],
    );
    answers.set(label, numberAt(found, "answers"));
  }
  return answers;
}
