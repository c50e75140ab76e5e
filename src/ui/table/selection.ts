/** A cell of the table: the row among those shown, from 0, or -1 for the head; and the column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells from one corner to another, both included. */
export interface Selection {
  readonly from: Place;
  readonly to: Place;
}

/** The corners in order, without the head. */
export function bounds({ from, to }: Selection): {
  rows: [number, number];
  columns: [number, number];
} {
  const [first, last] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  return {
    rows: [Math.max(0, first), Math.max(0, last)],
    columns: [Math.min(from.column, to.column), Math.max(from.column, to.column)],
  };
}

export function isSelected(selection: Selection, row: number, column: number): boolean {
  const { rows, columns } = bounds(selection);
  return row >= rows[0] && row <= rows[1] && column >= columns[0] && column <= columns[1];
}

/** How large a table is, and how many of its rows are seen at once. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** Where a key leads from a cell, as in every spreadsheet; null for other keys. */
export function moved(
  { row, column }: Place,
  key: string,
  { rows, columns, page }: Extent,
  whole: boolean,
): Place | null {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  const to = (r: number, c: number): Place => ({
    row: Math.min(Math.max(r, -1), lastRow),
    column: Math.min(Math.max(c, 0), lastColumn),
  });
  switch (key) {
    case "ArrowUp":
      return to(whole ? -1 : row - 1, column);
    case "ArrowDown":
      return to(whole ? lastRow : row + 1, column);
    case "ArrowLeft":
      return to(row, whole ? 0 : column - 1);
    case "ArrowRight":
      return to(row, whole ? lastColumn : column + 1);
    case "PageUp":
      return to(row - page, column);
    case "PageDown":
      return to(row + page, column);
    case "Home":
      return to(whole ? 0 : row, 0);
    case "End":
      return to(whole ? lastRow : row, lastColumn);
    default:
      return null;
  }
}
