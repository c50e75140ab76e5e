import type { Columns } from "../engine/column.ts";

/** How a value in a text is written: a style of numbers or dates, or as it is. */
export type Style =
  "integer" | "decimal" | "percent" | "money" | "compact" | "day" | "month" | null;

/** What a text may quote: the one-row result of a cell, and the finding of a chart. */
export interface Quotable {
  columns(cell: string): Columns | undefined;
  finding(chart: string): string | undefined;
  /** Whether these data give the chart no finding at all. */
  without(chart: string): boolean;
  write(value: unknown, style: Style): string;
}

const PLACE = /\{(?:finding ([a-z]\w*)|([a-z]\w*)\.([a-z]\w*)(?: \| (\w+))?)\}/g;

/** A finding that is a sentence of its own. */
const SENTENCE = /(\*\*|)\{finding ([a-z]\w*)\}\.?\1 ?/g;

/**
 * Fills `{levels.share | percent}` and `{finding levels_chart}`. What is filled in is data: each of
 * its punctuation marks is escaped, so it can be neither Markdown nor HTML. A
 * sentence that there will not be is left out.
 */
export const interpolate = (markdown: string, quotable: Quotable): string =>
  filled(markdown, quotable, (_, finding) => escape(finding));

function filled(
  markdown: string,
  quotable: Quotable,
  found: (chart: string, finding: string) => string,
): string {
  const told = markdown.replace(SENTENCE, (sentence, _, chart: string) =>
    quotable.without(chart) ? "" : sentence,
  );
  return told.replace(PLACE, (_, chart?: string, cell?: string, column?: string, style?) => {
    if (chart !== undefined) return found(chart, quotable.finding(chart) ?? "…");
    const columns = quotable.columns(cell!);
    if (!columns) return "…";
    return escape(quotable.write(columns.columns[column!]?.[0] ?? null, (style as Style) ?? null));
  });
}

/** Around a quoted value: characters that no font draws and no text needs. */
const [BEGIN, MIDDLE, END] = ["\ue000", "\ue001", "\ue002"];
const MARKS = /[\ue000-\ue002]/g;

/** A number as a sentence has it, with its sign and what groups its digits. */
const NUMBER = /((?<![\p{L}\d])[-−]?\d(?:[\d.,\u00a0\u202f]*\d)?(?:[\u00a0\u202f]?%)?)/u;

/** A value that a text quotes: of which cell, and of which of its columns; a finding's of none. */
export interface Quoted {
  readonly cell: string;
  readonly column: string | null;
}

/**
 * The same text, with a mark around each value of a cell and each number of a finding:
 * `quotedParts` finds them again.
 */
export function interpolateMarked(
  markdown: string,
  quotable: Quotable,
): { source: string; quoted: readonly Quoted[] } {
  const quoted: Quoted[] = [];
  const mark = (value: Quoted, text: string) =>
    `${BEGIN}${quoted.push(value) - 1}${MIDDLE}${text}${END}`;
  const marked = markdown.replace(MARKS, "").replace(PLACE, (whole, chart, cell, column) => {
    if (chart !== undefined || !quotable.columns(cell as string)) return whole as string;
    return mark({ cell, column } as Quoted, whole as string);
  });
  const source = filled(marked, quotable, (cell, finding) =>
    finding
      .split(NUMBER)
      .map((part, i) => (i % 2 ? mark({ cell, column: null }, escape(part)) : escape(part)))
      .join(""),
  );
  return { source, quoted };
}

/** A text in pieces; a piece with a number is the quoted value of that number. */
export function quotedParts(
  text: string,
): readonly { readonly text: string; readonly at: number | null }[] {
  const parts = text.split(new RegExp(`${BEGIN}(\\d+)${MIDDLE}([^${END}]*)${END}`));
  return parts.flatMap((part, i) => {
    if (i % 3 === 1) return [];
    const at = i % 3 === 2 ? Number(parts[i - 1]) : null;
    const plain = withoutMarks(part);
    return plain === "" ? [] : [{ text: plain, at }];
  });
}

/** A text without the marks, for where nothing can be pressed. */
export const withoutMarks = (text: string): string =>
  text.replace(new RegExp(`${BEGIN}\\d+${MIDDLE}`, "g"), "").replace(MARKS, "");

/**
 * CommonMark lets every ASCII punctuation mark be escaped by a backslash. Lines become one; the
 * no-break spaces inside numbers stay.
 */
const escape = (text: string) =>
  text
    .replace(MARKS, "")
    .replace(/[!-/:-@[-`{-~]/g, "\\$&")
    .replace(/[\t\n\v\f\r ]+/g, " ");

/** The same text, where it quotes a cell by its new name; and how often it does. */
export function requoted(
  markdown: string,
  before: string,
  after: string,
): { readonly text: string; readonly places: number } {
  let places = 0;
  const text = markdown.replace(PLACE, (whole, chart?: string, cell?: string) => {
    if ((chart ?? cell) !== before) return whole;
    places++;
    return whole.replace(
      new RegExp(`^(\\{(?:finding )?)${before}`),
      (_, head: string) => head + after,
    );
  });
  return { text, places };
}

/** The cells that a text quotes. */
export function quotes(markdown: string): readonly string[] {
  return [...markdown.matchAll(PLACE)].map(([, chart, cell]) => chart ?? cell!);
}
