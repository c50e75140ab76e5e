import { Failure } from "../engine/failure.ts";
import { type AmountColumn, centsIn } from "./cents.ts";
import { emptyLineMap, type LineMap, noteLine } from "./line_map.ts";
import type { Format } from "./format.ts";
import { RecordScanner } from "./record_scanner.ts";

/** What a file holds, counted without the reader that loads it. */
export interface RowCount {
  readonly bytes: number;
  /** Rows of data: not the header, nor what stands before it, nor blank lines. */
  readonly rows: number;
  readonly blank: number;
  /** Rows whose quotes do not close or that are longer than any row may be. */
  readonly damaged: number;
  readonly mixedLineEnds: boolean;
  readonly lines: LineMap;
  /** Where the file may be cut for reading it piece by piece; the first piece begins with it. */
  readonly cuts: readonly Cut[];
  /** The sum of the amounts that can be read, where a column was named. */
  readonly amount: { readonly column: AmountColumn; readonly sum: number } | null;
}

/** A place between two records. */
export interface Cut {
  /** Bytes, and records, before it. */
  readonly at: number;
  readonly ordinal: number;
}

/** How many bytes are read by one statement: between two of them a load tells how far it is. */
export const PIECE = 64 << 20;

export interface Watch {
  readonly signal?: AbortSignal | undefined;
  /** Bytes done, of how many. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/**
 * Counts the rows of a file as a stream.
 * @throws Failure `cancelled`, `file_unreadable`
 */
export async function countRows(
  file: File,
  format: Format,
  amount: AmountColumn | null = null,
  watch: Watch = {},
  piece = PIECE,
): Promise<RowCount> {
  const lines = emptyLineMap();
  const cuts: Cut[] = [];
  const counts = { rows: 0, blank: 0, damaged: 0, ordinal: 0, cents: 0 };
  const scanner = new RecordScanner(format, (record) => {
    // What stands before the first row goes with the first piece.
    if (counts.ordinal > format.skip && record.at - (cuts.at(-1)?.at ?? 0) >= piece)
      cuts.push({ at: record.at, ordinal: counts.ordinal });
    counts.ordinal++;
    noteLine(lines, counts.ordinal, record.line);
    if (counts.ordinal <= format.skip) return;
    if (record.kind === "blank") {
      counts.blank++;
      lines.blanks.push(counts.ordinal);
      return;
    }
    counts.rows++;
    if (record.kind !== "row") counts.damaged++;
    else if (amount) counts.cents += centsIn(record, amount, format);
  });
  await scanFile(file, scanner, watch);
  return {
    bytes: file.size,
    rows: counts.rows,
    blank: counts.blank,
    damaged: counts.damaged,
    mixedLineEnds: scanner.mixedLineEnds,
    lines,
    cuts,
    amount: amount && { column: amount, sum: counts.cents / 100 },
  };
}

/** Pushes a whole file through a scanner, chunk by chunk. */
export async function scanFile(
  file: File,
  scanner: RecordScanner,
  { signal, progress }: Watch,
): Promise<void> {
  let done = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    reader = file.stream().getReader();
    for (;;) {
      if (signal?.aborted) throw new Failure("cancelled");
      const chunk = await reader.read();
      if (chunk.done) break;
      scanner.push(chunk.value);
      done += chunk.value.length;
      progress?.(done, file.size);
    }
    scanner.end();
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure("file_unreadable", { file: file.name, message: String(cause) }, { cause });
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
}
