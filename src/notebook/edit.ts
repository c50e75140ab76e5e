import { parseDocument } from "yaml";
import { Failure } from "../engine/failure.ts";
import type { Cell, Notebook } from "./document.ts";
import { cut, sealed, textCell } from "./fences.ts";
import type { Change } from "./history.ts";
import { ID, readCell } from "./parse.ts";

/** The part of a cell that a person writes: Markdown, SQL or YAML; all of a cell that is broken. */
export function bodyOf(cell: Cell): string {
  if (cell.kind === "text") return cell.markdown;
  if (cell.kind === "sql") return cell.sql.replace(/\n$/, "");
  if (cell.kind === "broken") return cell.source.trimEnd();
  return (cut(cell.source)[0]?.fence?.body ?? "").replace(/\n$/, "");
}

/** Writes a cell anew. Its id stays, and so do the blank lines after it. */
export function editBody(notebook: Notebook, id: string, body: string): Change {
  const at = indexOf(notebook, id);
  const cell = notebook.cells[at]!;
  const [, blank = "\n"] = /\n(\s*)$/.exec(cell.source) ?? [];
  if (cell.kind === "text") return replace(notebook, at, 1, [textOf(id, body, blank)]);
  if (cell.kind === "broken") {
    const mended = reread(`${body}\n${blank}`, id);
    const taken = mended.id !== id && notebook.cells.some((other) => other.id === mended.id);
    return replace(notebook, at, 1, [taken ? { ...cell, source: mended.source } : mended]);
  }
  const head = cell.source.slice(0, cell.source.indexOf("\n"));
  // A line of backticks would end the fence; four spaces make it a line of the body.
  const inside = body.replace(/^ {0,3}(?=`{3,}\s*$)/gm, "    ");
  const source = `${head}\n${inside === "" ? "" : `${inside}\n`}\`\`\`\n${blank}`;
  return replace(notebook, at, 1, [reread(source, id)]);
}

/**
 * Gives a cell another attribute in its first line: its `id`, or the relation that a chart reads.
 * @throws Failure `cell_id`, `cell_duplicate`
 */
export function setAttribute(
  notebook: Notebook,
  id: string,
  name: "id" | "from",
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

/** The kinds of cells that a person can add. */
export type NewCell = "text" | "sql" | "chart" | "input";

/** Adds an empty cell before the one at an index; a chart draws the last query before it. */
export function addCell(
  notebook: Notebook,
  at: number,
  kind: NewCell,
): { change: Change; id: string } {
  const id = freeId(notebook, kind);
  const before = notebook.cells.slice(0, at).findLast((cell) => cell.kind === "sql");
  const sources: Record<NewCell, string> = {
    text: `<!-- id: ${id} -->\n\n`,
    sql: `\`\`\`sql id=${id}\nselect count(*) as customers\nfrom customer_days\n\`\`\`\n\n`,
    input: `\`\`\`input id=${id}\ntype: number\nvalue: 10\n\`\`\`\n\n`,
    chart: `\`\`\`chart id=${id} from=${before?.id ?? "customer_days"}\n- barX: { x: customers }\n\`\`\`\n\n`,
  };
  return { id, change: replace(notebook, at, 0, [reread(sources[kind], id)]) };
}

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
  const source = /^<!-- id: |\sid=/.test(firstLine(cell))
    ? cell.source.replace(/(<!-- id: |\sid=)[^\s]+/, (_, before: string) => before + copy)
    : `<!-- id: ${copy} -->\n${cell.source}`;
  return { id: copy, change: replace(notebook, at + 1, 0, [reread(source, copy)]) };
}

/**
 * Cuts a text cell in two, before the line of its Markdown that holds a position; null inside a
 * fence, which cannot be cut.
 */
export function splitText(notebook: Notebook, id: string, position: number): Change | null {
  const at = indexOf(notebook, id);
  const cell = notebook.cells[at]!;
  if (cell.kind !== "text") return null;
  const line = cell.markdown.lastIndexOf("\n", position - 1) + 1;
  const [above, below] = [cell.markdown.slice(0, line), cell.markdown.slice(line)];
  if (sealed(above) !== above) return null;
  const second = textOf(freeId(notebook, "text"), below.trim(), "\n");
  return replace(notebook, at, 1, [textOf(id, above.trim(), "\n"), second]);
}

/** Changes the title in the front matter, and leaves the rest of it as it was written. */
export function setTitle(notebook: Notebook, title: string): Change {
  const document = parseDocument(notebook.front.replace(/^---\n|---\n$/g, ""));
  if (document.errors.length > 0) throw new Failure("notebook_front");
  if (!document.has("rungs")) document.set("rungs", 1);
  document.set("title", title);
  const after = `---\n${document.toString({ lineWidth: 0 })}---\n`;
  return { at: 0, before: [], after: [], front: { before: notebook.front, after } };
}

/** Puts the text of another notebook in the place of this one's. */
export function replaceBy(notebook: Notebook, other: Notebook): Change {
  const front = { before: notebook.front, after: other.front };
  return { at: 0, before: notebook.cells, after: other.cells, front };
}

const firstLine = (cell: Cell) => cell.source.split("\n", 1)[0] ?? "";

function textOf(id: string, markdown: string, blank: string): Cell {
  return reread(`<!-- id: ${id} -->\n${markdown}${markdown === "" ? "" : "\n"}${blank}`, id);
}

/**
 * Reads a cell from its text. Text that holds the fence of another cell stays one cell until the
 * notebook is read again, so that typing a fence does not take the editor away.
 */
function reread(text: string, id: string): Cell {
  const source = sealed(text);
  const pieces = cut(source);
  const [first] = pieces;
  const whole = first && pieces.length === 1 ? first : { source, fence: null };
  return readCell(whole, id);
}

/** Replaces cells, and writes what then stands side by side so that it is read as separate cells. */
function replace(notebook: Notebook, at: number, removed: number, cells: readonly Cell[]): Change {
  const previous = notebook.cells.slice(Math.max(0, at - 1), at);
  const next = notebook.cells.slice(at + removed, at + removed + 1);
  const row = [...previous, ...cells, ...next];
  const after = row.map((cell, i) => {
    let { source } = cell;
    if (i < row.length - 1) source = sealed(source);
    const unnamed = cell.kind === "text" && textCell(cell.source).id === null;
    if (unnamed && (row[i - 1]?.kind === "text" || cell.markdown === ""))
      source = `<!-- id: ${cell.id} -->\n${source}`;
    return source === cell.source ? cell : { ...cell, source };
  });
  const start = at - previous.length;
  const before = notebook.cells.slice(start, at + removed + next.length);
  return { at: start, before, after, front: null };
}

function indexOf(notebook: Notebook, id: string): number {
  const at = notebook.cells.findIndex((cell) => cell.id === id);
  if (at < 0) throw new Failure("relation_unknown", { relation: id });
  return at;
}

function freeId(notebook: Notebook, stem: string): string {
  const taken = new Set(notebook.cells.map(({ id }) => id));
  for (let i = 1; ; i++) if (!taken.has(`${stem}_${i}`)) return `${stem}_${i}`;
}
