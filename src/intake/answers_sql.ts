import { literal } from "../engine/escape.ts";
import type { ItemChoice } from "./item_choice.ts";
import type { Mapping } from "./mapping.ts";
import { numberSql } from "./number_sql.ts";
import type { NumberReading } from "./number_grammar.ts";
import { POINT, textSql } from "./value_sql.ts";

/** How the parts of a question are called beside the cells of its row. */
const PARTS = ["!n", "!item", "!construct", "!role", "!min", "!max", "!reverse", "!shift"] as const;

/** The answer of a row to one question, as the file has it. */
export const ANSWER = `"!answer"`;

/** Columns of surveys whose mapping has a column a question, as SQL over `answerRows`. */
export const ANSWER_VALUES: Readonly<Record<string, string>> = {
  item: `"!item"`,
  construct: `"!construct"`,
  role: `"!role"`,
  score: `case when "!score" between "!min" and "!max" then "!score" - "!shift" end`,
  scale_min: `("!min" - "!shift")::double`,
  scale_max: `("!max" - "!shift")::double`,
  reverse: `"!reverse"`,
};

/**
 * Rows of a file with a column a question, as rows with an answer each, blank ones included: what
 * stands behind FROM.
 * @param from the rows of the file, each with its number as `record`
 * @param text a cell as text
 */
export function answerRows(
  from: string,
  { items = [], columns }: Mapping,
  text: (source: number) => string,
): string {
  const questions = items.map(({ item, construct, role, scale, reverse, shift }, n) => [
    String(n),
    literal(item),
    literal(construct),
    role === null ? "null::varchar" : literal(role),
    String(scale.min),
    String(scale.max),
    String(reverse),
    String(shift ?? 0),
  ]);
  const names = PARTS.map((part) => `"${part}"`).join(", ");
  const values = questions.map((parts) => `(${parts.join(", ")})`).join(", ");
  const answer = items
    .map(({ source, zero }, n) => `when ${n} then ${answerText(text(source), zero)}`)
    .join(" ");
  const blank = items.map(({ source, zero }) => `${answerText(text(source), zero)} is null`);
  const reading = readingOf(items, columns);
  return `(select *, ${numberSql(ANSWER, "double", reading)} as "!score" from (
    select *, case "!n" ${answer} end as ${ANSWER}, ${blank.join(" and ")} as "!silent"
    from ${from} cross join (values ${values}) as "!questions"(${names})))`;
}

/** An answer as text; NULL where there is none, and where 0 stands for none. */
const answerText = (cell: string, zero: ItemChoice["zero"]): string =>
  zero === "none"
    ? `case when regexp_full_match(${cell}, '\\s*0([.,]0*)?\\s*') then null else ${textSql(cell)} end`
    : textSql(cell);

/** Answers of one file are written alike. */
function readingOf(items: readonly ItemChoice[], columns: Mapping["columns"]): NumberReading {
  const readings = items.map(({ source }) => columns.find((one) => one.source === source)?.number);
  return readings.find((reading) => reading?.decimal === ",") ?? POINT;
}

/** Which rows are kept: an answer each, or once a row that is refused as a whole. */
export const answerFilter = (refused: string): string =>
  `case when ${refused} then "!n" = 0 else ${ANSWER} is not null end`;

/** Ids that the file does not give, as SQL over the number of a row. */
export const rowIdSql = (label: string, before: number): string =>
  `${literal(label)} || ':' || (record + ${before})`;
