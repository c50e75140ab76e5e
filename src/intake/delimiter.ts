import { cutRows } from "./cells.ts";
import { type Delimiter, DELIMITERS } from "./format.ts";

/** How many rows are cut by each delimiter. */
const ROWS = 500;

/** The delimiter of a text and how many cells most rows have, or null where nothing divides it. */
export function findDelimiter(text: string): { delimiter: Delimiter; width: number } | null {
  let best: { delimiter: Delimiter; width: number; score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const rows = cutRows(text, delimiter, ROWS);
    const { width, share } = commonWidth(rows.map(({ cells }) => cells.length));
    if (width < 2) continue;
    // Agreement decides; among delimiters that agree alike, the one that divides more.
    const score = share + Math.min(width, 20) / 1000;
    if (!best || score > best.score) best = { delimiter, width, score };
  }
  return best && { delimiter: best.delimiter, width: best.width };
}

function commonWidth(widths: readonly number[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0]);
  return { width, share: widths.length === 0 ? 0 : count / widths.length };
}
