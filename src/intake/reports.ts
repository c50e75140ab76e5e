import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { Failure } from "../engine/failure.ts";
import type { Prepared } from "./prepare_file.ts";
import { instant, type Store } from "./publish.ts";
import type { FileReport, LoadReport } from "./report.ts";
import { numberAt, textAt } from "./result.ts";

/** Writes down the report of a load and the mappings that it used. */
export async function keepReport(
  { connection, catalog }: Store,
  report: LoadReport,
  files: readonly Prepared[],
  now: Date,
): Promise<void> {
  await connection.query(
    `insert into ${catalog}.intake.loads values (cast(? as integer), ?, cast(? as timestamp), ?)`,
    [report.loadId, report.table, instant(now), JSON.stringify(report)],
  );
  for (const { label, mapping } of files) {
    await connection.query(
      `insert into ${catalog}.intake.mappings values (cast(? as integer), ?, ?, ?)`,
      [report.loadId, report.table, label, JSON.stringify(mapping)],
    );
  }
}

/** The reports of all loads of files into a store, the latest first. */
export async function readReports(engine: Engine): Promise<LoadReport[]> {
  const found = await engine.look.query(
    `select report from ${identifier(engine.store)}.intake.loads order by load_id desc, table_name`,
  );
  return Array.from(
    { length: found.length },
    (_, i) => JSON.parse(textAt(found, "report", i) ?? "{}") as LoadReport,
  ).filter(({ derived }) => !derived);
}

/**
 * Ends a load of which nothing would be left, saying what the first row lacked.
 * @throws Failure `nothing_loaded`
 */
export async function refuseNothing(
  { connection, catalog }: Store,
  loadId: number,
  files: readonly FileReport[],
): Promise<void> {
  if (files.some(({ accounting }) => accounting.loaded + accounting.repeated > 0)) return;
  const first = await connection.query(
    `select source_file, line, column_name, reason, text from ${catalog}.intake.rejects where load_id = ${loadId} order by source_file, line limit 1`,
  );
  throw new Failure("nothing_loaded", {
    file: textAt(first, "source_file") ?? files[0]?.file ?? "",
    rows: files.reduce((sum, { accounting }) => sum + accounting.inFile, 0),
    line: first.length === 0 ? 0 : numberAt(first, "line"),
    column: textAt(first, "column_name") ?? "",
    reason: textAt(first, "reason") ?? "",
    text: textAt(first, "text") ?? "",
  });
}
