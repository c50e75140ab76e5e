import { Failure } from "../engine/failure.ts";
import type { Cell, Notebook } from "./document.ts";
import { cut, sealed, textCell } from "./fences.ts";
import type { Change } from "./history.ts";
import { readCell } from "./parse.ts";

/** A text cell of some Markdown, with its name in its first line. */
export function textOf(
  id: string,
  markdown: string,
  blank: string,
  flags: readonly string[] = [],
): Cell {
  const head = `<!-- id: ${[id, ...flags].join(" ")} -->`;
  return reread(`${head}\n${markdown}${markdown === "" ? "" : "\n"}${blank}`, id);
}

/**
 * Reads a cell from its text. Text that holds the fence of another cell stays one cell until the
 * notebook is read again, so that typing a fence does not take the editor away.
 */
export function reread(text: string, id: string): Cell {
  const source = sealed(text);
  const pieces = cut(source);
  const [first] = pieces;
  const whole = first && pieces.length === 1 ? first : { source, fence: null };
  return readCell(whole, id);
}

/** Replaces cells, and writes what then stands side by side so that it is read as separate cells. */
export function replace(
  notebook: Notebook,
  at: number,
  removed: number,
  cells: readonly Cell[],
): Change {
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

/** @throws Failure `relation_unknown` */
export function indexOf(notebook: Notebook, id: string): number {
  const at = notebook.cells.findIndex((cell) => cell.id === id);
  if (at < 0) throw new Failure("relation_unknown", { relation: id });
  return at;
}

/** A name that no cell has yet. */
export function freeId(notebook: Notebook, stem: string): string {
  const taken = new Set(notebook.cells.map(({ id }) => id));
  for (let i = 1; ; i++) if (!taken.has(`${stem}_${i}`)) return `${stem}_${i}`;
}
