import type { ContractTable } from "../contract/table.ts";
import { identifier } from "../engine/escape.ts";
import { columnsIn, contractName, type Store } from "./publish.ts";
import type { Warning } from "./report.ts";
import { numberAt, textAt } from "./result.ts";

/** More rows are not compared with each other: that would take the memory of all of them. */
const MOST = 3_000_000;

/**
 * Rows that stand in two files, as where the exports of two months overlap: rows that are alike in every
 * column, each counted as often as the file with fewer of them has it. Files whose times do not overlap
 * are not compared.
 * @param physical the table with all rows, refused ones still among them
 * @param labels the files that are loaded now
 */
export async function findOverlaps(
  store: Store,
  physical: string,
  table: ContractTable,
  labels: readonly string[],
): Promise<Warning[]> {
  const moment = table.columns.find(
    ({ need, type }) => need === "required" && type === "timestamp",
  );
  if (!moment) return [];
  const { connection } = store;
  const target = contractName(store, physical);
  const at = identifier(moment.name);
  const near = await connection.query(
    `with files as (select source_file, min(${at}) as first, max(${at}) as last, count(*) as rows from ${target} where "!reason" is null group by source_file)
     select count(*) as pairs, coalesce(max(a.rows + b.rows), 0) as rows from files a join files b on a.source_file < b.source_file and a.first <= b.last and b.first <= a.last`,
  );
  if (numberAt(near, "pairs") === 0) return [];
  const all = await connection.query(`select count(*) as rows from ${target}`);
  if (numberAt(all, "rows") > MOST)
    return [{ code: "overlap_not_compared", values: { most: MOST } }];
  const held = (await columnsIn(store, physical)).filter(
    (name) => !name.startsWith("!") && name !== "source_file" && name !== "source_row",
  );
  const columns = held.map(identifier).join(", ");
  const found = await connection.query(
    `with numbered as (select source_file, ${columns}, row_number() over (partition by source_file, ${columns}) as "!n" from ${target} where "!reason" is null),
     alike as (select min(source_file) as file, max(source_file) as other from numbered group by ${columns}, "!n" having count(*) > 1)
     select file, other, count(*) as rows from alike group by file, other order by rows desc, file, other`,
  );
  return Array.from({ length: found.length }, (_, i) => ({
    file: textAt(found, "file", i) ?? "",
    other: textAt(found, "other", i) ?? "",
    rows: numberAt(found, "rows", i),
  }))
    .filter(({ file, other }) => labels.includes(file) || labels.includes(other))
    .map((values) => ({ code: "rows_in_two_files", values }));
}
