import { type ConvertedSheet, convertWorkbook } from "./convert_workbook.ts";
import type { WorkerAnswer } from "./worker_answer.ts";

/** What the page posts to this worker. */
export interface WorkbookQuestion {
  readonly file: File;
  readonly sheet: string | undefined;
}

// One workbook a worker, which ends with the answer.
addEventListener("message", ({ data }: MessageEvent<WorkbookQuestion>) => {
  const answer = (message: WorkerAnswer<ConvertedSheet>) => postMessage(message);
  convertWorkbook(data.file, data.sheet, (read) => answer({ read })).then(
    (done) => answer({ done }),
    (error: unknown) => answer({ failed: String(error) }),
  );
});
