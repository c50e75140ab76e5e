import {
  type Field,
  type RecordBatch,
  Schema,
  Table as ArrowTable,
  tableToIPC,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import initParquet, {
  Compression,
  Table,
  writeParquet,
  WriterPropertiesBuilder,
} from "parquet-wasm/esm/parquet_wasm.js";
import { nodeProgram } from "../../src/intake/node_program.ts";

export type ArrowColumns = Readonly<Record<string, readonly unknown[] | Vector>>;

/** Vectors or arrays as an Arrow table, in batches of so many rows. */
export function arrowTable(columns: ArrowColumns, batch = Infinity): ArrowTable {
  const vectors = Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      "data" in values ? values : vectorFromArray(values as unknown[]),
    ]),
  );
  const table = new ArrowTable(vectors as never);
  if (table.numRows <= batch) return table;
  const batches: RecordBatch[] = [];
  for (let from = 0; from < table.numRows; from += batch)
    batches.push(...table.slice(from, from + batch).batches);
  return new ArrowTable(new Schema(table.schema.fields as Field[]), batches);
}

/** An Arrow file, or a stream. */
export const arrowFile = (table: ArrowTable, kind: "file" | "stream" = "file"): Uint8Array =>
  tableToIPC(table, kind);

/** A Parquet file with row groups of so many rows. */
export async function parquetFile(
  table: ArrowTable,
  { rows = 1_000_000, compression = Compression.SNAPPY } = {},
): Promise<Uint8Array> {
  await initParquet({ module_or_path: nodeProgram() });
  const properties = new WriterPropertiesBuilder()
    .setCompression(compression)
    .setMaxRowGroupSize(rows)
    .build();
  return writeParquet(Table.fromIPCStream(tableToIPC(table, "stream")), properties);
}
