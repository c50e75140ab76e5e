import { Failure } from "../engine/failure.ts";
import { guessEncoding, recogniseBytes, recogniseText } from "./recognise.ts";

/** How much of a file's start is read, and of each place further on. */
const HEAD = 256 * 1024;
const PLACE = 64 * 1024;

/** Pieces of a file's text: enough to see how it is written, never the whole. */
export interface Start {
  readonly head: string;
  /** Whether the head is the whole file. */
  readonly whole: boolean;
  /** Whole lines from places further on, where a file sorted by date looks different. */
  readonly places: readonly string[];
}

/**
 * Reads the start of a file and a few places further on.
 * @throws Failure `file_empty`, `file_not_text`, `file_not_utf8`, `file_unreadable`
 */
export async function readStart(file: File): Promise<Start> {
  const head = await slice(file, 0, HEAD);
  const fail = (code: string, values: Record<string, string | number> = {}) =>
    new Failure(code, { file: file.name, ...values });
  if (head.length === 0) throw fail("file_empty");
  const found = recogniseBytes(head);
  if (found === "utf-16") throw fail("file_not_utf8", { found, line: 1 });
  if (found) throw fail("file_not_text", { found });

  const whole = file.size <= HEAD;
  const text = decode(head, whole);
  if (text === null) {
    const guess = guessEncoding(head);
    if (guess === "binary") throw fail("file_not_text", { found: guess });
    throw fail("file_not_utf8", { found: guess, line: badLine(head) });
  }
  if (text.trim() === "") throw fail("file_empty");
  const kind = recogniseText(text);
  if (kind) throw fail("file_not_text", { found: kind });

  const places: string[] = [];
  if (!whole) {
    for (const share of [0.25, 0.5, 0.75, 1]) {
      const from = Math.floor(share * (file.size - PLACE));
      if (from <= HEAD) continue;
      places.push(wholeLines(new TextDecoder().decode(await slice(file, from, from + PLACE))));
    }
  }
  return { head: text, whole, places };
}

async function slice(file: File, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new Failure("file_unreadable", { file: file.name, message: String(cause) }, { cause });
  }
}

/** The text without its byte-order mark, or null where it is not UTF-8. */
function decode(bytes: Uint8Array, whole: boolean): string | null {
  try {
    // A character that the end of the slice cuts is left waiting in the stream.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !whole });
  } catch {
    return null;
  }
}

function badLine(bytes: Uint8Array): number {
  const before = new TextDecoder().decode(bytes).split("\ufffd", 1)[0] ?? "";
  return before.split("\n").length;
}

/** Without the lines that the slice cuts at both ends. */
function wholeLines(text: string): string {
  const first = text.indexOf("\n");
  const last = text.lastIndexOf("\n");
  return first < last ? text.slice(first + 1, last) : "";
}
