import { isScalar, parseDocument, visit } from "yaml";
import { tokenize } from "../engine/tokens.ts";
import type { Value } from "../engine/engine.ts";
import { bodyOf, editBody } from "./edit.ts";
import type { Cell, Notebook } from "./document.ts";
import { apply } from "./history.ts";
import { choices } from "./input.ts";
import { readYaml } from "./yaml.ts";

/** A value that is written into a notebook, and the cell where it stands. */
export interface Literal {
  readonly cell: string;
  readonly value: string;
}

/**
 * The values that a notebook carries in its inputs, charts and queries: a choice, an option, the
 * domain of a scale, a text in SQL. Any of them may have been taken from somebody's data.
 */
export function literalsOf(notebook: Notebook): readonly Literal[] {
  return notebook.cells.flatMap((cell) =>
    [...new Set(valuesOf(cell))].map((value) => ({ cell: cell.id, value })),
  );
}

function valuesOf(cell: Cell): string[] {
  if (cell.kind === "sql") return textsOf(cell.sql);
  if (cell.kind !== "input" && cell.kind !== "chart") return [];
  const body = bodyOf(cell);
  const scalars = scalarsOf(readYaml(body));
  // An input may take its options from a SELECT.
  return cell.kind === "input" && cell.optionsFrom !== null
    ? [...scalars, ...textsOf(cell.optionsFrom)]
    : scalars;
}

function scalarsOf(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(scalarsOf);
  if (typeof data === "object" && data !== null) {
    return Object.entries(data).flatMap(([key, value]) => [key, ...scalarsOf(value)]);
  }
  return typeof data === "string" || typeof data === "number" ? [String(data)] : [];
}

function textsOf(sql: string): string[] {
  return tokenize(sql)
    .filter(({ kind }) => kind === "string" || kind === "number")
    .map(({ text }) => unquoted(text));
}

const unquoted = (text: string) => text.replace(/^'|'$/g, "").replaceAll("''", "'");

/** What stands where a value was blanked. */
const BLANK = "…";

/** The notebook with some of its values blanked. */
export function blanked(notebook: Notebook, literals: readonly Literal[]): Notebook {
  let result = notebook;
  for (const cell of notebook.cells) {
    const gone = new Set(literals.flatMap(({ cell: id, value }) => (id === cell.id ? value : [])));
    if (gone.size === 0) continue;
    const body = cell.kind === "sql" ? blankSql(bodyOf(cell), gone) : blankYaml(bodyOf(cell), gone);
    result = apply(result, editBody(result, cell.id, body));
  }
  return result;
}

function blankSql(sql: string, gone: ReadonlySet<string>): string {
  let result = sql;
  for (const { kind, text, start } of tokenize(sql).reverse()) {
    if ((kind !== "string" && kind !== "number") || !gone.has(unquoted(text))) continue;
    result = `${result.slice(0, start)}'${BLANK}'${result.slice(start + text.length)}`;
  }
  return result;
}

function blankYaml(body: string, gone: ReadonlySet<string>): string {
  const document = parseDocument(body);
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && gone.has(String(key.value))) return visit.REMOVE;
      if (!isScalar(key) || key.value !== "options_from" || !isScalar(value)) return undefined;
      value.value = blankSql(String(value.value), gone);
      return visit.SKIP;
    },
    Scalar(key, node) {
      if (key === "key" || !gone.has(String(node.value))) return undefined;
      // An item of a list goes, a value that stands alone leaves its place empty.
      if (typeof key === "number") return visit.REMOVE;
      node.value = BLANK;
      return undefined;
    },
  });
  // A blanked value is none, so that the input goes back to its default.
  if (document.get("value") === BLANK) document.delete("value");
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** The notebook with the values that a person has set written into its input cells. */
export function withValues(notebook: Notebook, set: ReadonlyMap<string, Value>): Notebook {
  let result = notebook;
  for (const cell of notebook.cells) {
    const value = set.get(cell.id) ?? null;
    if (cell.kind !== "input" || value === null) continue;
    const document = parseDocument(bodyOf(cell));
    document.set("value", cell.type === "multiselect" ? choices(value) : value);
    const body = document.toString({ lineWidth: 0 }).trimEnd();
    result = apply(result, editBody(result, cell.id, body));
  }
  return result;
}
