import type { Format } from "./format.ts";

/** The longest row that is read; a longer one is an unclosed quote or no text file. */
export const LONGEST_ROW = 1 << 20;
/** How much of it is kept to show. */
const LONGEST_TEXT = 10_000;

export type RecordKind = "row" | "blank" | "broken_quote" | "too_long";

/** Where the text of a record stands. */
export interface RecordBytes {
  bytes: Uint8Array;
  start: number;
  /** The end of its text, before its line end. */
  end: number;
}

/** One record of a file. The bytes are valid only during the call that hands it over. */
export interface FileRecord extends RecordBytes {
  kind: RecordKind;
  /** The line where it starts, counted from 1. */
  line: number;
  /** How many lines it takes. */
  lines: number;
  /** Where it starts in the file, in bytes. */
  at: number;
}

const [LF, CR, SPACE, QUOTE] = [10, 13, 32, 34];

/**
 * Cuts a stream of bytes into records, honouring quotes. A record whose quotes do not close as they
 * should is its first line alone, so that an unclosed quote costs one line and not the rest of the
 * file. This is not the reader that loads: the two counts can be held against each other.
 */
export class RecordScanner {
  readonly #take: (record: FileRecord) => void;
  readonly #delimiter: number;
  readonly #quotes: boolean;
  readonly #record: FileRecord;
  #rest: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  /** The start of a line that is too long, while its end is looked for. */
  #long: Uint8Array | null = null;
  #begun = false;
  /** Bytes of the file before those that are scanned now. */
  #passed = 0;
  #lineFeeds = false;
  #returns = false;
  #pairs = false;

  constructor({ delimiter, quotes }: Format, take: (record: FileRecord) => void) {
    this.#take = take;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quotes = quotes;
    const bytes = this.#rest;
    this.#record = { kind: "row", bytes, start: 0, end: 0, line: 1, lines: 1, at: 0 };
  }

  /** Whether lines end in different ways, inside quotes or outside: the engine's reader stumbles there. */
  get mixedLineEnds(): boolean {
    return Number(this.#lineFeeds) + Number(this.#returns) + Number(this.#pairs) > 1;
  }

  push(chunk: Uint8Array): void {
    this.#scan(join(this.#rest, chunk), false);
  }

  end(): void {
    this.#scan(this.#rest, true);
    if (this.#long) this.#give("too_long", this.#long, 0, this.#long.length, 1);
  }

  #scan(bytes: Uint8Array, final: boolean): void {
    if (!this.#begun && bytes.length < 3 && !final) {
      this.#rest = bytes;
      return;
    }
    let at = !this.#begun && hasMark(bytes) ? 3 : 0;
    this.#begun = true;
    let feed = -2;
    let carriage = -2;
    let quote = this.#quotes ? -2 : Infinity;
    const find = (byte: number, known: number) => {
      if (known >= at) return known;
      const found = bytes.indexOf(byte, at);
      return found < 0 ? Infinity : found;
    };
    while (at < bytes.length) {
      feed = find(LF, feed);
      carriage = find(CR, carriage);
      quote = find(QUOTE, quote);
      const lineEnd = Math.min(feed, carriage, bytes.length);
      if (lineEnd === bytes.length && !final) break;
      // Whether a line feed follows a carriage return at the very end is not known yet.
      if (lineEnd === bytes.length - 1 && carriage === lineEnd && !final) break;
      if (this.#long) {
        this.#give("too_long", this.#long, 0, this.#long.length, 1);
        this.#long = null;
        at = this.#after(bytes, lineEnd);
        continue;
      }
      if (quote >= lineEnd || at === lineEnd) {
        const kind = at === lineEnd ? "blank" : lineEnd - at > LONGEST_ROW ? "too_long" : "row";
        this.#give(kind, bytes, at, lineEnd, 1);
        at = this.#after(bytes, lineEnd);
        continue;
      }
      const closed = this.#quoted(bytes, at, final);
      if (closed === null) {
        if (bytes.length - at <= LONGEST_ROW) break;
        this.#give("broken_quote", bytes, at, lineEnd, 1);
        at = this.#after(bytes, lineEnd);
      } else if (closed.end < 0) {
        this.#give("broken_quote", bytes, at, lineEnd, 1);
        at = this.#after(bytes, lineEnd);
      } else {
        this.#give("row", bytes, at, closed.end, closed.lines);
        at = this.#after(bytes, closed.end);
      }
    }
    this.#rest = bytes.slice(at);
    this.#passed += at;
    const ended = this.#rest.includes(LF) || this.#rest.includes(CR);
    if (!final && this.#rest.length > LONGEST_ROW && !ended) {
      this.#long ??= this.#rest.slice(0, LONGEST_TEXT);
    }
    // Of such a line only its end matters, and a return may be the first half of it.
    if (this.#long) {
      const kept = this.#rest.at(-1) === CR ? 1 : 0;
      this.#passed += this.#rest.length - kept;
      this.#rest = this.#rest.slice(this.#rest.length - kept);
    }
  }

  /** Where a record with quotes ends: null while that is not known, -1 where a quote is broken. */
  #quoted(bytes: Uint8Array, start: number, final: boolean): { end: number; lines: number } | null {
    const broken = { end: -1, lines: 1 };
    let lines = 1;
    let at = start;
    for (;;) {
      while (bytes[at] === SPACE) at++;
      if (bytes[at] === QUOTE) {
        for (at++; ; at++) {
          const byte = bytes[at];
          if (at - start > LONGEST_ROW) return broken;
          if (byte === undefined) return final ? broken : null;
          if (byte === QUOTE) {
            if (bytes[at + 1] !== QUOTE) break;
            at++;
          } else if (byte === LF) {
            lines++;
          } else if (byte === CR && bytes[at + 1] !== LF) {
            lines++;
          }
        }
        at++;
        while (bytes[at] === SPACE) at++;
        const byte = bytes[at];
        if (byte === undefined) return final ? this.#seen(bytes, start, at, lines) : null;
        if (byte !== this.#delimiter && byte !== LF && byte !== CR) return broken;
      } else {
        while (at < bytes.length && !this.#ends(bytes[at])) at++;
        if (at === bytes.length) return final ? this.#seen(bytes, start, at, lines) : null;
      }
      if (at - start > LONGEST_ROW) return broken;
      if (bytes[at] !== this.#delimiter) {
        if (bytes[at] === CR && at === bytes.length - 1 && !final) return null;
        return this.#seen(bytes, start, at, lines);
      }
      at++;
    }
  }

  #ends(byte: number | undefined): boolean {
    return byte === this.#delimiter || byte === LF || byte === CR;
  }

  /** Notes how lines end inside the quotes of a record. */
  #seen(bytes: Uint8Array, start: number, end: number, lines: number) {
    if (lines > 1) for (let at = start; at < end; at++) this.#note(bytes, at);
    return { end, lines };
  }

  #note(bytes: Uint8Array, at: number): void {
    if (bytes[at] === CR) {
      if (bytes[at + 1] === LF) this.#pairs = true;
      else this.#returns = true;
    } else if (bytes[at] === LF && bytes[at - 1] !== CR) {
      this.#lineFeeds = true;
    }
  }

  #after(bytes: Uint8Array, lineEnd: number): number {
    this.#note(bytes, lineEnd);
    return lineEnd + (bytes[lineEnd] === CR && bytes[lineEnd + 1] === LF ? 2 : 1);
  }

  #give(kind: RecordKind, bytes: Uint8Array, start: number, end: number, lines: number): void {
    const record = this.#record;
    record.kind = kind;
    record.bytes = bytes;
    record.start = start;
    record.end = end;
    record.lines = lines;
    record.at = this.#passed + start;
    this.#take(record);
    record.line += lines;
  }
}

const hasMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
