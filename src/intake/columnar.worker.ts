import type { ColumnarAmount, ColumnarBatch, ColumnarFormat, ColumnarLook } from "./columnar.ts";
import { lookColumnar, readColumnar } from "./columnar_file.ts";

/** What the page posts to this worker: a file to look at, one to read, or the wish for its next batch. */
export type ColumnarOrder =
  | { look: File; format: ColumnarFormat; program: string }
  | { read: File; format: ColumnarFormat; program: string; amount: ColumnarAmount | null }
  | { next: true };

/** What it answers; `batch` is null after the last one. */
export type ColumnarReport =
  { looked: ColumnarLook } | { batch: ColumnarBatch | null } | { failed: string };

let batches: AsyncGenerator<ColumnarBatch> | null = null;

// One file a worker; cancelling ends the worker.
addEventListener("message", async ({ data }: MessageEvent<ColumnarOrder>) => {
  try {
    if ("look" in data) {
      postMessage({ looked: await lookColumnar(data.look, data.format, data.program) });
      return;
    }
    if ("read" in data) batches = readColumnar(data.read, data.format, data.program, data.amount);
    const { value } = (await batches?.next()) ?? {};
    const batch: ColumnarBatch | null = value ?? null;
    postMessage({ batch }, { transfer: batch ? [batch.ipc.buffer] : [] });
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    postMessage({ failed });
  }
});
