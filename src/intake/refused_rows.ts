import type { Connection } from "../engine/engine.ts";
import { numberAt, textAt } from "./result.ts";
import { REJECT_TABLES } from "./stage_sql.ts";
import type { Reason } from "./value_sql.ts";

/** A row that did not become one of the table. */
export interface RefusedRow {
  readonly line: number;
  readonly reason: Reason;
  readonly text: string;
}

/** A row that the engine's reader refused, by the ordinal that it counts. */
export interface ReaderReject {
  readonly ordinal: number;
  readonly reason: Reason;
  readonly text: string;
}

const KINDS: Readonly<Record<string, Reason>> = {
  "MISSING COLUMNS": "too_few_cells",
  "TOO MANY COLUMNS": "too_many_cells",
  "INVALID ENCODING": "bad_encoding",
  "UNQUOTED VALUE": "broken_quote",
  "LINE SIZE OVER MAXIMUM": "too_long",
};

/** What the engine's reader refused, once a row; its tables are then dropped. */
export async function readRejects(connection: Connection): Promise<ReaderReject[]> {
  const { errors, scans } = REJECT_TABLES;
  const found = await connection.query(
    `select line, min(error_type::varchar) as kind, any_value(csv_line) as text from ${errors} group by line order by line`,
  );
  await connection.query(`drop table ${errors}`);
  await connection.query(`drop table ${scans}`);
  return Array.from({ length: found.length }, (_, row) => ({
    ordinal: numberAt(found, "line", row),
    reason: KINDS[textAt(found, "kind", row) ?? ""] ?? "unreadable",
    // The reader's text begins with the blank lines before the row.
    text: (textAt(found, "text", row) ?? "").replace(/^[\r\n]+/, ""),
  }));
}
