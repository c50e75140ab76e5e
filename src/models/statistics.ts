import { Failure } from "../engine/failure.ts";
import { startWorker } from "../engine/worker.ts";
import type { Compute } from "./compute.ts";
import script from "./statistics.worker.ts?worker&url";
import type { StatisticsReport } from "./statistics.worker.ts";

/**
 * Computations in the one statistics worker, which is started when first needed.
 * Aborting ends the worker; the next computation starts a new one.
 */
export function statisticsWorker(): Compute {
  let started: Promise<Worker> | null = null;
  return async (computation, { progress, signal }) => {
    started ??= startWorker(new URL(script, location.href).href, "module").catch((error) => {
      started = null;
      throw new Failure("computation_failed", { model: computation.model, message: String(error) });
    });
    const worker = await started;
    return new Promise((resolve, reject) => {
      const end = () => {
        worker.terminate();
        started = null;
      };
      const cancel = () => {
        end();
        reject(new Failure("cancelled"));
      };
      const stop = (message: string) => {
        signal.removeEventListener("abort", cancel);
        end();
        reject(new Failure("computation_failed", { model: computation.model, message }));
      };
      if (signal.aborted) return cancel();
      signal.addEventListener("abort", cancel, { once: true });
      worker.onerror = (event) => stop(event.message);
      worker.onmessage = ({ data }: MessageEvent<StatisticsReport>) => {
        if ("progress" in data) return progress(data.progress);
        if ("failed" in data) return stop(data.failed);
        signal.removeEventListener("abort", cancel);
        resolve(data.done);
      };
      worker.postMessage(computation);
    });
  };
}
