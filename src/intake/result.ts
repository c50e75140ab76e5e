import type { Columns } from "../engine/column.ts";

/** A number of a result, by column and row; NaN where there is none. */
export const numberAt = (result: Columns, column: string, row = 0): number =>
  Number(result.columns[column]?.[row] ?? NaN);

/** A text of a result, by column and row. */
export const textAt = (result: Columns, column: string, row = 0): string | null => {
  const value = result.columns[column]?.[row];
  return value === null || value === undefined ? null : String(value);
};

/** A moment of a result, by column and row. */
export const dateAt = (result: Columns, column: string, row = 0): Date | null => {
  const value = result.columns[column]?.[row];
  return value instanceof Date ? value : null;
};
