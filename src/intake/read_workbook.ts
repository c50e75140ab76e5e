import { Failure } from "../engine/failure.ts";
import { startWorker } from "../engine/worker.ts";
import type { ConvertedSheet } from "./convert_workbook.ts";
import script from "./workbook.worker.ts?worker&url";
import type { WorkbookAnswer, WorkbookQuestion } from "./workbook.worker.ts";

/**
 * Reads a sheet of a workbook in a worker of its own, which can be ended; where there are none, as in
 * Node, at once.
 * @param sheet its name; without it the largest of those that are not hidden
 * @throws Failure `workbook_damaged`, `cancelled`
 */
export async function readWorkbook(
  file: File,
  sheet: string | undefined,
  signal: AbortSignal | undefined,
): Promise<ConvertedSheet> {
  const damaged = (message: string) =>
    new Failure("workbook_damaged", { file: file.name, message });
  if (signal?.aborted) throw new Failure("cancelled");
  if (!("Worker" in globalThis)) {
    const { convertWorkbook } = await import("./convert_workbook.ts");
    return convertWorkbook(file, sheet).catch((error: unknown) => {
      throw damaged(String(error));
    });
  }
  const worker = await startWorker(new URL(script, location.href).href, "module");
  let cancel = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => reject(new Failure("cancelled"));
  });
  signal?.addEventListener("abort", cancel, { once: true });
  try {
    return await Promise.race([ask(worker, { file, sheet }, damaged), cancelled]);
  } finally {
    signal?.removeEventListener("abort", cancel);
    worker.terminate();
  }
}

const ask = (
  worker: Worker,
  question: WorkbookQuestion,
  damaged: (message: string) => Failure,
): Promise<ConvertedSheet> =>
  new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(damaged(message));
    worker.onmessage = ({ data }: MessageEvent<WorkbookAnswer>) => {
      if ("done" in data) resolve(data.done);
      else reject(damaged(data.failed));
    };
    worker.postMessage(question);
  });
