import { readFileSync } from "node:fs";
import { emptyTables } from "../../src/contract/ddl.ts";
import { mappingOf } from "../../src/intake/choices.ts";
import { countRows } from "../../src/intake/count_rows.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { intakeTables } from "../../src/intake/intake_tables.ts";
import { amountColumn } from "../../src/intake/prepare_file.ts";
import { propose } from "../../src/intake/propose.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { identifier, literal } from "../../src/engine/escape.ts";
import { contractTable } from "../../src/contract/contract.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { compute } from "../../src/models/compute.ts";
import { Graph } from "../../src/models/graph.ts";
import { load } from "../models/loading.ts";
import type { CompanyFile } from "./company_files.ts";
import { startNativeEngine } from "./native.ts";

/** CPU in milliseconds of each step: `import`, and each relation by its name. */
export type Timings = Readonly<Record<string, number>>;

/**
 * Imports a file, then builds these models over a simulated company, in native DuckDB on one thread
 * and by the page's own code.
 */
export async function nativeRun(
  path: string,
  company: readonly CompanyFile[],
  models: readonly string[],
): Promise<Timings> {
  const engine = await startNativeEngine();
  for (const sql of [...emptyTables(engine.store), ...intakeTables(engine.store)]) {
    await engine.graph.query(sql);
  }
  const file = new File([readFileSync(path)], path);
  const sniffed = await sniff(file);
  const mapping = mappingOf(propose(sniffed)[0]!);
  const table = contractTable(mapping.table)!;
  const count = await countRows(file, sniffed.format, amountColumn(table, mapping));
  const took = stopwatch();
  await loadFiles(engine, [{ file, format: sniffed.format, mapping, count }]);
  const timings: Record<string, number> = { import: took() };

  for (const { table: name, path: file, types } of company) {
    const columns = Object.entries(types).map(
      ([column, type]) => `cast(${identifier(column)} as ${type}) as ${identifier(column)}`,
    );
    await load(
      engine,
      name,
      `select 'company' as source_file, row_number() over () as source_row, ${columns.join(", ")}
      from read_csv(${literal(file)}, header = true, all_varchar = true)`,
    );
  }

  const graph = new Graph(
    engine,
    CATALOGUE,
    async (work, watch) => {
      const model = CATALOGUE.get(work.model);
      if (!model || !("computed" in model)) throw new Error(`no computed model ${work.model}`);
      return compute(model.computed, work, watch);
    },
    ({ relation, cached }) => {
      if (!cached) timings[relation] = took();
    },
    Infinity,
  );
  await graph.refresh();
  took();
  for (const name of models) await graph.build(name);
  await engine.stop();
  return timings;
}

/** The CPU that this process took since it was asked last. */
function stopwatch(): () => number {
  let last = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    return (user + system) / 1000;
  };
}
