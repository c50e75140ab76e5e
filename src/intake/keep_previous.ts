import { identifier } from "../engine/escape.ts";
import type { Current, Store } from "./publish.ts";
import { textAt } from "./result.ts";

/** The relation that says which tables are kept behind those that stand now. */
export const previousTables = (catalog: string): string => `${catalog}.intake.previous_tables`;

/**
 * Keeps the table that a load takes the place of, until the next load, and drops the one that was
 * kept before. A simulated company and customers that were made of orders are not kept: they are
 * made again at any time. Of a load that is made again with other choices what stood before it stays
 * kept: that is what the person would go back to.
 * @param before the table that still stands in `loaded_tables`
 * @param next the table that takes its place; it may be the one that was kept
 */
export async function keepPrevious(
  { connection, catalog }: Store,
  table: string,
  before: Current,
  next: {
    readonly physical: string;
    readonly simulated: boolean;
    readonly replaced?: boolean;
    readonly corrected?: boolean;
  },
): Promise<void> {
  if (before.version === 0 || before.physical === next.physical) return;
  const drop = (physical: string) =>
    connection.query(`drop table if exists ${catalog}.contract.${identifier(physical)}`);
  if (before.simulated || next.simulated || next.replaced) {
    await drop(before.physical);
    return;
  }
  const previous = previousTables(catalog);
  const kept = await connection.query(`select physical from ${previous} where table_name = ?`, [
    table,
  ]);
  const older = textAt(kept, "physical");
  if (next.corrected && older !== null && older !== next.physical) {
    await drop(before.physical);
    return;
  }
  if (older !== null && older !== next.physical) await drop(older);
  await connection.query(`delete from ${previous} where table_name = ?`, [table]);
  await connection.query(
    `insert into ${previous} select table_name, physical, version, rows, loaded_at from ${catalog}.contract.loaded_tables where table_name = ?`,
    [table],
  );
}
