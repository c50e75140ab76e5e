import type { Cell, Notebook } from "./document.ts";

/**
 * A built-in notebook in another language: the translation holds only title, text cells and labels
 * by id, in the same format; everything that runs stays as it is in the original.
 */
export function translate(original: Notebook, translation: Notebook): Notebook {
  const byId = new Map(translation.cells.map((cell) => [cell.id, cell]));
  return {
    ...original,
    title: translation.title || original.title,
    cells: original.cells.map((cell) => merge(cell, byId.get(cell.id))),
  };
}

function merge(cell: Cell, other: Cell | undefined): Cell {
  if (cell.kind === "text" && other?.kind === "text") {
    return { ...cell, markdown: other.markdown };
  }
  if (cell.kind === "input" && other?.kind === "input") {
    const labels = new Map(other.options.map(({ value, label }) => [value, label]));
    return {
      ...cell,
      label: other.label ?? cell.label,
      options: cell.options.map(({ value, label }) => ({
        value,
        label: labels.get(value) ?? label,
      })),
    };
  }
  return cell;
}
