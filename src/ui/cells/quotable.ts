import { FIGURES } from "../../charts/figures.ts";
import { findingSentence } from "../../charts/sentence.ts";
import type { Quotable, Style } from "../../notebook/interpolate.ts";
import type { Session } from "../../notebook/session.svelte.ts";
import type { Words } from "../../words/words.ts";
import { labelsOf } from "../figure/labels.ts";

/** What a text cell may quote from the cells around it, written in the reader's language. */
export function quotable(session: Session, words: Words): Quotable {
  return {
    columns: (cell) => session.state(cell).from?.columns,
    finding(chart) {
      const cell = session.notebook?.cells.find(({ id }) => id === chart);
      const figure = cell?.kind === "chart" && cell.figure ? FIGURES.get(cell.figure) : undefined;
      const { from, with: second } = session.state(chart);
      if (!figure || !from) return undefined;
      return findingSentence(
        figure,
        { from: from.columns, with: second?.columns },
        labelsOf(words),
      );
    },
    without: (chart) => session.state(chart).status === "impossible",
    write: (value, style) => write(value, style, words),
  };
}

function write(value: unknown, style: Style, words: Words): string {
  if (value instanceof Date) return words.date(value, style === "month" ? "month" : "day");
  if (typeof value === "number") {
    const number = Number.isNaN(value) ? null : value;
    return words.number(number, style === "day" || style === "month" || !style ? "decimal" : style);
  }
  if (value === null || value === undefined) return words.number(null);
  return words.code(String(value));
}
