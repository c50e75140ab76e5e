// `npm run bench -- --import 10000000`: loads so many orders from CSV and from Parquet in the built page in
// Chromium and in native DuckDB of the same version on one thread, by the same statements. Prints wall
// and CPU times, their ratios, and the largest memory that a process of the browser has held.
import { existsSync, openAsBlob } from "node:fs";
import { contractTable } from "../../src/contract/contract.ts";
import { emptyTables } from "../../src/contract/ddl.ts";
import { literal } from "../../src/engine/escape.ts";
import { mappingOf } from "../../src/intake/choices.ts";
import { columnRows } from "../../src/intake/column_sql.ts";
import { countRows } from "../../src/intake/count_rows.ts";
import { intakeTables } from "../../src/intake/intake_tables.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { amountColumn } from "../../src/intake/prepare_file.ts";
import { propose } from "../../src/intake/propose.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { setApart, stageRows, stageTable, targetsOf } from "../../src/intake/stage_sql.ts";
import { peakMemory } from "./memory.ts";
import { startNativeEngine } from "./native.ts";
import { ordersFile } from "./orders_file.ts";
import { inPage, loadFile, readNotebook, SMALL } from "./page.ts";

/** What one load took: milliseconds of CPU and on the clock, and the largest process in bytes. */
interface Took {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number | null;
}

/** Loads so many orders from both kinds of files and prints what that took. */
export async function benchImport(rows: number): Promise<void> {
  const csv = await ordersFile(rows);
  const parquet = await parquetOf(csv);
  for (const [kind, path] of [
    ["csv", csv],
    ["parquet", parquet],
  ] as const) {
    const native = kind === "csv" ? await nativeCsv(path) : await nativeParquet(path);
    const page = await pageLoad(path, rows);
    const seconds = (ms: number) => Math.round(ms / 10) / 100;
    console.log(`${kind}, ${rows.toLocaleString("en")} orders`);
    console.table([
      { where: "native, one thread", cpu_s: seconds(native.cpu), wall_s: seconds(native.wall) },
      { where: "page", cpu_s: seconds(page.cpu), wall_s: seconds(page.wall) },
    ]);
    console.log(`CPU of the page's workers against native: ${(page.cpu / native.cpu).toFixed(2)}`);
    const peak = page.peak === null ? "not told here" : `${Math.round(page.peak / 2 ** 20)} MiB`;
    console.log(`peak memory of the page's process: ${peak}`);
  }
}

/** The same orders as a Parquet file, written once. */
async function parquetOf(csv: string): Promise<string> {
  const path = csv.replace(/\.csv$/, ".parquet");
  if (existsSync(path)) return path;
  const engine = await startNativeEngine();
  await engine.graph.query(
    `copy (select order_id, customer_id, ordered_at::timestamp as ordered_at, amount::double as amount, doc_kind, unit_id from read_csv(${literal(csv)}, all_varchar = true)) to ${literal(path)} (format parquet)`,
  );
  await engine.stop();
  return path;
}

async function prepared() {
  const engine = await startNativeEngine();
  for (const sql of [...emptyTables(engine.store), ...intakeTables(engine.store)])
    await engine.graph.query(sql);
  return engine;
}

async function nativeCsv(path: string): Promise<Took> {
  const engine = await prepared();
  const file = new File([await openAsBlob(path)], path);
  const { format, ...sniffed } = await sniff(file);
  const mapping = mappingOf(propose({ format, ...sniffed })[0]!);
  const table = contractTable(mapping.table)!;
  const counted = await countRows(file, format, amountColumn(table, mapping));
  // Native DuckDB reads the file by its path, as a whole.
  const count = { ...counted, cuts: [] };
  const took = stopwatch();
  await loadFiles(engine, [{ file, format, mapping, count }]);
  const result = took();
  await engine.stop();
  return result;
}

async function nativeParquet(path: string): Promise<Took> {
  const engine = await prepared();
  const file = new File([await openAsBlob(path)], path);
  const { format, columnar, ...sniffed } = await sniff(file);
  const mapping = mappingOf(propose({ format, columnar, ...sniffed })[0]!);
  const table = contractTable(mapping.table)!;
  const names = columnar!.names.map((_, i) => `c${i}`).join(", ");
  const rows = columnRows(`read_parquet(${literal(path)}) as t(${names})`, columnar!.kinds, 0);
  const given = new Set(targetsOf(table, mapping));
  const target = `${engine.store}.contract.staged`;
  const took = stopwatch();
  await engine.graph.query("begin transaction");
  await engine.graph.query(
    stageTable(target, table, { given, extras: [], emptied: setApart(table, mapping) }),
  );
  const staged = { label: "orders", format, mapping, extras: new Map<number, string>() };
  await engine.graph.query(stageRows(target, table, staged, rows));
  await engine.graph.query("commit");
  const result = took();
  await engine.stop();
  return result;
}

function stopwatch(): () => Took {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1000, wall: performance.now() - wall, peak: null };
  };
}

/** The same through the built page: the file is chosen, its proposal accepted, its account awaited. */
const pageLoad = (path: string, rows: number): Promise<Took> =>
  inPage(1_800_000, async ({ page, home, pid, clock }) => {
    await page.goto(home);
    await loadFile(page, SMALL);
    await readNotebook(page);
    const { started, ended } = await loadFile(page, path);
    const wall = ended - started;
    const took = { cpu: clock.between(started, ended) ?? wall, wall, peak: peakMemory(pid) };
    await page
      .getByRole("heading", { name: `${rows.toLocaleString("en")} orders are loaded` })
      .waitFor();
    return took;
  });
