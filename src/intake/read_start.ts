import { Failure } from "../engine/failure.ts";
import { HEAD, readBytes, readPlaces } from "./pieces.ts";
import { recogniseText } from "./recognise.ts";

/** Pieces of a file's text: enough to see how it is written, never the whole. */
export interface Start {
  readonly head: string;
  /** Whether the head is the whole file. */
  readonly whole: boolean;
  /** Whole lines from places further on, where a file sorted by date looks different. */
  readonly places: readonly string[];
}

/**
 * Reads the start of a file in UTF-8 and a few places further on.
 * @throws Failure `file_empty`, `file_not_text`, `file_unreadable`
 */
export async function readStart(file: File): Promise<Start> {
  const whole = file.size <= HEAD;
  // A character that the end of the slice cuts is left waiting in the stream.
  const head = new TextDecoder().decode(await readBytes(file, 0, HEAD), { stream: !whole });
  if (head.trim() === "") throw new Failure("file_empty", { file: file.name });
  const found = recogniseText(head);
  if (found) throw new Failure("file_not_text", { file: file.name, found });
  const places = await readPlaces(file);
  return {
    head,
    whole,
    places: places.map((place) => wholeLines(new TextDecoder().decode(place))),
  };
}

/** Without the lines that the slice cuts at both ends. */
function wholeLines(text: string): string {
  const first = text.indexOf("\n");
  const last = text.lastIndexOf("\n");
  return first < last ? text.slice(first + 1, last) : "";
}
