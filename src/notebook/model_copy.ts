import { nameOf, tokenize } from "../engine/tokens.ts";
import type { Cell, Notebook } from "./document.ts";
import type { Change } from "./history.ts";
import { freeId, replace, reread } from "./rewrite.ts";

/** Lines of a model's header that say nothing in a cell: the models themselves still declare them. */
const DECLARATION = /^--\s?(needs|better with|param|analysis|guards) .*\n/gm;

/**
 * Copies a model into the notebook as a query of its own, before the cell that reads it, which then
 * reads the copy; one change, so that one undo takes it back.
 * @param reader the cell that reads the model directly, or null where another model does
 * @param at where the copy goes then: the cell that is explained
 */
export function copyModel(
  notebook: Notebook,
  model: string,
  sql: string,
  { reader, at }: { reader: string | null; at: string },
): { change: Change; id: string } {
  const wanted = `my_${model}`;
  const taken = notebook.cells.some((cell) => cell.id === wanted);
  const id = taken ? freeId(notebook, wanted) : wanted;
  const body = sql.replace(DECLARATION, "").trim();
  const copy = reread(`\`\`\`sql id=${id}\n${body}\n\`\`\`\n\n`, id);
  const place = Math.max(
    0,
    notebook.cells.findIndex((cell) => cell.id === (reader ?? at)),
  );
  const cell = notebook.cells[place];
  const reading = cell && reader === cell.id ? reads(cell, model, id) : null;
  return {
    id,
    change: reading
      ? replace(notebook, place, 1, [copy, reading])
      : replace(notebook, place, 0, [copy]),
  };
}

/** A cell that reads another relation in the place of one. */
function reads(cell: Cell, before: string, after: string): Cell | null {
  const [head = "", ...body] = cell.source.split("\n");
  if (cell.kind === "chart") {
    const changed = head.replace(/(\s(?:from|with)=)(\w+)/g, (whole, key: string, name: string) =>
      name === before ? key + after : whole,
    );
    return reread([changed, ...body].join("\n"), cell.id);
  }
  if (cell.kind !== "sql") return null;
  return reread([head, ...renamed(body.join("\n"), before, after).split("\n")].join("\n"), cell.id);
}

/** The same SQL over another relation; a column of that name stays. */
function renamed(sql: string, before: string, after: string): string {
  const tokens = tokenize(sql);
  let text = "";
  let copied = 0;
  for (const [i, token] of tokens.entries()) {
    const previous = tokens[i - 1];
    const column = previous?.text === "." || nameOf(previous) === "as";
    if (nameOf(token) !== before || column) continue;
    text += sql.slice(copied, token.start) + after;
    copied = token.start + token.text.length;
  }
  return text + sql.slice(copied);
}
