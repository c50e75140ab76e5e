import { type ConvertedSheet, convertWorkbook } from "./convert_workbook.ts";

/** What the page posts to this worker and hears from it. */
export interface WorkbookQuestion {
  readonly file: File;
  readonly sheet: string | undefined;
}
export type WorkbookAnswer = { done: ConvertedSheet } | { failed: string };

// One workbook a worker, which ends with the answer.
addEventListener("message", ({ data }: MessageEvent<WorkbookQuestion>) => {
  const answer = (message: WorkbookAnswer) => postMessage(message);
  convertWorkbook(data.file, data.sheet).then(
    (done) => answer({ done }),
    (error: unknown) => answer({ failed: String(error) }),
  );
});
