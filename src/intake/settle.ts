import type { ContractTable } from "../contract/table.ts";
import { identifier } from "../engine/escape.ts";
import { REPEATED } from "./overlaps.ts";
import { contractName, type Store } from "./publish.ts";
import type { RefusedRow } from "./refused_rows.ts";
import type { Lost } from "./report.ts";
import { numberAt, textAt } from "./result.ts";
import { emptiedName, VERDICT } from "./stage_sql.ts";
import { unreadReason } from "./value_sql.ts";

/** How many examples of emptied values are kept for a column; their count is always whole. */
const EXAMPLES = 1000;

/** Writes down rows that the engine never took. */
export async function keepUnread(
  store: Store,
  loadId: number,
  label: string,
  rows: readonly RefusedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const { connection, catalog } = store;
  const columns = {
    line: Float64Array.from(rows, ({ line }) => line),
    reason: rows.map(({ reason }) => reason),
    row_text: rows.map(({ text }) => text),
  };
  const types = { line: "double", reason: "varchar", row_text: "varchar" } as const;
  const given = { schema: "contract", name: "!unread_rows" };
  await connection.insert({ length: rows.length, columns, types }, given);
  await connection.query(
    `insert into ${catalog}.intake.rejects select cast(? as integer), ?, line::integer, null, reason, null, row_text from ${contractName(store, given.name)}`,
    [loadId, label],
  );
  await connection.query(`drop table ${contractName(store, given.name)}`);
}

/**
 * Moves refused rows, those left out and emptied values out of the staged table, and drops the columns that told
 * them: what is left is the contract's table.
 */
export async function settle(
  store: Store,
  physical: string,
  table: ContractTable,
  loadId: number,
  emptied: Iterable<string>,
): Promise<{ refused: Lost[]; emptied: Lost[] }> {
  const { connection, catalog } = store;
  const target = contractName(store, physical);
  const rejects = `${catalog}.intake.rejects`;
  await connection.query(
    `insert into ${rejects} select ${loadId}, source_file, source_row, "!column", "!reason", "!text", "!row" from ${target} where "!reason" is not null`,
  );
  await connection.query(`delete from ${target} where "!reason" is not null`);
  const found = await connection.query(
    `select column_name, reason, count(*) as count from ${rejects} where load_id = ${loadId} and reason <> '${REPEATED}' group by all order by count desc, column_name, reason`,
  );
  const refused = Array.from({ length: found.length }, (_, row) => ({
    column: textAt(found, "column_name", row),
    reason: textAt(found, "reason", row) ?? "",
    count: numberAt(found, "count", row),
  }));
  const lost: Lost[] = [];
  for (const name of emptied) {
    const column = table.columns.find((one) => one.name === name);
    if (!column) continue;
    const text = identifier(emptiedName(name));
    const reason = name === "score" ? "not_on_scale" : unreadReason(column);
    const counted = await connection.query(`select count(${text}) as count from ${target}`);
    const count = numberAt(counted, "count");
    if (count > 0) {
      await connection.query(
        `insert into ${catalog}.intake.emptied select ${loadId}, source_file, source_row, '${name}', '${reason}', ${text} from ${target} where ${text} is not null order by source_file, source_row limit ${EXAMPLES}`,
      );
      lost.push({ column: name, reason, count });
    }
    // Of a column of answers each is a row, and one that cannot be read is none.
    if (name === "score") await connection.query(`delete from ${target} where score is null`);
    await connection.query(`alter table ${target} drop column ${text}`);
  }
  for (const name of VERDICT) {
    await connection.query(`alter table ${target} drop column ${identifier(name)}`);
  }
  return { refused, emptied: lost };
}
