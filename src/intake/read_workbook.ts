import { Failure } from "../engine/failure.ts";
import type { ConvertedSheet } from "./convert_workbook.ts";
import type { Watch } from "./count_rows.ts";
import script from "./workbook.worker.ts?worker&url";
import type { WorkbookQuestion } from "./workbook.worker.ts";
import { workerAnswer } from "./worker_answer.ts";

/**
 * Reads a sheet of a workbook in a worker of its own, which can be ended; where there are none, as in
 * Node, at once.
 * @param sheet its name; without it the largest of those that are not hidden
 * @param watch hears what share of the rows was read, as bytes of the file
 * @throws Failure `workbook_damaged`, `cancelled`
 */
export async function readWorkbook(
  file: File,
  sheet: string | undefined,
  { signal, progress }: Watch,
): Promise<ConvertedSheet> {
  const damaged = (message: string) =>
    new Failure("workbook_damaged", { file: file.name, message });
  const read = (share: number) => progress?.(share * file.size, file.size);
  if ("Worker" in globalThis) {
    const question: WorkbookQuestion = { file, sheet };
    return workerAnswer(script, question, damaged, { signal, progress: read });
  }
  if (signal?.aborted) throw new Failure("cancelled");
  const { convertWorkbook } = await import("./convert_workbook.ts");
  return convertWorkbook(file, sheet, read).catch((error: unknown) => {
    throw damaged(String(error));
  });
}
