/** A row of a text, cut into cells, with the line where it starts and its ordinal, blank lines counted. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  readonly ordinal: number;
}

/**
 * Cuts the first rows of a text, `limit` at most. Blank lines are left out but counted; an unclosed quote ends
 * with its line, as in `RecordScanner`.
 */
export function cutRows(text: string, delimiter: string, limit: number, quotes = true): Row[] {
  const rows: Row[] = [];
  let at = 0;
  let line = 1;
  for (let ordinal = 1; at < text.length && rows.length < limit; ordinal++) {
    const row = cutRow(text, at, delimiter, quotes) ?? cutRow(text, at, delimiter, false);
    if (!row) break;
    if (row.end > at) rows.push({ cells: row.cells, line, ordinal });
    line += row.lines;
    at = row.next;
  }
  return rows;
}

interface Cut {
  cells: string[];
  end: number;
  next: number;
  lines: number;
}

/** One row from `start`, or null where a quote is not closed as it should be. */
function cutRow(text: string, start: number, delimiter: string, quotes: boolean): Cut | null {
  const cells: string[] = [];
  let lines = 1;
  let at = start;
  for (;;) {
    let open = at;
    while (quotes && text[open] === " ") open++;
    if (quotes && text[open] === '"') {
      const cell = quoted(text, open + 1);
      if (!cell) return null;
      cells.push(cell.value);
      lines += cell.value.match(/\r\n|\r|\n/g)?.length ?? 0;
      at = cell.next;
      while (text[at] === " ") at++;
      if (at < text.length && !ends(text, at, delimiter)) return null;
    } else {
      let end = at;
      while (end < text.length && !ends(text, end, delimiter)) end++;
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] !== delimiter) break;
    at++;
  }
  const next = text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length);
  return { cells, end: at, next, lines };
}

const ends = (text: string, at: number, delimiter: string): boolean =>
  text[at] === delimiter || text[at] === "\n" || text[at] === "\r";

function quoted(text: string, start: number): { value: string; next: number } | null {
  let value = "";
  let from = start;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, next: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
