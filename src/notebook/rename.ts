import { type Document, isMap, isScalar } from "yaml";
import { replaced, tokenize } from "../engine/tokens.ts";
import type { Cell, Notebook } from "./document.ts";
import { bodyOf, editBody, setAttribute } from "./edit.ts";
import { apply, type Change } from "./history.ts";
import { requoted } from "./interpolate.ts";
import { ID } from "./parse.ts";
import { renamedRelation } from "./relation_names.ts";
import { indexOf, replace } from "./rewrite.ts";
import { openYaml, yamlText } from "./yaml.ts";

/** The text of a cell after a name in it has become another one, and at how many places. */
interface Renamed {
  readonly text: string;
  readonly places: number;
}

/**
 * Gives a cell another name, and the new name to whatever reads it: queries and charts, the values
 * and findings that texts quote, for an input the parameter, whose value stays set. All of it is one
 * change.
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
    for (const attribute of ["from", "with"] as const) {
      if (reader.kind !== "chart" || cell.kind !== "sql" || reader[attribute] !== id) continue;
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
  const change = replace(notebook, first, cells.length, cells);
  const moved = cell.kind === "input" ? { renamed: { before: id, after: name } } : {};
  return { change: { ...change, ...moved }, places };
}

function renamedIn(reader: Cell, kind: Cell["kind"], before: string, after: string): Renamed {
  const body = bodyOf(reader);
  if (reader.kind === "text") return kind === "input" ? none(body) : requoted(body, before, after);
  if (kind !== "input" && kind !== "sql") return none(body);
  const inSql = kind === "input" ? renamedParameter : renamedRelation;
  if (reader.kind === "sql") return inSql(body, before, after);
  if (reader.kind === "chart" && kind === "input") {
    return renamedScalars(body, comparedWith, (value) =>
      value === `$${before}` ? { text: `$${after}`, places: 1 } : none(value),
    );
  }
  if (reader.kind !== "input") return none(body);
  return renamedScalars(body, optionsFrom, (from) => {
    if (!ID.test(from.trim())) return inSql(from, before, after);
    return kind === "sql" && from.trim() === before ? { text: after, places: 1 } : none(from);
  });
}

/** Where an input says which relation or SELECT its choices come from. */
const optionsFrom = (document: Document) => [document.get("options_from", true)];

/** The values that a chart compares with: `$name` is that of a parameter. */
function comparedWith(document: Document): readonly unknown[] {
  const values = document.getIn(["compare", "before"]);
  return isMap(values) ? values.items.map(({ value }) => value) : [];
}

/** The YAML with other texts in some of its values, and the rest as it was written. */
function renamedScalars(
  text: string,
  scalarsOf: (document: Document) => readonly unknown[],
  renamed: (value: string) => Renamed,
): Renamed {
  const document = openYaml(text);
  if (!isMap(document?.contents)) return none(text);
  let places = 0;
  for (const scalar of scalarsOf(document)) {
    if (!isScalar(scalar) || typeof scalar.value !== "string") continue;
    const to = renamed(scalar.value);
    scalar.value = to.text;
    places += to.places;
  }
  if (places === 0) return none(text);
  return { text: yamlText(document), places };
}

const none = (text: string): Renamed => ({ text, places: 0 });

/** `$name` and `getvariable('name')` in SQL. */
function renamedParameter(text: string, before: string, after: string): Renamed {
  const tokens = tokenize(text);
  const changes = tokens.flatMap((token, i) => {
    if (token.text === `$${before}`) return [{ token, to: `$${after}` }];
    const called = tokens[i - 1]?.text === "(" && /^getvariable$/i.test(tokens[i - 2]?.text ?? "");
    return called && token.text === `'${before}'` ? [{ token, to: `'${after}'` }] : [];
  });
  return { text: replaced(text, changes), places: changes.length };
}
