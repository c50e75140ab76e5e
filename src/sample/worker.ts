import { generate } from "./company.ts";
import type { Batch } from "./batch.ts";
import type { Options } from "./world.ts";

/**
 * The generator in a worker. It takes the options as its first message and answers each message,
 * that one included, with one `{ table, batch }`, at the end with `{ done: true }`: the next batch is
 * made when it is asked for, so that memory stays flat. To cancel, terminate the worker.
 */
let batches: Generator<{ table: string; batch: Batch }> | null = null;

addEventListener("message", ({ data }: MessageEvent<Options | { next: true }>) => {
  if ("seed" in data) batches = generate(data);
  const step = batches?.next();
  if (!step || step.done) {
    postMessage({ done: true });
    return;
  }
  const buffers = Object.values(step.value.batch.columns).flatMap((column) =>
    column instanceof Float64Array ? [column.buffer] : [],
  );
  postMessage(step.value, { transfer: buffers });
});
