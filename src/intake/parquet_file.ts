import { type Schema, type Table, tableFromIPC } from "apache-arrow";
import init, {
  ParquetFile,
  type ReaderOptions,
  type RecordBatch,
} from "parquet-wasm/esm/parquet_wasm.js";
import type { OpenedColumns } from "./columnar_file.ts";

/**
 * Opens a Parquet file: its directory is read at once, its rows row group by row group.
 * @param program of parquet-wasm: its address, or its bytes
 * @param sizes rows of a batch, and of the places that are looked at
 * @throws Error where it is damaged
 */
export async function openParquet(
  file: File,
  program: string | BufferSource,
  sizes: { readonly batch: number; readonly head: number; readonly place: number },
): Promise<OpenedColumns> {
  await init({ module_or_path: program });
  const parquet = await ParquetFile.fromFile(file);
  const directory = parquet.metadata();
  const groups = directory.numRowGroups();
  const schema: Schema = tableFromIPC(parquet.schema().intoIPCStream()).schema;

  async function* read(options: ReaderOptions): AsyncGenerator<Table> {
    const stream = (await parquet.stream(options)) as ReadableStream<RecordBatch>;
    const reader = stream.getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield tableFromIPC(value.intoIPCStream());
      }
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  }

  return {
    schema,
    rows: directory.fileMetadata().numRows(),
    async *tables(skim) {
      if (!skim) return yield* read({ batchSize: sizes.batch });
      const others = new Set([groups >> 1, groups - 1].filter((group) => group > 0));
      if (groups > 0) yield* read({ rowGroups: [0], limit: sizes.head, batchSize: sizes.head });
      for (const group of others)
        yield* read({ rowGroups: [group], limit: sizes.place, batchSize: sizes.place });
    },
  };
}
