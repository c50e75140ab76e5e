import { Failure } from "../engine/failure.ts";
import { startWorker } from "../engine/worker.ts";
import type { Watch } from "./count_rows.ts";

/** What a worker that is asked one thing posts back, after any number of words on how far it is. */
export type WorkerAnswer<A> = { read: number } | { done: A } | { failed: string };

/**
 * Asks one thing of a worker of its own, which ends with the answer or when it is cancelled.
 * @param watch hears how far it is, in bytes or as a share, as the worker says it
 * @param damaged the failure that the worker's complaint amounts to
 * @throws Failure `cancelled`, and what `damaged` gives
 */
export async function workerAnswer<Q, A>(
  script: string,
  question: Q,
  damaged: (message: string) => Failure,
  { signal, progress }: Pick<Watch, "signal"> & { progress?: (read: number) => void },
): Promise<A> {
  if (signal?.aborted) throw new Failure("cancelled");
  const worker = await startWorker(new URL(script, location.href).href, "module");
  let cancel = () => {};
  try {
    return await new Promise<A>((resolve, reject) => {
      cancel = () => reject(new Failure("cancelled"));
      signal?.addEventListener("abort", cancel, { once: true });
      if (signal?.aborted) cancel();
      worker.onerror = ({ message }) => reject(damaged(message));
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer<A>>) => {
        if ("read" in data) progress?.(data.read);
        else if ("done" in data) resolve(data.done);
        else reject(damaged(data.failed));
      };
      worker.postMessage(question);
    });
  } finally {
    signal?.removeEventListener("abort", cancel);
    worker.terminate();
  }
}
