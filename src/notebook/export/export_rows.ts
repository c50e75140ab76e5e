import wasm from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";
import { Failure } from "../../engine/failure.ts";
import { startWorker } from "../../engine/worker.ts";
import type { Arrangement, Rows } from "../rows/rows.ts";
import script from "./export.worker.ts?worker&url";
import type { ExportOrder, ExportReport } from "./export.worker.ts";
import { asShown } from "./as_shown.ts";
import { AS_SHOWN, type Format, type Heading } from "./rows_to_write.ts";

/** Rows that go to the worker at once: few enough to stop between them, enough to be fast. */
const BATCH = 10_000;

/** A heading whose lines tell how many rows there are, which is known once they are in order. */
export type HeadingFor = Omit<Heading, "source"> & {
  readonly source: (rows: number) => Heading["source"];
  /** A text of a column as the page shows it, for formats that people read. */
  readonly shown?: (column: string, text: string) => string;
};

/** How far an export is, and whether it is still wanted. */
export interface Watch {
  progress(rows: number, all: number): void;
  readonly signal: AbortSignal;
}

/**
 * Writes rows into a file, in a worker and batch by batch, so that the page stays free.
 * @throws Failure `cancelled`, `computation_failed`
 */
export async function exportRows(
  rows: Pick<Rows, "arrange">,
  arrangement: Arrangement,
  format: Format,
  heading: HeadingFor,
  { progress, signal }: Watch,
): Promise<Blob> {
  const absolute = (url: string) => new URL(url, location.href).href;
  const arranged = await rows.arrange(arrangement, signal);
  const program = absolute(wasm);
  const worker = await startWorker(absolute(script), "module", program);
  const ask = (order: ExportOrder) =>
    new Promise<Blob | null>((resolve, reject) => {
      const fail = (message: string) =>
        reject(new Failure("computation_failed", { model: `export_${format}`, message }));
      const cancel = () => reject(new Failure("cancelled"));
      signal.addEventListener("abort", cancel, { once: true });
      if (signal.aborted) cancel();
      worker.onerror = (event) => fail(event.message);
      worker.onmessage = ({ data }: MessageEvent<ExportReport>) => {
        signal.removeEventListener("abort", cancel);
        if ("failed" in data) fail(data.failed);
        else resolve("file" in data ? data.file : null);
      };
      worker.postMessage(order);
    });
  try {
    const { shown, source, ...head } = heading;
    const lines = source(arranged.length);
    await ask({ begin: format, heading: { ...head, source: lines }, wasm: program });
    // A file without rows still has its columns.
    for (let from = 0; from === 0 || from < arranged.length; from += BATCH) {
      const { columns } = await arranged.page(from, BATCH);
      await ask({
        rows:
          shown && AS_SHOWN.has(format) ? asShown(columns, shown, format === "excel_csv") : columns,
      });
      progress(Math.min(arranged.length, from + BATCH), arranged.length);
    }
    return (await ask({ end: true }))!;
  } finally {
    worker.terminate();
    await arranged.close();
  }
}
