import type { Columns } from "../../engine/column.ts";
import type { Format, Heading, Writer } from "./rows_to_write.ts";
import { writerOf } from "./writer.ts";

/** What the page posts to this worker: a file is begun, rows are added, the file is ended. */
export type ExportOrder =
  { begin: Format; heading: Heading; wasm: string } | { rows: Columns } | { end: true };

/** What it answers: each order is done, and at the end there is a file; or it failed. */
export type ExportReport = { done: true } | { file: Blob } | { failed: string };

let writer: Writer | null = null;

// One file a worker; cancelling ends the worker.
addEventListener("message", async ({ data }: MessageEvent<ExportOrder>) => {
  const report = (message: ExportReport) => postMessage(message);
  try {
    if ("begin" in data) writer = await writerOf(data.begin, data.heading, data.wasm);
    else if ("rows" in data) await writer?.add(data.rows);
    else if (writer) return report({ file: await writer.end() });
    report({ done: true });
  } catch (error) {
    report({ failed: error instanceof Error ? error.message : String(error) });
  }
});
