import { tokenize } from "../engine/tokens.ts";
import type { Cell, Notebook } from "./document.ts";
import { bodyOf, editBody, setAttribute } from "./edit.ts";
import { apply, type Change } from "./history.ts";
import { requoted } from "./interpolate.ts";
import { ID } from "./parse.ts";
import { renamedRelation } from "./relation_names.ts";
import { indexOf, replace } from "./rewrite.ts";

/** The text of a cell after a name in it has become another one, and at how many places. */
interface Renamed {
  readonly text: string;
  readonly places: number;
}

/**
 * Gives a cell another name, and the new name to whatever reads it: queries and charts, the values
 * and findings that texts quote, for an input the parameter. All of it is one change.
 * @returns the change, and at how many places beside the cell itself the name stood
 * @throws Failure `cell_id`, `cell_duplicate`
 */
export function renameCell(
  notebook: Notebook,
  id: string,
  name: string,
): { readonly change: Change; readonly places: number } {
  const cell = notebook.cells[indexOf(notebook, id)]!;
  const own = setAttribute(notebook, id, "id", name);
  if (cell.kind === "broken") return { change: own, places: 0 };
  let [after, places] = [apply(notebook, own), 0];
  for (const reader of after.cells) {
    const head = reader.source.split("\n", 1)[0]!;
    const read = reader.kind === "chart" && cell.kind === "sql" ? readBy(head, id) : [];
    for (const attribute of read) {
      after = apply(after, setAttribute(after, reader.id, attribute, name));
      places++;
    }
    const renamed = renamedIn(reader, cell.kind, id, name);
    if (renamed.places === 0) continue;
    after = apply(after, editBody(after, reader.id, renamed.text));
    places += renamed.places;
  }
  const changed = after.cells.map((one, i) => one !== notebook.cells[i]);
  const [first, last] = [changed.indexOf(true), changed.lastIndexOf(true)];
  if (first < 0) return { change: own, places: 0 };
  const cells = after.cells.slice(first, last + 1);
  return { change: replace(notebook, first, cells.length, cells), places };
}

/** The attributes by which a chart's first line reads a relation. */
const readBy = (head: string, id: string) =>
  (["from", "with"] as const).filter((name) => new RegExp(`\\s${name}=${id}(?:\\s|$)`).test(head));

function renamedIn(reader: Cell, kind: Cell["kind"], before: string, after: string): Renamed {
  const body = bodyOf(reader);
  if (reader.kind === "text") return kind === "input" ? none(body) : requoted(body, before, after);
  if (kind === "input" && reader.kind !== "broken") return renamedParameter(body, before, after);
  if (kind !== "sql") return none(body);
  if (reader.kind === "sql") {
    const { sql, places } = renamedRelation(body, before, after);
    return { text: sql, places };
  }
  return reader.kind === "input" && reader.optionsFrom !== null
    ? renamedOptions(body, reader.optionsFrom, before, after)
    : none(body);
}

const none = (text: string): Renamed => ({ text, places: 0 });

/** `$name` and `getvariable('name')`, in SQL and in what a chart compares with. */
function renamedParameter(text: string, before: string, after: string): Renamed {
  const tokens = tokenize(text);
  let [renamed, copied, places] = ["", 0, 0];
  for (const [i, { text: token, start }] of tokens.entries()) {
    const called = tokens[i - 1]?.text === "(" && /^getvariable$/i.test(tokens[i - 2]?.text ?? "");
    const to =
      token === `$${before}`
        ? `$${after}`
        : called && token === `'${before}'`
          ? `'${after}'`
          : null;
    if (to === null) continue;
    renamed += text.slice(copied, start) + to;
    copied = start + token.length;
    places++;
  }
  return { text: renamed + text.slice(copied), places };
}

/** An input's choices come from a relation, or from a SELECT. */
function renamedOptions(body: string, from: string, before: string, after: string): Renamed {
  const sql = ID.test(from) ? from : renamedRelation(from, before, after).sql;
  const to = from === before ? after : sql;
  // A SELECT of several lines stands indented, and is left to be mended by hand.
  if (to === from || !body.includes(from)) return none(body);
  return { text: body.replace(from, () => to), places: 1 };
}
