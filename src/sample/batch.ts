/** The types of the engine's columns that contract tables use; money travels as double. */
export type ColumnType = "integer" | "double" | "varchar" | "boolean" | "timestamp";

/**
 * Some rows of one table as columns, in the shape that the engine inserts. Numbers and times
 * (milliseconds of the calendar) are typed arrays with NaN where missing; text and booleans are
 * arrays with null.
 */
export interface Batch {
  readonly length: number;
  readonly columns: Readonly<Record<string, Float64Array | (string | boolean | null)[]>>;
  readonly types: Readonly<Record<string, ColumnType>>;
}

export type Shape = Readonly<Record<string, ColumnType>>;

type Value<T extends ColumnType> = T extends "varchar"
  ? string
  : T extends "boolean"
    ? boolean
    : number;

/** One row of a table of that shape; what is left out is missing. */
export type Row<S extends Shape> = { [K in keyof S]?: Value<S[K]> | null | undefined };

/** No batch has more rows. */
export const BATCH_ROWS = 20_000;

/** Collects rows of one table and hands them on as batches. */
export class Rows<S extends Shape> {
  readonly table: string;
  readonly #types: S;
  readonly #names: readonly string[];
  #columns: (Float64Array | (string | boolean | null)[])[] = [];
  #length = 0;
  #full: Batch[] = [];

  constructor(table: string, shape: S) {
    this.table = table;
    this.#types = shape;
    this.#names = Object.keys(shape);
    this.clear();
  }

  add(row: Row<S>): void {
    const values = row as Readonly<Record<string, string | number | boolean | null | undefined>>;
    for (let i = 0; i < this.#names.length; i++) {
      const value = values[this.#names[i]!];
      const column = this.#columns[i]!;
      if (column instanceof Float64Array) {
        column[this.#length] = typeof value === "number" ? value : NaN;
      } else column.push((value as string | boolean | null | undefined) ?? null);
    }
    if (++this.#length === BATCH_ROWS) this.#close();
  }

  /** The batches that are full; at the end, with `rest`, also the one that is not. */
  *take(rest = false): Generator<{ table: string; batch: Batch }> {
    if (rest && this.#length > 0) this.#close();
    const full = this.#full;
    this.#full = [];
    for (const batch of full) yield { table: this.table, batch };
  }

  #close(): void {
    const columns: Record<string, Float64Array | (string | boolean | null)[]> = {};
    for (const [i, name] of this.#names.entries()) {
      const column = this.#columns[i]!;
      columns[name] = column instanceof Float64Array ? column.slice(0, this.#length) : column;
    }
    this.#full.push({ length: this.#length, columns, types: this.#types });
    this.#start();
  }

  /** Forgets the rows that were not taken. */
  clear(): void {
    this.#full = [];
    if (this.#length > 0 || this.#columns.length === 0) this.#start();
  }

  #start(): void {
    this.#length = 0;
    this.#columns = this.#names.map((name) =>
      this.#types[name] === "varchar" || this.#types[name] === "boolean"
        ? []
        : new Float64Array(BATCH_ROWS),
    );
  }
}
