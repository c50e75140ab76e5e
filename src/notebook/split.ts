import { nameOf, type Token, tokenize } from "../engine/tokens.ts";
import type { Notebook, SqlCell } from "./document.ts";
import { sealed, textCell } from "./fences.ts";
import type { Change } from "./history.ts";
import { ID } from "./parse.ts";
import { freeId, indexOf, replace, reread, textOf } from "./rewrite.ts";

/**
 * Cuts a cell in two at a position in its text. A text is cut before the line that holds it, in its
 * first line before the word that does; a query gives the steps of its WITH, up to the one at the
 * position, cells of their own. Null where there is nothing to cut: inside a fence, at an end of a
 * text, or in a query without steps before the position.
 */
export function splitCell(notebook: Notebook, id: string, position: number): Change | null {
  const at = indexOf(notebook, id);
  const cell = notebook.cells[at]!;
  if (cell.kind === "sql") return splitQuery(notebook, at, cell, position);
  if (cell.kind !== "text") return null;
  const { markdown } = cell;
  const line = markdown.lastIndexOf("\n", position - 1) + 1;
  const place = markdown.slice(0, line).trim() === "" ? wordAt(markdown, position) : line;
  const [above, below] = [markdown.slice(0, place), markdown.slice(place)];
  if (above.trim() === "" || below.trim() === "") return null;
  if (place === line && sealed(above) !== above) return null;
  const first = textOf(id, above.trim(), "\n", textCell(cell.source).flags);
  const second = textOf(freeId(notebook, "text"), below.trim(), "\n");
  return replace(notebook, at, 1, [first, second]);
}

/** Where the word begins that holds a position, or that stands after it. */
function wordAt(text: string, position: number): number {
  const [left = ""] = /\S*$/.exec(text.slice(0, position)) ?? [];
  return /^(?:\s|$)/.test(text.slice(position)) ? position : position - left.length;
}

/** A step of a WITH: its name, its SELECT, and where the text after it goes on. */
interface Step {
  readonly name: string;
  readonly sql: string;
  readonly end: number;
}

function splitQuery(
  notebook: Notebook,
  at: number,
  cell: SqlCell,
  position: number,
): Change | null {
  const all = steps(cell.sql);
  const taken = all.filter(({ end }, i) => (all[i - 1]?.end ?? 0) <= position && end > 0);
  const last = taken.at(-1);
  const names = new Set(notebook.cells.map(({ id }) => id));
  if (!last || taken.some(({ name }) => names.has(name) || !ID.test(name))) return null;
  const rest = cell.sql
    .slice(last.end)
    .replace(/^\s*,\s*/, "with ")
    .trim();
  const head = cell.source.slice(0, cell.source.indexOf("\n"));
  const made = taken.map(({ name, sql }) =>
    reread(`\`\`\`sql id=${name}\n${sql}\n\`\`\`\n\n`, name),
  );
  const [, blank = "\n"] = /\n(\s*)$/.exec(cell.source) ?? [];
  const main = reread(`${head}\n${rest}\n\`\`\`\n${blank}`, cell.id);
  return replace(notebook, at, 1, [...made, main]);
}

/** The steps of a WITH in the order in which they stand; none where one calls itself. */
function steps(sql: string): Step[] {
  const tokens = tokenize(sql);
  if (nameOf(tokens[0]) !== "with" || nameOf(tokens[1]) === "recursive") return [];
  const found: Step[] = [];
  for (let i = 1; i < tokens.length;) {
    const name = nameOf(tokens[i]);
    if (name === null || nameOf(tokens[i + 1]) !== "as") break;
    let open = i + 2;
    while (["not", "materialized"].includes(nameOf(tokens[open]) ?? "")) open++;
    const close = closing(tokens, open);
    if (close === null) break;
    const [first, after] = [tokens[open]!.start + 1, tokens[close]!.start];
    found.push({ name, sql: dedented(sql.slice(first, after)), end: after + 1 });
    if (tokens[close + 1]?.text !== ",") break;
    i = close + 2;
  }
  return found;
}

function closing(tokens: readonly Token[], open: number): number | null {
  if (tokens[open]?.text !== "(") return null;
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]!.text === "(") depth++;
    if (tokens[i]!.text === ")" && --depth === 0) return i;
  }
  return null;
}

/** Lines without the indent that they share. */
function dedented(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, "").split("\n");
  const indents = lines
    .filter((line) => line.trim() !== "")
    .map((line) => /^ */.exec(line)![0].length);
  const shared = Math.min(...indents);
  return lines
    .map((line) => line.slice(Number.isFinite(shared) ? shared : 0))
    .join("\n")
    .trim();
}
