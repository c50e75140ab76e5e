import { parseDocument } from "yaml";
import { Failure } from "../engine/failure.ts";
import type { Cell, Notebook } from "./document.ts";
import { cut, textCell } from "./fences.ts";
import type { Change } from "./history.ts";
import { ID } from "./parse.ts";
import { freeId, indexOf, replace, reread, textOf } from "./rewrite.ts";

/**
 * The part of a cell that a person writes: Markdown, SQL or YAML. It is the same part while the cell
 * cannot be read, so that typing goes on; a text whose name another cell has is written as a whole.
 */
export function bodyOf(cell: Cell): string {
  if (cell.kind === "text") return cell.markdown;
  if (cell.kind === "sql") return cell.sql.replace(/\n$/, "");
  const fence = fenceOf(cell);
  return fence ? fence.body.replace(/\n$/, "") : cell.source.trimEnd();
}

/** The name that a cell's first line states, whether or not it can be one; null for a text. */
export const statedId = (cell: Cell): string | null => fenceOf(cell)?.attributes.id ?? null;

/** What a cell's fence says that it is, also where it cannot be read; null for a text. */
export const writtenAs = (cell: Cell): string | null => fenceOf(cell)?.type ?? null;

const fenceOf = ({ source }: Cell) => cut(source)[0]?.fence ?? null;

/** Writes a cell anew. Its id stays, and so do the blank lines after it. */
export function editBody(notebook: Notebook, id: string, body: string): Change {
  const at = indexOf(notebook, id);
  const cell = notebook.cells[at]!;
  const [, blank = "\n"] = /\n(\s*)$/.exec(cell.source) ?? [];
  if (cell.kind === "text") {
    const { flags } = textCell(cell.source);
    return replace(notebook, at, 1, [textOf(id, body, blank, flags)]);
  }
  const written = reread(fenceOf(cell) ? fenced(cell, body, blank) : `${body}\n${blank}`, id);
  const taken = written.id !== id && notebook.cells.some((other) => other.id === written.id);
  return replace(notebook, at, 1, [taken ? { ...cell, source: written.source } : written]);
}

/** A cell's fence around another body. */
function fenced({ source }: Cell, body: string, blank: string): string {
  const [head = ""] = source.split("\n", 1);
  // A line of backticks would end the fence; four spaces make it a line of the body.
  const inside = body.replace(/^ {0,3}(?=`{3,}\s*$)/gm, "    ");
  return `${head}\n${inside === "" ? "" : `${inside}\n`}\`\`\`\n${blank}`;
}

/**
 * Gives a cell another attribute in its first line: its `id`, or a relation that a chart reads.
 * @throws Failure `cell_id`, `cell_duplicate`
 */
export function setAttribute(
  notebook: Notebook,
  id: string,
  name: "id" | "from" | "with",
  value: string,
): Change {
  if (!ID.test(value)) throw new Failure("cell_id", { id: value });
  if (name === "id" && value !== id && notebook.cells.some((cell) => cell.id === value)) {
    throw new Failure("cell_duplicate", { id: value });
  }
  const at = indexOf(notebook, id);
  const source = notebook.cells[at]!.source.replace(
    new RegExp(`^([^\\n]*\\s${name}=)\\S*`),
    (_, before: string) => before + value,
  );
  return replace(notebook, at, 1, [reread(source, name === "id" ? value : id)]);
}

/** Folds a cell to one line, or opens it again; null for one that cannot be read. */
export function foldCell(notebook: Notebook, id: string, folded: boolean): Change | null {
  const at = indexOf(notebook, id);
  const cell = notebook.cells[at]!;
  if (cell.kind === "broken" || cell.folded === folded) return null;
  const [first, ...rest] = cell.source.split("\n");
  const named = cell.kind !== "text" || textCell(cell.source).id !== null;
  const head = (named ? first! : `<!-- id: ${id} -->`).replace(/ folded(?=\s|$)/, "");
  const flagged =
    cell.kind === "text" ? head.replace(/ -->/, " folded -->") : `${head.trimEnd()} folded`;
  const source = [folded ? flagged : head, ...(named ? rest : [first, ...rest])].join("\n");
  return replace(notebook, at, 1, [reread(source, id)]);
}

/** The kinds of cells that a person can add. */
export type NewCell = "text" | "sql" | "chart" | "input";

/** Adds a cell before the one at an index, with a text or an example; a chart draws the last query. */
export function addCell(
  notebook: Notebook,
  at: number,
  kind: NewCell,
  body: string = EXAMPLES[kind],
): { change: Change; id: string } {
  const id = freeId(notebook, kind);
  const before = notebook.cells.slice(0, at).findLast((cell) => cell.kind === "sql");
  if (kind === "text") return { id, change: replace(notebook, at, 0, [textOf(id, body, "\n")]) };
  const from = kind === "chart" ? ` from=${before?.id ?? "customer_days"}` : "";
  const first = kind === "chart" && !before && body === EXAMPLES.chart ? OVER_DAYS : body;
  const source = `\`\`\`${kind} id=${id}${from}\n${first}\n\`\`\`\n\n`;
  return { id, change: replace(notebook, at, 0, [reread(source, id)]) };
}

const EXAMPLES: Readonly<Record<NewCell, string>> = {
  text: "",
  sql: `select
    date_trunc('month', day) as month,
    count(distinct customer_no) as customers,
    sum(orders) as orders,
    sum(amount) as revenue
from customer_days
group by month
order by month`,
  input: "type: number\nvalue: 10",
  chart: "- barX: { x: customers }",
};

/** What a chart begins with where no query stands before it: how large the days of customers are. */
const OVER_DAYS = "- rectY: { x: amount, binX: { y: count } }";

/** Takes a cell out. */
export function removeCell(notebook: Notebook, id: string): Change {
  return replace(notebook, indexOf(notebook, id), 1, []);
}

/** Moves a cell up (-1) or down (1) past as many others; null where it cannot go further. */
export function moveCell(notebook: Notebook, id: string, by: number): Change | null {
  const from = indexOf(notebook, id);
  const to = from + by;
  if (by === 0 || to < 0 || to >= notebook.cells.length) return null;
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const cells = notebook.cells.slice(first, last + 1);
  const [cell] = cells.splice(from - first, 1);
  cells.splice(to - first, 0, cell!);
  return replace(notebook, first, cells.length, cells);
}

/** Puts a copy under a new name after a cell. */
export function duplicateCell(notebook: Notebook, id: string): { change: Change; id: string } {
  const at = indexOf(notebook, id);
  const cell = notebook.cells[at]!;
  const copy = freeId(notebook, id.replace(/_\d+$/, ""));
  const source = /^<!-- id: |\sid=/.test(cell.source.split("\n", 1)[0] ?? "")
    ? cell.source.replace(/(<!-- id: |\sid=)[^\s]+/, (_, before: string) => before + copy)
    : `<!-- id: ${copy} -->\n${cell.source}`;
  return { id: copy, change: replace(notebook, at + 1, 0, [reread(source, copy)]) };
}

/** Changes the title in the front matter, and leaves the rest of it as it was written. */
export function setTitle(notebook: Notebook, title: string): Change {
  return setFront(notebook, "title", title);
}

/** Says in the front matter whether the notebook runs by itself or on demand. */
export function setMode(notebook: Notebook, mode: Notebook["mode"]): Change {
  return setFront(notebook, "mode", mode);
}

function setFront(notebook: Notebook, key: string, value: string): Change {
  const document = parseDocument(notebook.front.replace(/^---\n|---\n$/g, ""));
  if (document.errors.length > 0) throw new Failure("notebook_front");
  if (!document.has("rungs")) document.set("rungs", 1);
  document.set(key, value);
  const after = `---\n${document.toString({ lineWidth: 0 })}---\n`;
  return { at: 0, before: [], after: [], front: { before: notebook.front, after } };
}

/** Puts the text of another notebook in the place of this one's. */
export function replaceBy(notebook: Notebook, other: Notebook): Change {
  const front = { before: notebook.front, after: other.front };
  return { at: 0, before: notebook.cells, after: other.cells, front };
}
