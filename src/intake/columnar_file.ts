import {
  type Data,
  DataType,
  Field,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableFromIPC,
  tableToIPC,
  Timestamp,
  type Vector,
} from "apache-arrow";
import { text } from "../engine/encode.ts";
import { checkBatches } from "./arrow_check.ts";
import { arrowIndex, batchStream } from "./arrow_index.ts";
import { isNested, kindOf, sumOfCents, valueText } from "./arrow_values.ts";
import type { ColumnarAmount, ColumnarBatch, ColumnarFormat, ColumnarLook } from "./columnar.ts";
import { wallClock } from "./wall_clock.ts";

/** Rows that go to the engine at once: below a row group of its own, which it would write out. */
const BATCH = 100_000;
/** Rows of the start and of a place further on that are looked at. */
const [HEAD_ROWS, PLACE_ROWS] = [2000, 500];

/** A file of columns that is open: its rows come in batches, never all at once. */
export interface OpenedColumns {
  readonly rows: number;
  readonly schema: Schema;
  /** @param skim only some rows of the start and of a few places further on */
  tables(skim: boolean): AsyncIterable<Table>;
}

/**
 * Opens a file of columns.
 * @param program of parquet-wasm: its address, or its bytes
 * @throws Error where it is damaged
 */
async function open(
  file: File,
  format: ColumnarFormat,
  program: string | BufferSource,
): Promise<OpenedColumns> {
  if (format === "parquet") {
    const { openParquet } = await import("./parquet_file.ts");
    return openParquet(file, program, { batch: BATCH, head: HEAD_ROWS, place: PLACE_ROWS });
  }
  const index = await arrowIndex(file);
  return {
    schema: index.schema,
    rows: index.batches.reduce((sum, { rows }) => sum + rows, 0),
    async *tables(skim) {
      const middle = index.batches[index.batches.length >> 1];
      const some = new Set([index.batches[0], middle, index.batches.at(-1)]);
      for (const batch of index.batches) {
        if (batch.rows === 0 || (skim && !some.has(batch))) continue;
        const table = tableFromIPC(await batchStream(file, index, batch));
        checkBatches(table);
        const size = skim ? (batch === index.batches[0] ? HEAD_ROWS : PLACE_ROWS) : BATCH;
        const end = skim ? size : table.numRows;
        for (let from = 0; from < end && from < table.numRows; from += size)
          yield table.slice(from, Math.min(from + size, table.numRows));
      }
    },
  };
}

/** What a file of columns says about itself, and some of its rows as text. */
export async function lookColumnar(
  file: File,
  format: ColumnarFormat,
  program: string | BufferSource,
): Promise<ColumnarLook> {
  const { rows, schema, tables } = await open(file, format, program);
  const types = schema.fields.map(({ type }) => type as DataType);
  const sample: string[][] = [];
  for await (const table of tables(true)) {
    const columns = types.map((_, i) => clocked(table.getChildAt(i)!));
    for (let row = 0; row < table.numRows; row++)
      sample.push(columns.map((column) => valueText(column.get(row), column.type as DataType)));
  }
  return {
    format,
    names: schema.fields.map(({ name }) => String(name)),
    kinds: types.map(kindOf),
    rows,
    sample,
    zoned: types.flatMap((type, i) => (zoneOf(type) === null ? [] : [i])),
  };
}

/**
 * All rows of a file, batch by batch, as the engine takes them.
 * @throws Error where it is damaged, at its end where it held other rows than it says
 */
export async function* readColumnar(
  file: File,
  format: ColumnarFormat,
  program: string | BufferSource,
  amount: ColumnarAmount | null,
): AsyncGenerator<ColumnarBatch> {
  const { rows, tables } = await open(file, format, program);
  let read = 0;
  for await (const table of tables(false)) {
    for (const batch of table.batches) {
      if (batch.numRows === 0) continue;
      read += batch.numRows;
      const money = amount && batch.getChildAt(amount.source);
      const cents = money && amount ? sumOfCents(money, amount) : null;
      yield { ipc: portable(batch), rows: batch.numRows, cents };
    }
  }
  // A batch whose own count was damaged would lose rows that nobody misses.
  if (read !== rows) throw new Error(`it says that it holds ${rows} rows, and holds ${read}`);
}

/** A batch as a stream that the engine takes: plain names, times without zones, nothing nested. */
function portable(batch: RecordBatch): Uint8Array {
  const columns = batch.schema.fields.map((_, i) => {
    const column = clocked(batch.getChildAt(i)!);
    return isNested(column.type as DataType) ? jsonColumn(column) : column.data[0]!;
  });
  const fields = columns.map(({ type }, i) => new Field(`c${i}`, type, true));
  const schema = new Schema(fields);
  const struct = makeData({
    type: new Struct(fields),
    length: batch.numRows,
    nullCount: 0,
    children: columns as Data[],
  });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, struct)]), "stream");
}

function jsonColumn(column: Vector): Data {
  return text(
    Array.from({ length: column.length }, (_, i) => {
      const value: unknown = column.get(i);
      return value === null ? null : valueText(value, column.type as DataType);
    }),
  );
}

const zoneOf = (type: DataType): string | null =>
  DataType.isTimestamp(type) ? (type.timezone ?? null) : null;

/** A column of times with a zone as what its clock shows, without one; others as they are. */
function clocked(column: Vector): Vector {
  const zone = zoneOf(column.type as DataType);
  if (zone === null) return column;
  const { unit } = column.type as Timestamp;
  return wallClock(column as Vector<Timestamp>, zone, new Timestamp(unit));
}
