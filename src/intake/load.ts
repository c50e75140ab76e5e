import { physicalName } from "../contract/ddl.ts";
import type { ContractTable } from "../contract/table.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import { uniqueNames } from "./extras.ts";
import { checkMapping } from "./mapping.ts";
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
import { stage } from "./stage_file.ts";
import { fallible, stageTable, targetsOf } from "./stage_sql.ts";
import { summariseOrders } from "./orders_summary.ts";
import { inTransaction } from "./transaction.ts";
import { freeLabels, type Labels, warn } from "./warn.ts";

export interface LoadOptions {
  /** Whether the files take the place of what the table holds or join it. */
  readonly mode?: "replace" | "append";
  readonly now?: Date;
}

/**
 * Loads files into one contract table: all of them or none, in one transaction, so that a failure
 * or a cancelled load leaves what was loaded before. Every row is accounted for.
 * @throws Failure of `INTAKE_FAILURES`, or the engine's, `cancelled` among them
 */
export async function loadFiles(
  engine: Engine,
  sources: readonly FileSource[],
  { mode = "replace", now = new Date() }: LoadOptions = {},
  watch: LoadWatch = {},
): Promise<LoadReport> {
  const table = commonTable(sources);
  const { labels, held } = await freeLabels(engine, table.name, mode, sources);
  const files: Prepared[] = [];
  try {
    for (const [i, source] of sources.entries()) {
      files.push(await prepareFile(engine, source, table, labels[i] ?? source.file.name, watch));
    }
    return await inTransaction(engine.graph, watch.signal, (connection) =>
      replaceTable(
        { connection, catalog: identifier(engine.store) },
        { table, files, mode, now, held },
        watch,
      ),
    );
  } finally {
    // An engine that has stopped has nothing left to drop, and its failure is what counts.
    for (const { pool } of files) await engine.drop(pool).catch(() => undefined);
  }
}

/** The one table into which all files go, their mappings checked. */
function commonTable(sources: readonly FileSource[]): ContractTable {
  const tables = new Set(sources.map(({ file, mapping }) => checkMapping(file.name, mapping)));
  const [table] = tables;
  if (!table || tables.size > 1) {
    throw new Failure("several_tables", { tables: [...tables].map(({ name }) => name).join(", ") });
  }
  return table;
}

interface Load {
  readonly table: ContractTable;
  readonly files: readonly Prepared[];
  readonly mode: "replace" | "append";
  readonly now: Date;
  readonly held: Labels["held"];
}

async function replaceTable(
  store: Store,
  { table, files, mode, now, held }: Load,
  { signal, progress }: LoadWatch,
): Promise<LoadReport> {
  const { connection, catalog } = store;
  await withdrawSimulated(store, now);
  const loadId = await nextLoad(store);
  const physical = physicalName(table.name, loadId);
  const before = await currentTable(store, table.name);
  const old = mode === "append" ? await columnsIn(store, before.physical) : [];
  const extras = uniqueNames([
    ...extrasAmong(old),
    ...files.flatMap((file) => [...file.extras.values()]),
  ]);
  const emptied = new Set(
    files.flatMap(({ mapping }) => fallible(table, mapping).map(({ name }) => name)),
  );
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
        `delete from ${catalog}.intake.${kept} where load_id in (select load_id from ${catalog}.intake.loads where table_name = ? and load_id <> ?)`,
        [table.name, before.version],
      );
    }
  }

  const reports: FileReport[] = [];
  for (const file of files) {
    progress?.({ step: "read", file: file.file, done: 0, total: file.count.rows });
    const { accounting, unread } = await stage(store, physical, table, file, signal);
    await keepUnread(store, loadId, file.label, unread);
    reports.push({ file: file.label, accounting });
  }
  progress?.({ step: "write", file: files[0]?.file ?? "", done: 0, total: 0 });
  const lost = await settle(store, physical, table, loadId, emptied);
  await refuseNothing(store, loadId, reports);
  const { rows, filled } = await publish(store, table, {
    physical,
    version: loadId,
    simulated: false,
    now,
  });
  const orders = table.name === "orders" ? await summariseOrders(store) : null;
  const report: LoadReport = {
    loadId,
    table: table.name,
    mode,
    simulated: false,
    rows,
    files: reports,
    ...lost,
    filled: Object.fromEntries(Object.entries(filled).filter(([, count]) => count > 0)),
    anonymous: orders?.anonymous ?? null,
    returned: orders?.returned ?? null,
    warnings: warn(files, reports, orders?.currencies ?? [], held),
  };
  await keepReport(store, report, files, now);
  return report;
}
