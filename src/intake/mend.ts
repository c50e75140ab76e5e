import { type Cut, PIECE, scanFile, type Watch } from "./count_rows.ts";
import type { Format } from "./format.ts";
import { emptyLineMap, type LineMap, noteLine } from "./line_map.ts";
import { type FileRecord, RecordScanner } from "./record_scanner.ts";

/** A row that was taken out of a file before the engine read it, or a code that is no row. */
export interface DamagedRow {
  readonly line: number;
  readonly reason:
    "broken_quote" | "too_long" | "not_json" | "damaged_code" | "other_version" | "unanswered_code";
  readonly text: string;
}

export interface Mended {
  readonly file: File;
  readonly damaged: readonly DamagedRow[];
  readonly lines: LineMap;
  readonly cuts: readonly Cut[];
}

/** How much of a damaged row is kept to show. */
const SHOWN = 10_000;
/** How many bytes are gathered before they become a part of the new file, which a browser may keep on disk. */
const PART = 4 << 20;

/**
 * Writes a file again without its damaged rows and blank lines, every line ending alike. The engine's
 * reader fails on mixed line ends, Excel's line breaks inside cells included, and after an
 * unclosed quote it takes cells of the rows below for rows.
 */
export async function mend(file: File, format: Format, watch: Watch = {}): Promise<Mended> {
  const lines = emptyLineMap();
  const damaged: DamagedRow[] = [];
  const parts: Blob[] = [];
  const decoder = new TextDecoder();
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let ordinal = 0;
  let kept = 0;
  let at = 0;
  const cuts: Cut[] = [];
  const flush = () => {
    parts.push(new Blob(pieces));
    pieces = [];
    at += size;
    size = 0;
    if (kept >= format.skip && at - (cuts.at(-1)?.at ?? 0) >= PIECE)
      cuts.push({ at, ordinal: kept });
  };
  const scanner = new RecordScanner(format, (record) => {
    ordinal++;
    const before = ordinal <= format.skip;
    const { kind } = record;
    if (kind === "blank" && !before) return;
    if (kind !== "row" && kind !== "blank" && !before) {
      const end = Math.min(record.end, record.start + SHOWN);
      const text = decoder.decode(record.bytes.subarray(record.start, end));
      damaged.push({ line: record.line, reason: kind, text });
      return;
    }
    kept++;
    noteLine(lines, kept, record.line);
    const bytes = before ? new Uint8Array([0x0a]) : withLineFeeds(record);
    pieces.push(bytes);
    size += bytes.length;
    if (size > PART) flush();
  });
  await scanFile(file, scanner, watch);
  flush();
  return {
    file: new File(parts, file.name),
    damaged,
    lines,
    cuts: cuts.filter(({ at: end }) => end < at),
  };
}

/** A record and its line end, with line feeds alone. */
function withLineFeeds({ bytes, start, end, lines }: FileRecord): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(end - start + 1);
  let size = 0;
  if (lines === 1) {
    copy.set(bytes.subarray(start, end));
    size = end - start;
  } else {
    for (let at = start; at < end; at++) {
      if (bytes[at] !== 0x0d) copy[size++] = bytes[at] ?? 0;
      else if (bytes[at + 1] !== 0x0a) copy[size++] = 0x0a;
    }
  }
  copy[size++] = 0x0a;
  return copy.subarray(0, size);
}
