import wasm from "parquet-wasm/esm/parquet_wasm_bg.wasm?url";
import { Failure } from "../engine/failure.ts";
import { startWorker } from "../engine/worker.ts";
import type { ColumnarAmount, ColumnarBatch, ColumnarFormat, ColumnarLook } from "./columnar.ts";
import script from "./columnar.worker.ts?worker&url";
import type { ColumnarOrder, ColumnarReport } from "./columnar.worker.ts";
import { nodeProgram } from "./node_program.ts";

/**
 * What a Parquet or Arrow file says about itself, with some of its rows.
 * @throws Failure `columns_damaged`, `cancelled`
 */
export async function lookAtColumns(
  file: File,
  format: ColumnarFormat,
  signal: AbortSignal | undefined,
): Promise<ColumnarLook> {
  if (signal?.aborted) throw new Failure("cancelled");
  if (!("Worker" in globalThis)) {
    const { lookColumnar } = await import("./columnar_file.ts");
    return lookColumnar(file, format, nodeProgram()).catch((error: unknown) => {
      throw damaged(file, format, error);
    });
  }
  const asking = await ask(file, format, signal);
  try {
    const report = await asking.post({ look: file, format, program: address(wasm) });
    if ("looked" in report) return report.looked;
    throw damaged(file, format, report);
  } finally {
    asking.end();
  }
}

/**
 * The rows of a Parquet or Arrow file, batch by batch; the next one is read while one is used.
 * @throws Failure `columns_damaged`, `cancelled`
 */
export async function* batchesOf(
  file: File,
  format: ColumnarFormat,
  amount: ColumnarAmount | null,
  signal: AbortSignal | undefined,
): AsyncGenerator<ColumnarBatch> {
  if (!("Worker" in globalThis)) {
    const { readColumnar } = await import("./columnar_file.ts");
    try {
      for await (const batch of readColumnar(file, format, nodeProgram(), amount)) {
        if (signal?.aborted) throw new Failure("cancelled");
        yield batch;
      }
    } catch (error) {
      throw error instanceof Failure ? error : damaged(file, format, error);
    }
    return;
  }
  const asking = await ask(file, format, signal);
  try {
    let coming = asking.post({ read: file, format, program: address(wasm), amount });
    for (;;) {
      const report = await coming;
      if (!("batch" in report)) throw damaged(file, format, report);
      if (report.batch === null) return;
      coming = asking.post({ next: true });
      // Whoever stops in the middle does not hear of it.
      coming.catch(() => undefined);
      yield report.batch;
    }
  } finally {
    asking.end();
  }
}

const address = (url: string): string => new URL(url, location.href).href;

function damaged(file: File, format: ColumnarFormat, error: unknown): Failure {
  const told = (error ?? {}) as { failed?: string; message?: string };
  const message = told.failed ?? told.message ?? String(error);
  return new Failure("columns_damaged", { file: file.name, format, message });
}

/** A worker that is asked one thing at a time and ends when it is told so or cancelled. */
async function ask(file: File, format: ColumnarFormat, signal: AbortSignal | undefined) {
  const worker = await startWorker(address(script), "module", address(wasm));
  let stop: (failure: Failure) => void = () => {};
  const stopped = new Promise<never>((_, reject) => (stop = reject));
  stopped.catch(() => undefined);
  const cancel = () => stop(new Failure("cancelled"));
  signal?.addEventListener("abort", cancel, { once: true });
  if (signal?.aborted) cancel();
  worker.onerror = ({ message }) => stop(damaged(file, format, { message }));
  return {
    post: (order: ColumnarOrder): Promise<ColumnarReport> =>
      Promise.race([
        stopped,
        new Promise<ColumnarReport>((resolve) => {
          worker.onmessage = ({ data }: MessageEvent<ColumnarReport>) => resolve(data);
          worker.postMessage(order);
        }),
      ]),
    end: () => {
      signal?.removeEventListener("abort", cancel);
      worker.terminate();
    },
  };
}
