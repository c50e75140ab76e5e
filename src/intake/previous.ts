import { contractTable } from "../contract/contract.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { deriveCustomers } from "./derive_customers.ts";
import { previousTables } from "./keep_previous.ts";
import { nextLoad, publish } from "./publish.ts";
import { dateAt, numberAt, textAt } from "./result.ts";
import { inTransaction } from "./transaction.ts";

/** A load that can be restored: what stood in a contract table before the last one. */
export interface PreviousLoad {
  readonly table: string;
  readonly rows: number;
  readonly loadedAt: Date | null;
}

/** The loads that can be restored. */
export async function readPrevious(engine: Engine): Promise<PreviousLoad[]> {
  const store = { catalog: identifier(engine.store) };
  const found = await engine.look.query(
    `select table_name, rows, loaded_at from ${previousTables(store.catalog)} order by table_name`,
  );
  return Array.from({ length: found.length }, (_, i) => ({
    table: textAt(found, "table_name", i) ?? "",
    rows: numberAt(found, "rows", i),
    loadedAt: dateAt(found, "loaded_at", i),
  }));
}

/**
 * Puts a table back as it was before the last load, which in its turn becomes the one that can be
 * restored.
 * @returns false where there is nothing to go back to
 */
export function restorePrevious(engine: Engine, tableName: string): Promise<boolean> {
  return inTransaction(engine.graph, undefined, async (connection) => {
    const store = { connection, catalog: identifier(engine.store) };
    const table = contractTable(tableName);
    const found = await connection.query(
      `select physical, version, loaded_at from ${previousTables(store.catalog)} where table_name = ?`,
      [tableName],
    );
    const physical = textAt(found, "physical");
    if (!table || physical === null) return false;
    await publish(store, table, {
      physical,
      version: numberAt(found, "version"),
      simulated: false,
      now: dateAt(found, "loaded_at") ?? new Date(0),
    });
    if (tableName === "orders") await deriveCustomers(store, await nextLoad(store), new Date());
    return true;
  });
}
