import type { Columns, ColumnType } from "../../engine/column.ts";
import {
  type Arranged,
  type Arrangement,
  barsFor,
  FREQUENT,
  type Filter,
  type Frequent,
  type Order,
  type Profile,
  type RowPage,
  type Rows,
} from "./rows.ts";

type Value = Columns["columns"][string][number];

/** How two texts of a column compare in the reader's language, as they are written there. */
export type Compare = (column: string, a: string, b: string) => number;

/** Rows that are all at hand already, as those of most cells are: nothing is asked of the engine. */
export class ColumnRows implements Rows {
  readonly sample: Columns;
  readonly #compare: Compare;

  constructor(columns: Columns, compare: Compare = (_, a, b) => (a < b ? -1 : a > b ? 1 : 0)) {
    this.sample = columns;
    this.#compare = compare;
  }

  get length(): number {
    return this.sample.length;
  }

  get types(): Readonly<Record<string, ColumnType>> {
    return this.sample.types;
  }

  async arrange({ order, filters }: Arrangement): Promise<Arranged> {
    const numbers: number[] = [];
    for (let row = 0; row < this.length; row++) {
      if (filters.every((filter) => this.#passes(filter, row))) numbers.push(row);
    }
    if (order) this.#sort(numbers, order);
    return {
      length: numbers.length,
      page: async (from, count) => this.#page(numbers.slice(from, from + count)),
      close: async () => {},
    };
  }

  async profile(column: string): Promise<Profile> {
    const values = this.#values(column);
    const type = this.types[column] ?? "varchar";
    const measured = type !== "varchar" && type !== "boolean";
    let missing = 0;
    let missingRow: number | null = null;
    for (let row = 0; row < this.length; row++) {
      if (!isMissing(values[row])) continue;
      missing++;
      missingRow ??= row;
    }
    const shape = measured
      ? { ...histogram(type, values), frequent: [] }
      : { frequent: frequent(values) };
    return { missing, missingRow, ...shape };
  }

  #values(column: string): ArrayLike<Value> {
    return this.sample.columns[column] ?? [];
  }

  #passes({ column, row }: Filter, candidate: number): boolean {
    const values = this.#values(column);
    const [wanted, value] = [values[row], values[candidate]];
    if (isMissing(wanted) || isMissing(value)) return isMissing(wanted) && isMissing(value);
    return plain(value) === plain(wanted);
  }

  #sort(numbers: number[], { column, descending }: Order): void {
    const values = this.#values(column);
    const compare = (a: Value | undefined, b: Value | undefined) =>
      typeof a === "string" && typeof b === "string"
        ? this.#compare(column, a, b)
        : Number(a) - Number(b);
    numbers.sort((i, j) => {
      const [a, b] = [values[i], values[j]];
      // Missing values stand last either way, and what is equal as it was made.
      const gaps = Number(isMissing(a)) - Number(isMissing(b));
      if (gaps !== 0 || isMissing(a)) return gaps || i - j;
      return (descending ? compare(b, a) : compare(a, b)) || i - j;
    });
  }

  #page(numbers: readonly number[]): RowPage {
    const columns = Object.fromEntries(
      Object.entries(this.sample.columns).map(([name, column]) => [name, pick(column, numbers)]),
    );
    return { numbers, columns: { length: numbers.length, columns, types: this.types } };
  }
}

const isMissing = (value: Value | undefined): boolean =>
  value === null || value === undefined || Number.isNaN(value);

/** Dates are objects, so they are compared by their time. */
const plain = (value: Value | undefined) => (value instanceof Date ? value.getTime() : value);

function pick(column: Columns["columns"][string], numbers: readonly number[]) {
  if (column instanceof Int32Array) return Int32Array.from(numbers, (row) => column[row] ?? 0);
  if (column instanceof Float64Array)
    return Float64Array.from(numbers, (row) => column[row] ?? NaN);
  return numbers.map((row) => column[row] ?? null);
}

function histogram(type: ColumnType, values: ArrayLike<Value>): Pick<Profile, "histogram"> {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = isMissing(values[i]) ? NaN : Number(values[i]);
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (!Number.isFinite(low) || !Number.isFinite(high)) return {};
  const { count, width } = barsFor(type, low, high);
  const bars = new Array<number>(count).fill(0);
  for (let i = 0; i < values.length; i++) {
    if (isMissing(values[i])) continue;
    // Equal values have no width; they stand in the first bar.
    const bar = Math.min(count - 1, Math.floor((Number(values[i]) - low) / width)) || 0;
    bars[bar] = (bars[bar] ?? 0) + 1;
  }
  return { histogram: { low, high, bars } };
}

function frequent(values: ArrayLike<Value>): Frequent[] {
  const found = new Map<Value, { value: Value; rows: number; row: number }>();
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? null;
    if (isMissing(value)) continue;
    const known = found.get(value);
    if (known) known.rows++;
    else found.set(value, { value, rows: 1, row });
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows || a.row - b.row).slice(0, FREQUENT);
}
