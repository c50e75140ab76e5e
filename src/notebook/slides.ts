import type { Cell, ChartCell, InputCell, Notebook, SqlCell, TextCell } from "./document.ts";

/** A cell that fills a screen: a chart, or a query whose rows are shown. */
export type Shown = ChartCell | SqlCell;

/** One screen of a presentation: a heading, some words, the inputs that move it, and a figure. */
export interface Slide {
  /** The cell that it begins with; it is the same in every language of the notebook. */
  readonly id: string;
  readonly texts: readonly TextCell[];
  readonly inputs: readonly InputCell[];
  readonly figure: Shown | null;
}

const HEADING = /^#{1,6}\s/;
const HEADING_ALONE = /^#{1,6}\s[^\n]*$/;

/**
 * The queries that stand behind figures and numbers in the text; the others show their rows.
 */
export function behind(notebook: Notebook): (cell: Cell) => boolean {
  const feeding = new Set(
    notebook.cells.flatMap((cell) => (cell.kind === "chart" ? [cell.from, cell.with] : [])),
  );
  const quoted = notebook.cells
    .map((cell) => (cell.kind === "text" ? cell.markdown : ""))
    .join("\n");
  return (cell) => cell.kind === "sql" && (feeding.has(cell.id) || quoted.includes(`{${cell.id}.`));
}

/**
 * Cuts a notebook into screens. A heading begins one, and so does every other text; the inputs and
 * the one figure that follow belong to it. The text right after a figure reads it, unless it leads
 * to the next one, so it gets a screen on which the figure stays. A second figure without a text
 * between has a screen of its own.
 */
export function slidesOf(notebook: Notebook): readonly Slide[] {
  const hidden = behind(notebook);
  const slides: Slide[] = [];
  const begin = (id: string, rest: Partial<Slide>) =>
    slides.push({ id, texts: [], inputs: [], figure: null, ...rest });
  const extend = (rest: Partial<Slide>) =>
    (slides[slides.length - 1] = { ...slides.at(-1)!, ...rest });
  const cells = notebook.cells.filter((cell) => cell.kind !== "broken" && !hidden(cell));
  let afterFigure = false;
  for (const [i, cell] of cells.entries()) {
    const last = slides.at(-1);
    if (cell.kind === "text") {
      const leads = (cells[i + 1] ?? cell).kind !== "text";
      const reading = afterFigure && !leads && !HEADING.test(cell.markdown);
      if (last && headingAlone(last)) extend({ texts: [...last.texts, cell] });
      else if (last && reading)
        begin(cell.id, { texts: [cell], inputs: last.inputs, figure: last.figure });
      else if (cell.markdown !== "") begin(cell.id, { texts: [cell] });
      afterFigure = false;
    } else if (cell.kind === "input") {
      if (last && last.figure === null) extend({ inputs: [...last.inputs, cell] });
      else begin(cell.id, { inputs: [cell] });
      afterFigure = false;
    } else if (cell.kind !== "broken") {
      if (last && last.figure === null) extend({ figure: cell });
      else begin(cell.id, { figure: cell });
      afterFigure = true;
    }
  }
  return slides;
}

const headingAlone = ({ texts, inputs, figure }: Slide) =>
  texts.length === 1 &&
  inputs.length === 0 &&
  figure === null &&
  HEADING_ALONE.test(texts[0]!.markdown);

/** The screen that holds a cell, for whoever comes from the page; the first where none does. */
export function slideOf(slides: readonly Slide[], cell: string): number {
  const holds = ({ id, texts, inputs, figure }: Slide) =>
    id === cell || [...texts, ...inputs, figure].some((part) => part?.id === cell);
  return Math.max(0, slides.findIndex(holds));
}
