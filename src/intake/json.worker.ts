import { type ConvertedJson, convertJson } from "./convert_json.ts";
import type { WorkerAnswer } from "./worker_answer.ts";

// One file a worker, which ends with the answer.
addEventListener("message", ({ data }: MessageEvent<File>) => {
  const answer = (message: WorkerAnswer<ConvertedJson>) => postMessage(message);
  convertJson(data, (read) => answer({ read })).then(
    (done) => answer({ done }),
    (error: unknown) => answer({ failed: String(error) }),
  );
});
