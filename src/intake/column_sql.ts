import type { ContractColumn } from "../contract/table.ts";
import { EMPTY_WORDS } from "../contract/values.ts";
import { literal } from "../engine/escape.ts";
import type { Kind } from "./columnar.ts";
import { isNumeric } from "./mapping.ts";
import { cellName, type RowsSql } from "./stage_sql.ts";
import { valueSql } from "./value_sql.ts";

/** The longest of the words that stand for nothing: whatever is longer need not be compared. */
const LONGEST_EMPTY = Math.max(...EMPTY_WORDS.map((word) => word.length));
const EMPTY = ["", ...EMPTY_WORDS].map(literal);

/**
 * Rows that came as columns of a type each. What has the type that the contract asks for is taken as it
 * is; the rest is written as text and read as that of any file.
 * @param from the table that holds them, quoted
 */
export const columnRows = (from: string, kinds: readonly Kind[], before: number): RowsSql => ({
  // Texts are columns of their own, since each is asked for many times; what nobody asks for is not made.
  from: `(select *, ${kinds.map((kind, i) => `${columnText(cellName(i), kind)} as ${textName(i)}`).join(", ")} from ${from})`,
  text: textName,
  value(column, choice) {
    const kind = kinds[choice.source] ?? "text";
    const taken = direct(cellName(choice.source), kind, column);
    return taken ?? valueSql(textName(choice.source), column, choice);
  },
  before,
});

/** How the text of a cell is called beside its value. */
const textName = (source: number): string => `t${source}`;

/** A value without the detour over text, or null where its type is another. */
function direct(cell: string, kind: Kind, column: ContractColumn): string | null {
  if (kind === "moment" && column.type === "timestamp") return `try_cast(${cell} as timestamp)`;
  if (kind === "boolean" && column.type === "boolean") return cell;
  if (!isNumeric(column)) return null;
  if (kind === "whole") return `try_cast(${cell} as ${column.type})`;
  // Not a number, and endless ones, are nothing.
  return kind === "number"
    ? `case when isfinite(${cell}::double) then try_cast(${cell} as ${column.type}) end`
    : null;
}

function columnText(cell: string, kind: Kind): string {
  switch (kind) {
    case "text":
      // Spelled out, since a list of words becomes a join that every row goes through.
      return `case when length(${cell}) > ${LONGEST_EMPTY} then ${cell} when ${EMPTY.map((word) => `${cell} = ${word}`).join(" or ")} then null else ${cell} end`;
    case "number":
      // Programs that know no empty whole number keep ids as 123.0.
      return `case when isnan(${cell}::double) then null when ${cell} = trunc(${cell}) and abs(${cell}::double) < 9007199254740992 then ${cell}::bigint::varchar else ${cell}::varchar end`;
    case "moment":
      return `${cell}::timestamp::varchar`;
    case "bytes":
      return `lower(hex(${cell}))`;
    default:
      return `${cell}::varchar`;
  }
}
