import { CATALOGUE } from "./catalogue.ts";
import { compute, type Computation } from "./compute.ts";

/** What the page posts to this worker and hears from it. */
export type StatisticsReport =
  { progress: number } | { done: ReturnType<typeof compute> } | { failed: string };

// One computation at a time; cancelling ends the worker.
addEventListener("message", ({ data }: MessageEvent<Computation>) => {
  const report = (message: StatisticsReport) => postMessage(message);
  const model = CATALOGUE.get(data.model);
  try {
    if (!model || !("computed" in model)) throw new Error(`no computed model ${data.model}`);
    const watch = {
      progress: (share: number) => report({ progress: share }),
      signal: new AbortController().signal,
    };
    report({ done: compute(model.computed, data, watch) });
  } catch (error) {
    report({ failed: error instanceof Error ? error.message : String(error) });
  }
});
