import { CONTRACT } from "../contract/contract.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { textAt } from "./result.ts";

/** Ids of things that belong to the company, and name nobody. */
const THINGS = new Set(["unit_id", "home_unit_id", "promo_id", "policy_id"]);

/** Headers of columns beside the contract's that hold people: names, numbers, addresses. */
const PEOPLE =
  /name|client|customer|person|mail|phone|(^|[\s_])id($|[\s_])|имя|фио|фамил|клиент|покупател|заказчик|контрагент|почт|тел|nazw|imi[eę]|klient|nabywc|kontrahent|osob/i;

const TABLES = new Set(CONTRACT.map(({ name }) => name));

/**
 * Which of some values stand in the data as the name or number of a customer, another person or a
 * record: in the ids of the contract's tables, and in the columns kept beside them that name people.
 */
export async function knownValues(
  engine: Pick<Engine, "look">,
  values: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  if (values.length === 0) return known;
  const found = await engine.look.query(
    `select database_name, table_name, column_name from duckdb_columns()
     where schema_name = 'contract' and data_type = 'VARCHAR'`,
  );
  const rows = values.map(() => "(?)").join(", ");
  for (let row = 0; row < found.length; row++) {
    const [database, table, column] = ["database_name", "table_name", "column_name"].map(
      (name) => textAt(found, name, row) ?? "",
    ) as [string, string, string];
    const own = TABLES.has(table) && column.endsWith("_id") && !THINGS.has(column);
    if (!own && !(table.endsWith("_extra") && PEOPLE.test(column))) continue;
    const place = [database, "contract", table].map(identifier).join(".");
    const hits = await engine.look.query(
      `select value from (values ${rows}) as given(value)
       where value in (select ${identifier(column)} from ${place})`,
      values,
    );
    for (let hit = 0; hit < hits.length; hit++) known.add(textAt(hits, "value", hit) ?? "");
  }
  return known;
}
