import {
  Bool,
  type Data,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  TimestampMicrosecond,
  Utf8,
} from "apache-arrow";
import type { Column, Columns, ColumnType } from "./column.ts";

const DAY = 86_400_000;

/** How long columns are encoded at a stretch, in milliseconds, before the page has its turn. */
const STRETCH = 12;

/**
 * Columns as an Arrow IPC stream for `insertArrowFromIPCStream`. Arrow's own builders compile
 * code at run time, which the page's policy forbids, so buffers are filled here. Between columns
 * the page has its turn, so that a large batch does not hold up what a person does.
 */
export async function encode(table: Columns): Promise<Uint8Array> {
  const data: [name: string, data: Data][] = [];
  let begun = performance.now();
  for (const [name, column] of Object.entries(table.columns)) {
    data.push([name, encodeColumn(column, table.types[name] ?? "varchar")]);
    if (performance.now() - begun < STRETCH) continue;
    await new Promise((resolve) => setTimeout(resolve));
    begun = performance.now();
  }
  return tableToIPC(tableOf(data, table.length), "stream");
}

/** Columns as an Arrow table. Pieces of one result have the same schema, wherever values miss. */
export function arrowTable(table: Columns): Table {
  const data = Object.entries(table.columns).map(([name, column]): [string, Data] => [
    name,
    encodeColumn(column, table.types[name] ?? "varchar"),
  ]);
  return tableOf(data, table.length);
}

function tableOf(data: readonly (readonly [name: string, data: Data])[], length: number): Table {
  const schema = new Schema(data.map(([name, { type }]) => new Field(name, type, true)));
  const children = data.map(([, column]) => column);
  const struct = makeData({ type: new Struct(schema.fields), length, children });
  return new Table(schema, [new RecordBatch(schema, struct)]);
}

function encodeColumn(column: Column, type: ColumnType): Data {
  switch (type) {
    case "double":
      return numeric(column, new Float64(), new Float64Array(column.length), Number);
    case "integer":
      return numeric(column, new Int32(), new Int32Array(column.length), Number);
    case "date":
      return numeric(column, new DateDay(), new Int32Array(column.length), (value) =>
        Math.floor(Number(value) / DAY),
      );
    case "timestamp":
      return numeric(
        column,
        new TimestampMicrosecond(),
        new BigInt64Array(column.length),
        (value) => BigInt(Math.round(Number(value) * 1000)),
      );
    case "boolean":
      return bits(column);
    case "varchar":
      return text(column);
  }
}

const isMissing = (value: unknown): boolean =>
  value === null || value === undefined || Number.isNaN(value);

/** The bitmap of values that are there, or none where all are. */
function validity(column: Column): { nullCount: number; nullBitmap?: Uint8Array } {
  const bitmap = new Uint8Array((((column.length + 7) >> 3) + 7) & ~7);
  let nullCount = 0;
  for (let i = 0; i < column.length; i++) {
    if (isMissing(column[i])) nullCount++;
    else bitmap[i >> 3]! |= 1 << (i & 7);
  }
  return nullCount === 0 ? { nullCount } : { nullCount, nullBitmap: bitmap };
}

function numeric<A extends Float64Array | Int32Array | BigInt64Array>(
  column: Column,
  type: DataType,
  data: A,
  convert: (value: unknown) => A[number],
): Data {
  const valid = validity(column);
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (!isMissing(value)) data[i] = convert(value);
  }
  return makeData({ type, length: column.length, data, ...valid } as never) as Data;
}

function bits(column: Column): Data {
  const data = new Uint8Array((((column.length + 7) >> 3) + 7) & ~7);
  for (let i = 0; i < column.length; i++) if (column[i] === true) data[i >> 3]! |= 1 << (i & 7);
  return makeData({ type: new Bool(), length: column.length, data, ...validity(column) } as never);
}

/** A column of text. */
export function text(column: Column): Data {
  const encoder = new TextEncoder();
  const valueOffsets = new Int32Array(column.length + 1);
  let bytes = new Uint8Array(Math.max(64, column.length * 12));
  let end = 0;
  for (let i = 0; i < column.length; i++) {
    const value = column[i];
    if (!isMissing(value)) {
      const string = String(value);
      // One UTF-16 unit takes at most three bytes.
      const room = end + string.length * 3;
      if (room > bytes.length) {
        const larger = new Uint8Array(Math.max(bytes.length * 2, room));
        larger.set(bytes.subarray(0, end));
        bytes = larger;
      }
      end += encoder.encodeInto(string, bytes.subarray(end)).written;
    }
    valueOffsets[i + 1] = end;
  }
  return makeData({
    type: new Utf8(),
    length: column.length,
    valueOffsets,
    data: bytes.subarray(0, end),
    ...validity(column),
  } as never);
}
