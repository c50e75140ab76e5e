import type { ContractTable } from "../contract/table.ts";
import { identifier, literal } from "../engine/escape.ts";
import { columnsIn, contractName, type Store } from "./publish.ts";
import { numberAt } from "./result.ts";

/** Tables of one row a thing, by what names the thing. */
const KEYS: Readonly<Record<string, string>> = {
  customers: "customer_id",
  employees: "employee_id",
  units: "unit_id",
};

/** What became of several files about the same things. */
export interface Joined {
  readonly key: string;
  /** How many files were joined; 1 where there was nothing to join. */
  readonly files: number;
  readonly rows: number;
  /** Rows whose key stands in another row too, where nothing was joined. */
  readonly repeated: number;
  /** Values in which the files differ; that of the first file holds. */
  readonly differing: number;
}

/**
 * Files that each have one row a customer, an employee or a branch tell different things about the
 * same ones: their rows are joined by the key. Where one file has a key twice nothing is joined, since
 * nobody can tell which of its rows is meant.
 * @param order the names of the files in `source_file`, those whose values hold first
 * @returns null for a table that has no key
 */
export async function joinFiles(
  store: Store,
  physical: string,
  table: ContractTable,
  order: readonly string[],
): Promise<Joined | null> {
  const key = KEYS[table.name];
  if (key === undefined) return null;
  const { connection } = store;
  const target = contractName(store, physical);
  const name = identifier(key);
  const found = await connection.query(
    `select count(*) as rows, count(distinct ${name}) as keys, count(distinct source_file) as files,
       count(distinct (${name}, source_file)) as pairs
     from ${target}`,
  );
  const [rows, keys, files] = [
    numberAt(found, "rows"),
    numberAt(found, "keys"),
    numberAt(found, "files"),
  ];
  if (files < 2 || keys === rows || numberAt(found, "pairs") < rows) {
    return { key, files: 1, rows, repeated: rows - keys, differing: 0 };
  }
  const held = await columnsIn(store, physical);
  const values = held.filter((column) => ![key, "source_file", "source_row"].includes(column));
  // What the table held before the files of this load comes first.
  const place = `case source_file ${order.map((file, i) => `when ${literal(file)} then ${i + 1}`).join(" ")} else 0 end`;
  const differing = values.map(
    (column) => `case when count(distinct ${identifier(column)}) > 1 then 1 else 0 end`,
  );
  const counted = await connection.query(
    `select coalesce(sum(n), 0) as differing from (select ${differing.join(" + ") || "0"} as n from ${target} group by ${name})`,
  );
  const whole = contractName(store, `${physical}!joined`);
  await connection.query(
    `create table ${whole} as select ${[
      name,
      ...values.map(
        (column) => `arg_min(${identifier(column)}, "!place") as ${identifier(column)}`,
      ),
      `string_agg(source_file, ' + ' order by "!place") as source_file`,
      `arg_min(source_row, "!place") as source_row`,
    ].join(
      ", ",
    )} from (select *, ${place} as "!place" from ${target}) group by ${name} order by ${name}`,
  );
  await connection.query(`drop table ${target}`);
  await connection.query(`alter table ${whole} rename to ${identifier(physical)}`);
  return { key, files, rows: keys, repeated: 0, differing: numberAt(counted, "differing") };
}
