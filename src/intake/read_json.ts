import { Failure } from "../engine/failure.ts";
import { type ConvertedJson, convertJson } from "./convert_json.ts";
import type { Watch } from "./count_rows.ts";
import script from "./json.worker.ts?worker&url";
import { MOST_COLUMNS } from "./json_row.ts";
import { workerAnswer } from "./worker_answer.ts";

/**
 * Reads a JSON file in UTF-8 in a worker of its own; where there are none, as in Node, at once.
 * @throws Failure `json_no_rows`, `json_damaged`, `file_unreadable`, `cancelled`
 */
export async function readJson(file: File, { signal, progress }: Watch): Promise<ConvertedJson> {
  if (signal?.aborted) throw new Failure("cancelled");
  const failed = (message: string) => new Failure("file_unreadable", { file: file.name, message });
  const read = (done: number) => progress?.(done, file.size);
  const converted =
    "Worker" in globalThis
      ? await workerAnswer<File, ConvertedJson>(script, file, failed, { signal, progress: read })
      : await convertJson(file, read);
  const { rows, names, refused } = converted;
  if (rows > 0 && refused.length === rows) {
    const [{ line, text } = { line: 1, text: "" }] = refused;
    throw new Failure("json_damaged", { file: file.name, line, text: text.slice(0, 80) });
  }
  if (rows === 0 || names.length === 0 || names.length >= MOST_COLUMNS)
    throw new Failure("json_no_rows", { file: file.name });
  return converted;
}
