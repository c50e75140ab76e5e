import type { AmountColumn } from "./cents.ts";
import type { Columnar } from "./columnar.ts";
import { countRows, type RowCount, type Watch } from "./count_rows.ts";
import type { Format } from "./format.ts";
import { emptyLineMap } from "./line_map.ts";
import type { DamagedRow } from "./mend.ts";

/** What a dropped file was understood to be: text, or columns. */
export interface Countable {
  readonly file: File;
  readonly format: Format;
  readonly columnar?: Columnar | null | undefined;
  readonly refused?: readonly DamagedRow[] | undefined;
}

/**
 * Counts the rows of any file, those that were refused before it became text among them. A file of
 * columns says how many it has; its amounts are added up while they are read.
 * @throws Failure `cancelled`, `file_unreadable`
 */
export async function countSource(
  { file, format, columnar = null, refused = [] }: Countable,
  amount: AmountColumn | null,
  watch: Watch = {},
): Promise<RowCount> {
  if (columnar) {
    return {
      bytes: file.size,
      rows: columnar.rows,
      blank: 0,
      damaged: 0,
      mixedLineEnds: false,
      lines: emptyLineMap(),
      cuts: [],
      amount: null,
    };
  }
  const count = await countRows(file, format, amount, watch);
  // A row that was refused has left a blank line, so that the others keep their places.
  return { ...count, rows: count.rows + refused.length, blank: count.blank - refused.length };
}
