import type { ContractColumn, ContractTable } from "../contract/table.ts";
import { identifier, literal } from "../engine/escape.ts";
import type { Prepared } from "./prepare_file.ts";
import { columnsIn, contractName, type Store } from "./publish.ts";
import type { Warning } from "./report.ts";
import { numberAt, textAt } from "./result.ts";
import type { Reason } from "./value_sql.ts";

/** More rows are not compared with each other: that would take the memory of all of them. */
const MOST = 3_000_000;

/** Why a row that stands in a file before it too was left out. */
export const REPEATED: Reason = "repeated";

/** The time by which rows of a table are compared; without one there is nothing to overlap in. */
const momentOf = ({ columns }: ContractTable): ContractColumn | undefined =>
  columns.find(({ need, type }) => need === "required" && type === "timestamp");

/** Whether rows of several files of a table are compared with each other at all. */
export const comparesRows = (table: ContractTable): boolean => momentOf(table) !== undefined;

/**
 * Rows that stand in two files, as where the exports of two months overlap: rows that are alike in every
 * column, each counted as often as the file with fewer of them has it. What the table held before and the
 * files that come first keep theirs; of a file whose mapping says so the others get the verdict
 * `repeated`. Only rows of the time in which files overlap are compared.
 * @param physical the table with all rows, refused ones still among them
 * @param files those that are loaded now, in order
 */
export async function findOverlaps(
  store: Store,
  physical: string,
  table: ContractTable,
  files: readonly Prepared[],
): Promise<Warning[]> {
  const moment = momentOf(table);
  if (!moment) return [];
  const { connection } = store;
  const target = contractName(store, physical);
  const repeats = contractName(store, "!repeats");
  const at = identifier(moment.name);
  const spans = `select greatest(a.first, b.first) as low, least(a.last, b.last) as high
     from files a join files b on a.source_file < b.source_file and a.first <= b.last and b.first <= a.last`;
  const near = `with files as (select source_file, min(${at}) as first, max(${at}) as last from ${target} where "!reason" is null group by source_file),
     spans as (${spans}),
     near as (select *, rowid as id from ${target} t where "!reason" is null and exists (select 1 from spans where t.${at} between low and high))`;
  const found = await connection.query(`${near} select count(*) as rows from near`);
  if (numberAt(found, "rows") === 0) return [];
  if (numberAt(found, "rows") > MOST)
    return [{ code: "overlap_not_compared", values: { most: MOST } }];
  const columns = (await columnsIn(store, physical))
    .filter((name) => !name.startsWith("!") && name !== "source_file" && name !== "source_row")
    .map(identifier)
    .join(", ");
  const place = `case source_file ${files.map(({ label }, i) => `when ${literal(label)} then ${i + 1}`).join(" ")} else 0 end`;
  await connection.send(
    `create table ${repeats} as ${near},
     numbered as (select *, ${place} as "!place", row_number() over (partition by source_file, ${columns} order by id) as "!nth" from near),
     alike as (select id, source_file as file, "!place", row_number() over same as copy, first_value(source_file) over same as other, first_value(source_row) over same as line
       from numbered window same as (partition by ${columns}, "!nth" order by "!place", id))
     select id, file, other, line from alike where copy > 1 and "!place" > 0`,
  );
  const leaving = files.filter(({ mapping }) => mapping.repeats === "one");
  const named = leaving.map(({ label }) => literal(label)).join(", ");
  if (leaving.length > 0)
    await connection.send(
      `update ${target} as t set "!reason" = '${REPEATED}', "!text" = other || ': ' || line
       from ${repeats} r where t.rowid = r.id and file in (${named})`,
    );
  const counted = await connection.query(
    `select file, other, count(*) as rows from ${repeats} group by file, other order by rows desc, file, other`,
  );
  await connection.query(`drop table ${repeats}`);
  return Array.from({ length: counted.length }, (_, i) => {
    const file = textAt(counted, "file", i) ?? "";
    const left = leaving.some(({ label }) => label === file);
    return {
      code: left ? "rows_left_out" : "rows_in_two_files",
      values: {
        file,
        other: textAt(counted, "other", i) ?? "",
        rows: numberAt(counted, "rows", i),
      },
    };
  });
}
