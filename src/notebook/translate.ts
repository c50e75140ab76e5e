import { parseDocument } from "yaml";
import type { InputCell, Notebook } from "./document.ts";
import { bodyOf, editBody, setTitle } from "./edit.ts";
import { apply } from "./history.ts";

/**
 * A built-in notebook in another language: the translation holds only title, text cells and labels
 * by id, in the same format; everything that runs stays as it is in the original. The result is a
 * document of its own: its text holds the words that it shows, so it can be edited and kept.
 */
export function translate(original: Notebook, translation: Notebook): Notebook {
  const byId = new Map(translation.cells.map((cell) => [cell.id, cell]));
  let notebook = original;
  if (translation.title) notebook = apply(notebook, setTitle(notebook, translation.title));
  for (const cell of original.cells) {
    const other = byId.get(cell.id);
    if (cell.kind === "text" && other?.kind === "text") {
      notebook = apply(notebook, editBody(notebook, cell.id, other.markdown));
    }
    if (cell.kind === "input" && other?.kind === "input") {
      notebook = apply(notebook, editBody(notebook, cell.id, labelled(cell, other)));
    }
  }
  return notebook;
}

/** The YAML of an input with the labels of another one. */
function labelled(cell: InputCell, other: InputCell): string {
  const document = parseDocument(bodyOf(cell));
  if (other.label !== null) document.set("label", other.label);
  const labels = new Map(other.options.map(({ value, label }) => [value, label]));
  if (cell.options.length > 0 && labels.size > 0) {
    const options = cell.options.map(({ value, label }) => [value, labels.get(value) ?? label]);
    document.set("options", document.createNode(Object.fromEntries(options)));
  }
  return document.toString({ lineWidth: 0 }).trimEnd();
}
