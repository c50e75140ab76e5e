import type { FigureColumns } from "../../charts/figure.ts";
import { ColumnRows } from "../../notebook/rows/column_rows.ts";
import type { Rows } from "../../notebook/rows/rows.ts";

type Sample = Rows["sample"];

/** Rows of columns that came without their types, which their first value then tells. */
export function givenRows({ length, columns }: FigureColumns): Rows {
  const types = Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [name, typeOf(values)]),
  );
  return new ColumnRows({ length, columns: columns as Sample["columns"], types });
}

function typeOf(values: ArrayLike<unknown>): Sample["types"][string] {
  if (values instanceof Int32Array) return "integer";
  if (ArrayBuffer.isView(values)) return "double";
  const first = Array.from(values).find((value) => value !== null && value !== undefined);
  if (typeof first === "number") return "double";
  if (typeof first === "boolean") return "boolean";
  return first instanceof Date ? "timestamp" : "varchar";
}
