import type { Columns } from "../engine/column.ts";

/** How a value in a text is written: a style of numbers or dates, or as it is. */
export type Style =
  "integer" | "decimal" | "percent" | "money" | "compact" | "day" | "month" | null;

/** What a text may quote: the one-row result of a cell, and the finding of a chart. */
export interface Quotable {
  columns(cell: string): Columns | undefined;
  finding(chart: string): string | undefined;
  write(value: unknown, style: Style): string;
}

const PLACE = /\{(?:finding ([a-z]\w*)|([a-z]\w*)\.([a-z]\w*)(?: \| (\w+))?)\}/g;

/**
 * Fills `{levels.share | percent}` and `{finding levels_chart}`. What is filled in is data: each of
 * its punctuation marks is escaped, so it can be neither Markdown nor HTML.
 */
export function interpolate(markdown: string, quotable: Quotable): string {
  return markdown.replace(PLACE, (_, chart?: string, cell?: string, column?: string, style?) => {
    if (chart !== undefined) return escape(quotable.finding(chart) ?? "…");
    const columns = quotable.columns(cell!);
    if (!columns) return "…";
    return escape(quotable.write(columns.columns[column!]?.[0] ?? null, (style as Style) ?? null));
  });
}

/**
 * CommonMark lets every ASCII punctuation mark be escaped by a backslash. Lines become one; the
 * no-break spaces inside numbers stay.
 */
const escape = (text: string) =>
  text.replace(/[!-/:-@[-`{-~]/g, "\\$&").replace(/[\t\n\v\f\r ]+/g, " ");

/** The cells that a text quotes. */
export function quotes(markdown: string): readonly string[] {
  return [...markdown.matchAll(PLACE)].map(([, chart, cell]) => chart ?? cell!);
}
