import { chiSquareTail } from "./chi_square.ts";

type Matrix = readonly (readonly number[])[];

/** Pearson's test that within each table the rows have the same shares. */
export interface Independence {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  readonly n: number;
  /** Cramér's V of the tables together, 0 where rows do not matter, up to 1. */
  readonly cramersV: number;
  /** The share of cells with an expectation under 5, for which the test is rough. */
  readonly sparse: number;
}

/**
 * Whether rows matter, summed over tables: with a table for each state now, rows for the state
 * before and columns for the next one, it tests a chain of the first order against one of the
 * second; with rows for two spans of time, whether the probabilities stay the same.
 * Anderson and Goodman (1957). Empty rows and columns take no degrees of freedom.
 */
export function independence(tables: readonly Matrix[]): Independence {
  let [chiSquare, df, n, cells, sparse, most] = [0, 0, 0, 0, 0, 0];
  for (const table of tables) {
    const rows = table.map(sum).filter((total) => total > 0);
    const columns = (table[0] ?? []).map((_, j) => sum(table.map((row) => row[j] ?? 0)));
    const used = columns.filter((total) => total > 0).length;
    const all = sum(rows);
    if (rows.length < 2 || used < 2) continue;
    df += (rows.length - 1) * (used - 1);
    n += all;
    most += all * Math.min(rows.length - 1, used - 1);
    for (const row of table) {
      const total = sum(row);
      if (total === 0) continue;
      for (const [j, observed] of row.entries()) {
        const expected = (total * (columns[j] ?? 0)) / all;
        if (expected === 0) continue;
        cells++;
        if (expected < 5) sparse++;
        chiSquare += (observed - expected) ** 2 / expected;
      }
    }
  }
  return {
    chiSquare: df > 0 ? chiSquare : NaN,
    df,
    p: chiSquareTail(chiSquare, df),
    n,
    cramersV: Math.sqrt(chiSquare / most),
    sparse: sparse / cells,
  };
}

/**
 * How many periods a chain is expected to spend in each passing state before it leaves them all:
 * the fundamental matrix N = (I − Q)⁻¹ (Kemeny and Snell 1960), the period of the start included.
 * @param passing Q, the probabilities of moving among the passing states; each can be left
 * @returns row i: the visits to each state from a start in state i
 */
export function expectedVisits(passing: Matrix): number[][] {
  const k = passing.length;
  // Gauss and Jordan on [I − Q | I], the largest of a column first.
  const rows = passing.map((row, i) => [
    ...row.map((p, j) => (i === j ? 1 : 0) - p),
    ...Array.from({ length: k }, (_, j) => (i === j ? 1 : 0)),
  ]);
  for (let at = 0; at < k; at++) {
    let pivot = at;
    for (let i = at + 1; i < k; i++) {
      if (Math.abs(rows[i]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = i;
    }
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    const scale = rows[at]![at]!;
    rows[at] = rows[at]!.map((value) => value / scale);
    for (let i = 0; i < k; i++) {
      if (i === at) continue;
      const times = rows[i]![at]!;
      rows[i] = rows[i]!.map((value, j) => value - times * rows[at]![j]!);
    }
  }
  return rows.map((row) => row.slice(k));
}

/** One step of a chain: where those who stand at these states are to be expected next. */
export function step(standing: readonly number[], probabilities: Matrix): number[] {
  return standing.map((_, to) =>
    sum(standing.map((count, from) => count * (probabilities[from]?.[to] ?? 0))),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
