import { Failure } from "../engine/failure.ts";
import type { Watch } from "./count_rows.ts";
import { detectEncoding } from "./detect_encoding.ts";
import type { Encoding } from "./encoding.ts";
import { HEAD, readBytes, readPlaces } from "./pieces.ts";
import { recogniseBytes } from "./recognise.ts";
import { transcode } from "./transcode.ts";

/** How many bytes that UTF-8 lacks speak for another encoding where the start has none at all. */
const EVIDENCE = 4;

/** A file of text in UTF-8, and how the dropped one was encoded. */
export interface OpenedText {
  readonly file: File;
  readonly encoding: Encoding;
}

/**
 * Finds the encoding of a file, unless it was chosen, and transcodes it where that is not UTF-8.
 * @throws Failure `file_empty`, `file_not_text`, `file_unreadable`, `cancelled`
 */
export async function openText(
  file: File,
  chosen: Encoding | undefined,
  watch: Watch,
): Promise<OpenedText> {
  const head = await readBytes(file, 0, HEAD);
  if (head.length === 0) throw new Failure("file_empty", { file: file.name });
  const found = recogniseBytes(head);
  if (found) throw new Failure("file_not_text", { file: file.name, found });
  const encoding = chosen ?? (await detect(file, head));
  if (!encoding) throw new Failure("file_not_text", { file: file.name, found: "binary" });
  return { file: await transcode(file, encoding, watch), encoding };
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
