/** The most columns that a table of JSON may have; objects whose keys are ids have no end of them. */
export const MOST_COLUMNS = 2000;

/** The columns of a JSON file as they are met, and whether each held nothing but numbers so far. */
export class JsonColumns {
  readonly #places = new Map<string, number>();
  readonly #texts: boolean[] = [];

  get names(): string[] {
    return [...this.#places.keys()];
  }

  /** Whether a column held nothing but numbers. */
  isNumber(place: number): boolean {
    return this.#texts[place] === false;
  }

  /**
   * The cells of one row, or null where the text is no object. Objects inside are laid out beside each
   * other as `customer.id`; lists become JSON. What ends a line becomes a space, so that a row is one.
   */
  cells(text: string): string[] | null {
    const row = parseObject(text);
    if (row === null) return null;
    const cells: string[] = [];
    this.#lay("", row, cells);
    return cells;
  }

  #lay(prefix: string, object: object, cells: string[]): void {
    for (const [key, value] of Object.entries(object) as [string, unknown][]) {
      const name = prefix + key;
      if (typeof value === "object" && value !== null && !Array.isArray(value)) {
        this.#lay(`${name}.`, value, cells);
        continue;
      }
      let place = this.#places.get(name);
      if (place === undefined) {
        place = this.#places.size;
        if (place >= MOST_COLUMNS) return;
        this.#places.set(name, place);
      }
      if (value === null) continue;
      this.#texts[place] = (this.#texts[place] ?? false) || typeof value !== "number";
      cells[place] = typeof value === "object" ? JSON.stringify(value) : String(value);
    }
  }
}

/** Whole numbers beyond the fifteenth digit, outside of strings. */
const LONG_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

function parseObject(text: string): object | null {
  // Ids of twenty digits would lose the last ones as numbers.
  const exact = /\d{16}/.test(text)
    ? text.replace(LONG_NUMBER, (part) => (part.startsWith('"') ? part : `"${part}"`))
    : text;
  try {
    const value: unknown = JSON.parse(exact);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
