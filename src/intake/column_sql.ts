import type { ContractColumn } from "../contract/table.ts";
import { EMPTY_WORDS } from "../contract/values.ts";
import { literal } from "../engine/escape.ts";
import type { Kind } from "./columnar.ts";
import { isNumeric } from "./mapping.ts";
import { cellName, type RowsSql } from "./stage_sql.ts";
import { valueSql } from "./value_sql.ts";

/** The longest of the words that stand for nothing: whatever is longer need not be compared. */
const LONGEST_EMPTY = Math.max(...EMPTY_WORDS.map((word) => word.length));
const EMPTY = ["", ...EMPTY_WORDS].map(literal).join(", ");

/**
 * Rows that came as columns of a type each. What has the type that the contract asks for is taken as it
 * is; the rest is written as text and read as that of any file.
 * @param from the table that holds them, quoted
 */
export const columnRows = (from: string, kinds: readonly Kind[], before: number): RowsSql => ({
  from,
  text: (source) => columnText(cellName(source), kinds[source] ?? "text"),
  value(column, choice) {
    const cell = cellName(choice.source);
    const kind = kinds[choice.source] ?? "text";
    const alike = !choice.unit || choice.unit === column.unit;
    return (
      (alike ? direct(cell, kind, column) : null) ??
      valueSql(columnText(cell, kind), column, choice)
    );
  },
  before,
});

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
      return `case when length(${cell}) > ${LONGEST_EMPTY} or ${cell} not in (${EMPTY}) then ${cell} end`;
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
