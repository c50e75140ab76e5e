/**
 * Where lines of a file stand against what the engine's reader counts: it counts records, blank
 * lines among them, and knows nothing of line breaks inside quotes or of rows taken out before.
 * From `ordinals[i]` on, counted from 1, a record's line is its ordinal plus `shifts[i]`.
 */
export interface LineMap {
  readonly ordinals: number[];
  readonly shifts: number[];
  /** Ordinals of blank lines, which give no row. */
  readonly blanks: number[];
}

export const emptyLineMap = (): LineMap => ({ ordinals: [], shifts: [], blanks: [] });

/** Notes that the record with an ordinal starts in a line. */
export function noteLine(map: LineMap, ordinal: number, line: number): void {
  const shift = line - ordinal;
  if (shift === (map.shifts.at(-1) ?? 0)) return;
  map.ordinals.push(ordinal);
  map.shifts.push(shift);
}

/** The line in which the record with an ordinal starts. Ordinals must be asked for in rising order. */
export function lineFinder({ ordinals, shifts }: LineMap): (ordinal: number) => number {
  let next = 0;
  return (ordinal) => {
    while ((ordinals[next] ?? Infinity) <= ordinal) next++;
    return ordinal + (shifts[next - 1] ?? 0);
  };
}

/** From the row `from[i]` on, counted from 1 among those that the engine took, its line is that plus `add[i]`. */
export interface RowShifts {
  readonly from: number[];
  readonly add: number[];
}

/**
 * How the lines of loaded rows follow from their order.
 * @param skip records before the first row
 * @param refused ordinals of records that the engine's reader refused, rising
 */
export function rowShifts(map: LineMap, skip: number, refused: readonly number[]): RowShifts {
  const from: number[] = [];
  const add: number[] = [];
  const gaps = merge(map.blanks, refused).filter((ordinal) => ordinal > skip);
  const events = merge(gaps, map.ordinals);
  const lineOf = lineFinder(map);
  let passed = 0;
  for (const event of [skip, ...events]) {
    while ((gaps[passed] ?? Infinity) <= event) passed++;
    const ordinal = gaps[passed - 1] === event || event === skip ? event + 1 : event;
    if (ordinal <= skip) continue;
    const row = ordinal - skip - passed;
    const shift = lineOf(ordinal) - row;
    if (from.at(-1) === row) add[add.length - 1] = shift;
    else if (shift !== add.at(-1)) {
      from.push(row);
      add.push(shift);
    }
  }
  return { from, add };
}

/** Two rising lists as one, without repetitions. */
function merge(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const value = Math.min(a[i] ?? Infinity, b[j] ?? Infinity);
    both.push(value);
    if (a[i] === value) i++;
    if (b[j] === value) j++;
  }
  return both;
}
