import { Failure } from "../engine/failure.ts";
import type { ConvertedJson } from "./convert_json.ts";
import type { Watch } from "./count_rows.ts";
import { detectEncoding } from "./detect_encoding.ts";
import type { Encoding } from "./encoding.ts";
import { HEAD, readBytes, readPlaces } from "./pieces.ts";
import { readJson } from "./read_json.ts";
import { readWorkbook } from "./read_workbook.ts";
import { recogniseBytes, recogniseText } from "./recognise.ts";
import { transcode } from "./transcode.ts";

/** How many bytes that UTF-8 lacks speak for another encoding where the start has none at all. */
const EVIDENCE = 4;

/** A file of text in UTF-8, and how the dropped one was encoded. */
export interface OpenedText {
  readonly file: File;
  readonly encoding: Encoding;
  /** The sheets of a workbook and the one that was read; null for a file of text. */
  readonly workbook: { readonly sheets: readonly string[]; readonly sheet: string } | null;
  /** What was known of the columns of a JSON file, and rows that are none; null for others. */
  readonly json: Omit<ConvertedJson, "content"> | null;
}

/** What the person has chosen about a file; the rest is found out. */
export interface Choice {
  readonly encoding?: Encoding | undefined;
  readonly sheet?: string | undefined;
}

/**
 * Finds the encoding of a file, unless it was chosen, and transcodes it where that is not UTF-8; of a
 * workbook one sheet is written as text, and JSON as a table.
 * @throws Failure `file_empty`, `file_not_text`, `file_unreadable`, `workbook_damaged`,
 *   `json_no_rows`, `json_damaged`, `cancelled`
 */
export async function openText(file: File, choice: Choice, watch: Watch): Promise<OpenedText> {
  const head = await readBytes(file, 0, HEAD);
  if (head.length === 0) throw new Failure("file_empty", { file: file.name });
  const found = recogniseBytes(head);
  if (found === "xlsx") {
    const { sheets, sheet, content } = await readWorkbook(file, choice.sheet, watch);
    const text = new File([content], file.name);
    return { file: text, encoding: "utf-8", workbook: { sheets, sheet }, json: null };
  }
  if (found) throw new Failure("file_not_text", { file: file.name, found });
  const encoding = choice.encoding ?? (await detect(file, head));
  if (!encoding) throw new Failure("file_not_text", { file: file.name, found: "binary" });
  const text = await transcode(file, encoding, watch);
  const start = encoding === "utf-8" ? head : await readBytes(text, 0, 1024);
  if (recogniseText(new TextDecoder().decode(start)) !== "json")
    return { file: text, encoding, workbook: null, json: null };
  const { content, ...json } = await readJson(text, watch);
  return { file: new File([content], file.name), encoding, workbook: null, json };
}

async function detect(file: File, head: Uint8Array): Promise<Encoding | null> {
  const first = detectEncoding(head);
  if (first !== "utf-8" || head.some((byte) => byte >= 0x80)) return first;
  // A start without any letter beyond ASCII says nothing about the rest.
  for (const place of await readPlaces(file)) {
    const text = new TextDecoder().decode(place, { stream: true });
    // Up to three bytes of a character may be cut off at the start of the place.
    const damaged = text.slice(3).split("\ufffd").length - 1;
    if (damaged >= EVIDENCE) return detectEncoding(place) ?? first;
  }
  return first;
}
