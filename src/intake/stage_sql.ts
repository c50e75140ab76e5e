import { columnsOf, SOURCE_COLUMNS } from "../contract/ddl.ts";
import type { ContractColumn, ContractTable } from "../contract/table.ts";
import { EMPTY_WORDS } from "../contract/values.ts";
import { identifier, literal } from "../engine/escape.ts";
import { ANSWER, ANSWER_VALUES, answerFilter, answerRows, rowIdSql } from "./answers_sql.ts";
import { DERIVED } from "./derive.ts";
import type { Format } from "./format.ts";
import { ITEM_COLUMNS } from "./item_choice.ts";
import { type ColumnChoice, type Mapping, rowIdsOf } from "./mapping.ts";
import { totalSql } from "./total_rows.ts";
import { plausibleSql, reasonSql, textSql, valueSql } from "./value_sql.ts";

/** Names of the tables into which the engine's reader writes what it refused. */
export const REJECT_TABLES = { errors: "intake_errors", scans: "intake_scans" } as const;

/** How a column that no contract column took is named in the physical table. */
export const extraName = (name: string): string => `+${name}`;

/** The column that keeps the text of a value that could not be read, where the row was taken. */
export const emptiedName = (column: string): string => `!${column}`;

/** Columns of the staged table that say what became of a row; they go before anybody sees it. */
export const VERDICT = ["!column", "!reason", "!text", "!row"] as const;

/** Among how many cells from the left a row of sums has its name. */
const LABEL = 4;

/** A file that is ready to be read by the engine. */
export interface Staged {
  /** Its name in `source_file`. */
  readonly label: string;
  readonly format: Format;
  readonly mapping: Mapping;
  /** Names under which columns without a target are kept, by their place in the file. */
  readonly extras: ReadonlyMap<number, string>;
}

/** Columns of a table that a mapping fills and whose values may turn out unreadable. */
export function fallible(table: ContractTable, mapping: Mapping): ContractColumn[] {
  return table.columns.filter(
    (column) =>
      column.need !== "required" &&
      (column.type !== "varchar" || column.codes !== undefined) &&
      mapping.columns.some(({ target }) => target === column.name),
  );
}

/** Columns whose unreadable values are set apart; of a survey with a column a question the answers. */
export const setApart = (table: ContractTable, mapping: Mapping): string[] => [
  ...fallible(table, mapping).map(({ name }) => name),
  ...((mapping.items ?? []).length > 0 ? ["score"] : []),
];

/** Rows that SQL can read: those of a text, or of columns that came from a file of columns. */
export interface RowsSql {
  /** What stands behind FROM. */
  readonly from: string;
  /** A cell as text, NULL where it is empty. */
  text(source: number): string;
  /** A cell as what a column of the contract asks for, NULL where it is no such thing. */
  value(column: ContractColumn, choice: ColumnChoice): string;
  /** What has to be added to a row's ordinal, from 1, to get its number in the file. */
  readonly before: number;
}

/** The contract's columns that a mapping fills: by a column, by a constant or by what follows. */
export const targetsOf = (table: ContractTable, mapping: Mapping): string[] => [
  ...mapping.columns.flatMap(({ target }) => (target === null ? [] : [target])),
  ...((mapping.items ?? []).length > 0 ? ITEM_COLUMNS : []),
  ...rowIdsOf(mapping),
  ...Object.keys(mapping.constants),
  ...Object.keys(DERIVED[table.name] ?? {}),
];

/**
 * The statement that creates the table into which files are read: the contract's columns that any of
 * them fills, and those that tell what became of a row.
 */
export function stageTable(
  physical: string,
  table: ContractTable,
  {
    given,
    extras,
    emptied,
  }: Record<"extras" | "emptied", Iterable<string>> & {
    given: ReadonlySet<string>;
  },
): string {
  const sources = new Set<string>(SOURCE_COLUMNS.map(({ name }) => name));
  const columns = [
    ...columnsOf(table)
      .filter(({ name }) => given.has(name) || sources.has(name))
      .map(({ name, type }) => `${identifier(name)} ${type}`),
    ...[...extras].map((name) => `${identifier(extraName(name))} varchar`),
    ...[...emptied].map((name) => `${identifier(emptiedName(name))} varchar`),
    ...VERDICT.map((name) => `${identifier(name)} varchar`),
  ];
  return `create table ${physical} (${columns.join(", ")})`;
}

/**
 * The statement that reads rows of a file into the staged table, in one pass: every column as text, so
 * that no id is damaged, then cast; a row that lacks a required value carries its verdict.
 */
export function stageRows(
  physical: string,
  table: ContractTable,
  file: Staged,
  rows: RowsSql,
): string {
  const { format, mapping, label } = file;
  const rowIds = rowIdsOf(mapping);
  const wide = (mapping.items ?? []).length > 0;
  const cell = (source: number) => rows.text(source);
  const chosen = table.columns.flatMap((column) => {
    const choice = mapping.columns.find(({ target }) => target === column.name);
    return choice ? [{ column, choice, text: cell(choice.source) }] : [];
  });
  const read = (name: string) => identifier(`?${name}`);
  const derived = DERIVED[table.name] ?? {};
  const known = new Set(chosen.map(({ column }) => column.name));
  const constants = table.columns.filter(
    ({ name }) => !known.has(name) && name in mapping.constants,
  );

  const values = chosen.map(
    ({ column, choice }) => `${rows.value(column, choice)} as ${read(column.name)}`,
  );
  const plausible = [
    ...chosen.map(
      ({ column }) => `${plausibleSql(read(column.name), column)} as ${identifier(column.name)}`,
    ),
    ...constants.map(
      ({ name, type }) =>
        `cast(${literal(mapping.constants[name] ?? "")} as ${type}) as ${identifier(name)}`,
    ),
    ...Object.keys(derived)
      .filter((name) => !known.has(name) && !(name in mapping.constants))
      .map((name) => `null::varchar as ${identifier(name)}`),
    ...rowIds.map((name) => `${rowIdSql(label, rows.before)} as ${identifier(name)}`),
    ...(wide ? Object.entries(ANSWER_VALUES) : []).map(
      ([name, sql]) => `${sql} as ${identifier(name)}`,
    ),
  ];

  const total = totalSql(Array.from({ length: Math.min(LABEL, format.width) }, (_, i) => cell(i)));
  const refusal = chosen
    .filter(({ column }) => column.need === "required")
    .map(({ column, text }) => ({
      when: `${identifier(column.name)} is null`,
      column: `case when not ${total} then ${literal(column.name)} end`,
      reason: `case when ${total} then 'total_row' else ${reasonSql(text, read(column.name), column)} end`,
      text: `case when not ${total} then ${text} end`,
    }));
  if (wide) {
    const silent = { when: `"!silent"`, column: `'score'`, reason: `'missing'`, text: "null" };
    refusal.push(silent);
  }
  const verdict = (part: "column" | "reason" | "text") =>
    refusal.length === 0
      ? "null"
      : `case ${refusal.map((one) => `when ${one.when} then ${one[part]}`).join(" ")} end`;
  const refused = refusal.map(({ when }) => when).join(" or ") || "false";

  const result = [
    ...[...known, ...constants.map(({ name }) => name), ...rowIds, ...(wide ? ITEM_COLUMNS : [])]
      .filter((name) => !(name in derived))
      .map((name) => identifier(name)),
    ...Object.entries(derived).map(([name, sql]) => `${sql} as ${identifier(name)}`),
    ...[...file.extras].map(
      ([source, name]) => `${textSql(cell(source))} as ${identifier(extraName(name))}`,
    ),
    `${literal(label)} as source_file`,
    `(record + ${rows.before})::integer as source_row`,
    ...fallible(table, mapping).map(({ name }) => {
      const text = cell(mapping.columns.find(({ target }) => target === name)?.source ?? 0);
      return `case when ${identifier(name)} is null then ${textSql(text)} end as ${identifier(emptiedName(name))}`;
    }),
    ...(wide
      ? [`case when score is null then ${ANSWER} end as ${identifier(emptiedName("score"))}`]
      : []),
    `${verdict("column")} as "!column"`,
    `${verdict("reason")} as "!reason"`,
    `${verdict("text")} as "!text"`,
    `case when ${refused} then ${rowSql(format, rows)} end as "!row"`,
  ];
  const numbered = `(select *, row_number() over () as record from ${rows.from})`;
  return [
    `insert into ${physical} by name`,
    `select ${result.join(", ")}`,
    `from (select *, ${plausible.join(", ") || "1"}`,
    `from (select *, ${values.join(", ") || "1"}`,
    `from ${wide ? answerRows(numbered, mapping, rows.text) : numbered}))`,
    ...(wide ? [`where ${answerFilter(refused)}`] : []),
  ].join("\n");
}

/** How a cell is called in whatever the rows are read from. */
export const cellName = (source: number): string => `c${source}`;

/**
 * The rows of a file of text, or of a piece of it.
 * @param pool its name in the engine's pool
 * @param skip records before the first row
 * @param before rows of the file that the table has taken already, and what stands before them
 */
export const textRows = (
  pool: string,
  format: Format,
  { skip, before }: { skip: number; before: number },
): RowsSql => ({
  from: readerSql(pool, format, skip),
  text: cellName,
  value: (column, choice) => valueSql(cellName(choice.source), column, choice),
  before,
});

/** The engine's reader with every option said, since what it guesses may be wrong. */
function readerSql(pool: string, format: Format, skip: number): string {
  const columns = Array.from({ length: format.width }, (_, i) => `${cellName(i)}: 'varchar'`);
  const quote = literal(format.quotes ? '"' : "");
  const options = [
    "auto_detect = false",
    "header = false",
    `skip = ${skip}`,
    `delim = ${literal(format.delimiter)}`,
    `quote = ${quote}`,
    `escape = ${quote}`,
    `nullstr = [${["", ...EMPTY_WORDS].map(literal).join(", ")}]`,
    `columns = {${columns.join(", ")}}`,
    "store_rejects = true",
    `rejects_table = ${literal(REJECT_TABLES.errors)}`,
    `rejects_scan = ${literal(REJECT_TABLES.scans)}`,
    "rejects_limit = 0",
  ];
  return `read_csv(${literal(pool)}, ${options.join(", ")})`;
}

/** SQL that writes a row again as the file has it, for the list of refused ones. */
function rowSql({ width, delimiter, quotes }: Format, rows: RowsSql): string {
  const special = literal(`["\n${delimiter === "|" ? "\\|" : delimiter}]`);
  const cells = Array.from({ length: width }, (_, i) => {
    const text = `coalesce(${rows.text(i)}, '')`;
    return quotes
      ? `case when regexp_matches(${text}, ${special}) then '"' || replace(${text}, '"', '""') || '"' else ${text} end`
      : text;
  });
  return cells.join(` || ${literal(delimiter)} || `);
}
