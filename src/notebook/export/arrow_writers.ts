import { type RecordBatch, RecordBatchFileWriter } from "apache-arrow";
import init, {
  Compression,
  type RecordBatch as ParquetBatch,
  Table,
  transformParquetStream,
  WriterPropertiesBuilder,
} from "parquet-wasm/esm/parquet_wasm.js";
import { arrowTable, encode } from "../../engine/encode.ts";
import { FILES, type Writer } from "./rows_to_write.ts";

/** An Arrow file, which data frames map into memory as it is. */
export function arrowWriter(): Writer {
  const writer = new RecordBatchFileWriter();
  return {
    add: (rows) => writer.write(arrowTable(rows).batches[0] as RecordBatch),
    async end() {
      writer.finish();
      return new Blob([(await writer.toUint8Array()) as BlobPart], { type: FILES.arrow.type });
    },
  };
}

/**
 * A Parquet file, compressed by zstd.
 * @param wasm the program of parquet-wasm: its address, or its bytes
 */
export async function parquetWriter(wasm: string | BufferSource): Promise<Writer> {
  await init({ module_or_path: wasm });
  const batches = new TransformStream<ParquetBatch, ParquetBatch>();
  const writer = batches.writable.getWriter();
  const properties = new WriterPropertiesBuilder().setCompression(Compression.ZSTD).build();
  const file = transformParquetStream(batches.readable, properties).then((stream) =>
    new Response(stream).blob(),
  );
  return {
    async add(rows) {
      for (const batch of Table.fromIPCStream(await encode(rows)).recordBatches()) {
        await writer.write(batch);
      }
    },
    async end() {
      await writer.close();
      return (await file).slice(0, undefined, FILES.parquet.type);
    },
  };
}
