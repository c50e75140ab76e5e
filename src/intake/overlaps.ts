import type { ContractColumn, ContractTable } from "../contract/table.ts";
import { identifier, literal } from "../engine/escape.ts";
import type { Mapping } from "./mapping.ts";
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

/** What an answer is told by beside its ids; how it is mapped, as its construct, may change from file to file. */
const ANSWER = ["answered_at", "item", "role", "about_id", "score"];

/** Whether rows of several files of a table are compared with each other at all. */
export function comparesRows(table: ContractTable, { columns }: Mapping): boolean {
  const has = (name: string) => columns.some(({ target }) => target === name);
  return table.name === "surveys"
    ? has("response_id") || (has("respondent_id") && has("answered_at"))
    : momentOf(table) !== undefined;
}

/** Rows that may stand in two files, as a table `near` with their `id`, and what makes two of them alike. */
interface Comparison {
  readonly near: string;
  readonly columns: readonly string[];
}

/** Rows of the time in which files overlap; those are alike that are so in every column. */
function ofTime(target: string, moment: ContractColumn, held: readonly string[]): Comparison {
  const at = identifier(moment.name);
  const spans = `select greatest(a.first, b.first) as low, least(a.last, b.last) as high
     from files a join files b on a.source_file < b.source_file and a.first <= b.last and b.first <= a.last`;
  return {
    near: `with files as (select source_file, min(${at}) as first, max(${at}) as last from ${target} where "!reason" is null group by source_file),
     spans as (${spans}),
     near as (select *, rowid as id from ${target} t where "!reason" is null and exists (select 1 from spans where t.${at} between low and high))`,
    columns: held
      .filter((name) => !name.startsWith("!") && name !== "source_file" && name !== "source_row")
      .map(identifier),
  };
}

/**
 * Answers of responses with an id of their own, else of respondents with a time. Ids that were made of a
 * row's number are another in each file.
 */
function ofAnswers(target: string, held: readonly string[]): Comparison {
  const given = (name: string) =>
    `case when not starts_with(${name}, source_file || ':') then ${name} end`;
  const whose = held.includes("answered_at")
    ? `("!response" is not null or ("!respondent" is not null and answered_at is not null))`
    : `"!response" is not null`;
  return {
    near: `with named as (select *, rowid as id, ${given("response_id")} as "!response", ${given("respondent_id")} as "!respondent" from ${target} where "!reason" is null and score is not null),
     near as (select * from named where ${whose} and (select count(distinct source_file) from named) > 1)`,
    columns: [
      `"!response"`,
      `"!respondent"`,
      ...ANSWER.filter((name) => held.includes(name)).map(identifier),
    ],
  };
}

/**
 * Rows that stand in two files, as where the exports of two months overlap: rows that are alike in every
 * column, and answers that the same person gave to the same question of the same response, each counted
 * as often as the file with fewer of them has it. What the table held before and the files that come
 * first keep theirs; of a file whose mapping says so the others get the verdict `repeated`.
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
  const answers = table.name === "surveys";
  if (!moment && !answers) return [];
  const { connection } = store;
  const target = contractName(store, physical);
  const repeats = contractName(store, "!repeats");
  const held = await columnsIn(store, physical);
  const compared = moment ? ofTime(target, moment, held) : ofAnswers(target, held);
  const { near } = compared;
  const columns = compared.columns.join(", ");
  const found = await connection.query(`${near} select count(*) as rows from near`);
  if (numberAt(found, "rows") === 0) return [];
  if (numberAt(found, "rows") > MOST)
    return [{ code: "overlap_not_compared", values: { most: MOST } }];
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
      code: `${answers ? "answers" : "rows"}_${left ? "left_out" : "in_two_files"}`,
      values: {
        file,
        other: textAt(counted, "other", i) ?? "",
        rows: numberAt(counted, "rows", i),
      },
    };
  });
}
