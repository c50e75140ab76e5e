import type { ContractColumn } from "../contract/table.ts";
import { NO, YES } from "../contract/values.ts";
import { literal } from "../engine/escape.ts";
import { dateSql, type DateReading } from "./dates.ts";
import type { ColumnChoice } from "./mapping.ts";
import type { NumberReading } from "./number_grammar.ts";
import { numberSql } from "./number_sql.ts";
import { factor, measuresTime } from "./time_unit.ts";

/** Why a value was not taken. */
export const REASONS = [
  /** A required value is not there. */
  "missing",
  "not_a_date",
  /** A date before 1900 or after 2199: a placeholder or two digits of a year. */
  "date_out_of_range",
  "not_a_number",
  "not_yes_or_no",
  /** Not one of the column's codes, nor a word for one. */
  "not_a_code",
  /** An answer that is not on the question's scale. */
  "not_on_scale",
  /** A row of sums, not of data. */
  "total_row",
  /** Another file has the row too, alike in every column. */
  "repeated",
  /** The row has fewer cells than the file's rows have. */
  "too_few_cells",
  "too_many_cells",
  /** Bytes that are not UTF-8. */
  "bad_encoding",
  /** A quote is not closed, or text follows the closing one. */
  "broken_quote",
  "too_long",
  /** A row of JSON that is cut or is no object. */
  "not_json",
  /** A code of answers with a wrong character, or with too few or too many. */
  "damaged_code",
  /** A code of answers to other questions than this version asks. */
  "other_version",
  /** A code of answers that says only what it is about. */
  "unanswered_code",
  /** What else the engine's reader refused. */
  "unreadable",
] as const;

export type Reason = (typeof REASONS)[number];

const ISO: DateReading = { order: "ymd", formats: ["iso"], certain: true, proof: 0, zoned: false };
export const POINT: NumberReading = { decimal: ".", group: null, certain: true };

const BLANKS = literal(" \t\u00a0");
/** Spelled out, since a list of words becomes a join that every row goes through. */
const oneOf = (value: string, words: readonly string[]): string =>
  words.map((word) => `${value} = ${literal(word)}`).join(" or ");

/** SQL that reads a text column as what the contract asks for, NULL where it cannot. */
export function valueSql(text: string, column: ContractColumn, choice: ColumnChoice): string {
  if (column.type === "timestamp") return dateSql(text, choice.date ?? ISO);
  if (column.type === "boolean") {
    const word = `lower(trim(${text}, ${BLANKS}))`;
    return `case when ${oneOf(word, YES)} then true when ${oneOf(word, NO)} then false end`;
  }
  if (column.codes) {
    const word = `lower(trim(${text}, ${BLANKS}))`;
    const ways = column.codes.map((code) => {
      const words = Object.values(column.words?.[code] ?? {}).flat();
      const all = [...new Set([code, ...words].map((one) => one.toLowerCase()))];
      return `when ${oneOf(word, all)} then ${literal(code)}`;
    });
    // Most files write the codes as they are, and what is settled here is not looked at again.
    const exact = column.codes.map(
      (code) => `when ${text} = ${literal(code)} then ${literal(code)}`,
    );
    return `case ${[...exact, ...ways].join(" ")} end`;
  }
  if (column.type === "varchar") return textSql(text);
  if (!choice.unit || !measuresTime(column.unit) || choice.unit === column.unit)
    return numberSql(text, column.type, choice.number ?? POINT);
  const value = numberSql(text, "double", choice.number ?? POINT);
  const scaled = `(${value}) * ${factor(choice.unit, column.unit)}`;
  return `try_cast(${column.type === "integer" ? `round(${scaled})` : scaled} as ${column.type})`;
}

/**
 * SQL for text as it is kept: trimmed, NULL where nothing is left. Trimming costs several times what
 * it takes to see that there is nothing to trim.
 */
export function textSql(text: string): string {
  const [space, tab, noBreak] = [" ", "\t", "\u00a0"].map(literal);
  const blank = `starts_with(${text}, ${space}) or ends_with(${text}, ${space}) or contains(${text}, ${tab}) or contains(${text}, ${noBreak}) or ${text} = ''`;
  return `case when ${blank} then nullif(trim(${text}, ${BLANKS}), '') else ${text} end`;
}

/** SQL that leaves a value out where it cannot be meant; the second step after `valueSql`. */
export const plausibleSql = (value: string, { type }: ContractColumn): string =>
  type === "timestamp"
    ? `case when ${value} >= timestamp '1900-01-01' and ${value} < timestamp '2200-01-01' then ${value} end`
    : value;

/** The reason why a text is no value of a column. */
export function unreadReason({ type }: ContractColumn): Reason {
  if (type === "timestamp") return "not_a_date";
  if (type === "boolean") return "not_yes_or_no";
  return type === "varchar" ? "not_a_code" : "not_a_number";
}

/** SQL for the reason why a value is not there; `value` is what `valueSql` gave. */
export function reasonSql(text: string, value: string, column: ContractColumn): string {
  const out =
    column.type === "timestamp" ? `when ${value} is not null then 'date_out_of_range' ` : "";
  return `case when ${textSql(text)} is null then 'missing' ${out}else ${literal(unreadReason(column))} end`;
}
