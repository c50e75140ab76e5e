import { DataType, type Table, type Vector } from "apache-arrow";
import type { Column, Columns, ColumnType } from "./column.ts";

/**
 * Turns an Arrow table into columns, the only place where values change their form.
 * A numeric column without nulls is its typed array; with nulls Arrow's array holds garbage
 * there, so it is copied with NaN by its bitmap.
 */
export function toColumns(table: Table): Columns {
  const columns: Record<string, Column> = {};
  const types: Record<string, ColumnType> = {};
  for (const [i, field] of table.schema.fields.entries()) {
    const vector = table.getChildAt(i);
    if (!vector) continue;
    types[field.name] = columnType(field.type);
    columns[field.name] = toColumn(vector, types[field.name] ?? "varchar");
  }
  return { length: table.numRows, columns, types };
}

function columnType(type: DataType): ColumnType {
  if (DataType.isInt(type)) return type.bitWidth <= 32 ? "integer" : "double";
  if (DataType.isFloat(type) || DataType.isDecimal(type)) return "double";
  if (DataType.isBool(type)) return "boolean";
  if (DataType.isDate(type)) return type.unit === 0 ? "date" : "timestamp";
  if (DataType.isTimestamp(type)) return "timestamp";
  return "varchar";
}

function toColumn(vector: Vector, type: ColumnType): Column {
  if (type === "integer" || type === "double") return toNumbers(vector, type);
  const values: (string | boolean | Date | null)[] = new Array(vector.length);
  for (let i = 0; i < vector.length; i++) {
    const value: unknown = vector.get(i);
    if (value === null || value === undefined) values[i] = null;
    else if (type === "boolean") values[i] = Boolean(value);
    else if (type === "varchar") values[i] = String(value);
    else values[i] = value instanceof Date ? value : new Date(Number(value));
  }
  return values;
}

function toNumbers(vector: Vector, type: "integer" | "double"): Float64Array | Int32Array {
  const whole = vector.nullCount === 0 ? (vector.toArray() as ArrayLike<number | bigint>) : null;
  if (whole instanceof Float64Array || whole instanceof Int32Array) return whole;
  if (whole && type === "integer") return Int32Array.from(whole as ArrayLike<number>);
  if (whole) return Float64Array.from(whole as ArrayLike<number | bigint>, Number);
  const numbers = new Float64Array(vector.length);
  for (let i = 0; i < vector.length; i++) {
    const value: unknown = vector.get(i);
    numbers[i] = value === null || value === undefined ? NaN : Number(value);
  }
  return numbers;
}
