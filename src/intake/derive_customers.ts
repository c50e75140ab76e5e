import { contractTable } from "../contract/contract.ts";
import { physicalName } from "../contract/ddl.ts";
import { contractName, currentTable, publish, type Store } from "./publish.ts";
import { keepReport } from "./reports.ts";
import { type LoadReport, reportWithoutFiles } from "./report.ts";
import { numberAt, textAt } from "./result.ts";

/** What `source_file` says of customers that no file brought. */
export const DERIVED_FROM = "orders";

/** Whether the rows that a table holds were made of orders, because no file of it came. */
export async function isDerived(store: Store, table: string, version: number): Promise<boolean> {
  if (table !== "customers" || version === 0) return false;
  const found = await store.connection.query(
    `select report from ${store.catalog}.intake.loads where load_id = cast(? as integer) and table_name = ?`,
    [version, table],
  );
  const report = JSON.parse(textAt(found, "report") ?? "{}") as Partial<LoadReport>;
  return report.derived === true;
}

/**
 * Makes the customers of those who bought, where no file of customers came. Of a customer only the
 * number is known: when they came first is for the models to say, which know where records begin.
 * @param loadId of the load that brought the orders
 * @returns how many customers were made; null where a file of customers came
 */
export async function deriveCustomers(
  store: Store,
  loadId: number,
  now: Date,
): Promise<number | null> {
  const table = contractTable("customers");
  const before = await currentTable(store, "customers");
  if (!table || (before.rows > 0 && !(await isDerived(store, "customers", before.version))))
    return null;
  const physical = physicalName("customers", loadId);
  const { connection } = store;
  await connection.send(
    `create table ${contractName(store, physical)} as
     select customer_id, '${DERIVED_FROM}' as source_file, min(source_row) as source_row
     from ${contractName(store, "orders")}
     where customer_id is not null group by customer_id order by customer_id`,
  );
  const counted = await connection.query(
    `select count(*) as rows from ${contractName(store, physical)}`,
  );
  if (numberAt(counted, "rows") === 0 && before.rows === 0) {
    await connection.query(`drop table ${contractName(store, physical)}`);
    return null;
  }
  const next = { physical, version: loadId, simulated: false, now, replaced: true };
  const { rows, filled } = await publish(store, table, next);
  const report = reportWithoutFiles({
    loadId,
    table: "customers",
    simulated: false,
    derived: true,
    rows,
    filled,
  });
  await keepReport(store, report, [], now);
  return rows;
}
