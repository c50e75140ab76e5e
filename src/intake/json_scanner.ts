/** One row of a JSON file, as text. */
export interface JsonRecord {
  /** Its line in a file of lines, else its place in the array, from 1. */
  readonly number: number;
  readonly text: string;
}

/** Cuts a stream of text into the rows that it holds. */
export interface JsonScanner {
  push(text: string): void;
  end(): void;
}

type Take = (record: JsonRecord) => void;

/** How deep the one array may stand inside objects. */
const DEEPEST = 4;
/** How much of a row is kept: one without an end takes the rest of its file. */
const LONGEST = 1 << 24;
const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [BRACKET, BRACKET_END, BRACE, BRACE_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/** JSON that has one object a line: blank lines are counted and not handed over. */
export class LineScanner implements JsonScanner {
  readonly #take: Take;
  #rest = "";
  #number = 0;

  constructor(take: Take) {
    this.#take = take;
  }

  push(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#line(line);
  }

  end(): void {
    if (this.#rest !== "") this.#line(this.#rest);
  }

  #line(text: string): void {
    this.#number++;
    if (text.trim() !== "") this.#take({ number: this.#number, text: text.slice(0, LONGEST) });
  }
}

/**
 * JSON that is an array of objects, or objects around one: the first array whose first element is an
 * object. An element that is cut or is none is handed over as it stands.
 */
export class ArrayScanner implements JsonScanner {
  readonly #take: Take;
  #depth = 0;
  /** How many brackets are open inside the array that was found; 0 until then. */
  #array = 0;
  #ended = false;
  #inString = false;
  #escaped = false;
  /** Whether the last sign opened an array. */
  #opened = false;
  #row = "";
  #number = 0;

  constructor(take: Take) {
    this.#take = take;
  }

  push(text: string): void {
    let start = 0;
    for (let at = 0; at < text.length && !this.#ended; at++) {
      const sign = text.charCodeAt(at);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (sign === BACKSLASH) this.#escaped = true;
        else if (sign === QUOTE) this.#inString = false;
        continue;
      }
      if (sign <= 0x20) continue;
      const opened = this.#opened;
      this.#opened = sign === BRACKET;
      if (sign === QUOTE) this.#inString = true;
      else if (sign === BRACE || sign === BRACKET) {
        if (this.#array === 0 && opened && sign === BRACE && this.#depth <= DEEPEST) {
          this.#array = this.#depth;
          start = at;
        }
        this.#depth++;
      } else if (sign === BRACE_END || sign === BRACKET_END) {
        this.#depth--;
        if (this.#array === 0 || this.#depth >= this.#array) continue;
        this.#keep(text.slice(start, at));
        this.#give();
        this.#ended = true;
      } else if (sign === COMMA && this.#depth === this.#array && this.#array > 0) {
        this.#keep(text.slice(start, at));
        this.#give();
        start = at + 1;
      }
    }
    if (this.#array > 0 && !this.#ended) this.#keep(text.slice(start));
  }

  end(): void {
    if (this.#array > 0 && !this.#ended && this.#row.trim() !== "") this.#give();
  }

  #keep(text: string): void {
    if (this.#row.length < LONGEST) this.#row += text;
  }

  #give(): void {
    this.#number++;
    this.#take({ number: this.#number, text: this.#row });
    this.#row = "";
  }
}

/** Whether a file of JSON has one object a line, by its start. */
export function hasLines(head: string, whole: boolean): boolean {
  const lines = head.split("\n");
  if (!whole && lines.length > 1) lines.pop();
  const some = lines.filter((line) => line.trim() !== "").slice(0, 20);
  const objects = some.filter((line) => isObject(line));
  if (some.length > 1) return objects.length * 2 >= some.length;
  // A single line is a row of its own, unless rows stand in it.
  return objects.length === 1 && !/\[\s*\{/.test(some[0] ?? "");
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
