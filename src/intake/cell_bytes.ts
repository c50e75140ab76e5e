import type { RecordBytes } from "./record_scanner.ts";

const [SPACE, QUOTE] = [32, 34];
const decoder = new TextDecoder();

/** The text of one cell of a record, or null where the record is shorter. */
export function cellText(
  { bytes, start, end }: RecordBytes,
  index: number,
  delimiter: number,
  quotes: boolean,
): string | null {
  let at = start;
  for (let cell = 0; ; cell++) {
    let open = at;
    if (quotes) while (bytes[open] === SPACE) open++;
    let close = at;
    if (quotes && bytes[open] === QUOTE) {
      close = closing(bytes, open + 1, end);
      if (cell === index) {
        return decoder.decode(bytes.subarray(open + 1, close)).replaceAll('""', '"');
      }
      while (close < end && bytes[close] !== delimiter) close++;
    } else {
      while (close < end && bytes[close] !== delimiter) close++;
      if (cell === index) return decoder.decode(bytes.subarray(at, close));
    }
    if (close >= end) return null;
    at = close + 1;
  }
}

function closing(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE)) {
    at += bytes[at] === QUOTE ? 2 : 1;
  }
  return at;
}
