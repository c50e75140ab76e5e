import type { Cell, Notebook } from "./document.ts";
import { bodyOf, editBody, setAttribute } from "./edit.ts";
import { apply, type Change } from "./history.ts";
import { renamedRelation } from "./relation_names.ts";
import { freeId, indexOf, replace, reread } from "./rewrite.ts";

/** Lines of a model's header that say nothing in a cell: the models themselves still declare them. */
const DECLARATION = /^--\s?(needs|better with|param|analysis|guards) .*\n/gm;

/** Whether a model's text is a program, which cannot be a query. */
export const isProgram = (source: string): boolean => /^\s*(import|export)\b/m.test(source);

/** A model that is copied into the notebook in order to be changed. */
export interface Copying {
  readonly model: string;
  /** The cell whose result is explained: it is to read the copy. */
  readonly at: string;
  /**
   * What stands between the model and the cell, each after what it reads: models are copied as well,
   * queries of the notebook are changed where they stand. Empty where the cell reads the model itself.
   */
  readonly between: readonly string[];
  /** Whether only the model is copied and nothing reads it, since a program stands between. */
  readonly alone?: boolean;
  /** The text of a model. */
  readonly source: (model: string) => string | null;
}

export interface Copied {
  readonly change: Change;
  /** The copy, as the name of its cell. */
  readonly id: string;
  /** The cells that were there before and read a copy now. */
  readonly readers: readonly string[];
}

/**
 * Copies a model into the notebook as a query of its own, with the models between it and the cell
 * that is explained, so that this cell reads what is changed; one change, which one undo takes back.
 */
export function copyModel(notebook: Notebook, copying: Copying): Copied {
  const { model, at, between, source, alone = false } = copying;
  const names = new Map<string, string>();
  const copies: Cell[] = [];
  const copied = (name: string, folded: boolean) => {
    const id = free(notebook, `my_${name}`);
    const body = rereading((source(name) ?? "").replace(DECLARATION, "").trim(), names);
    names.set(name, id);
    const head = `\`\`\`sql id=${id}${folded ? " folded" : ""}`;
    copies.push(reread(`${head}\n${body}\n\`\`\`\n\n`, id));
    return id;
  };
  const id = copied(model, false);
  let after = notebook;
  const readers = new Set<string>();
  for (const name of alone ? [] : [...between, at]) {
    const cell = notebook.cells.find((one) => one.id === name);
    if (!cell) {
      if (source(name) !== null) copied(name, true);
      continue;
    }
    const changed = readCopies(after, cell, names);
    if (changed === after) continue;
    after = changed;
    readers.add(name);
  }
  const places = [at, ...readers].map((name) => indexOf(notebook, name));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const cells = [...copies, ...after.cells.slice(first, last + 1)];
  return { id, change: replace(notebook, first, last + 1 - first, cells), readers: [...readers] };
}

/** A name that no cell has yet, a plain one where it is free. */
const free = (notebook: Notebook, wanted: string): string =>
  notebook.cells.some(({ id }) => id === wanted) ? freeId(notebook, wanted) : wanted;

/** A query over copies in the place of models. */
function rereading(sql: string, names: ReadonlyMap<string, string>): string {
  let text = sql;
  for (const [model, copy] of names) text = renamedRelation(text, model, copy).text;
  return text;
}

/** The notebook where a cell reads copies in the place of models. */
function readCopies(notebook: Notebook, cell: Cell, names: ReadonlyMap<string, string>): Notebook {
  let after = notebook;
  if (cell.kind === "sql") {
    const [before, sql] = [bodyOf(cell), rereading(bodyOf(cell), names)];
    return sql === before ? notebook : apply(notebook, editBody(notebook, cell.id, sql));
  }
  if (cell.kind !== "chart") return notebook;
  for (const attribute of ["from", "with"] as const) {
    const copy = names.get(cell[attribute] ?? "");
    if (copy !== undefined) after = apply(after, setAttribute(after, cell.id, attribute, copy));
  }
  return after;
}
