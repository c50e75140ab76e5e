import { LIBRARY } from "../../src/library/library.ts";
import type { Cell, Notebook } from "../../src/notebook/document.ts";
import { parseNotebook } from "../../src/notebook/parse.ts";

export const LANGUAGES = ["en", "ru", "pl"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A built-in notebook in its three languages, as text and parsed. */
export interface Edition {
  readonly slug: string;
  readonly text: Readonly<Record<Language, string>>;
  readonly parsed: Readonly<Record<Language, Notebook>>;
}

export const EDITIONS: readonly Edition[] = await Promise.all(
  LIBRARY.map(async ({ slug, en, ru, pl }) => {
    const text = { en: await en(), ru: await ru(), pl: await pl() };
    return {
      slug,
      text,
      parsed: {
        en: parseNotebook(text.en),
        ru: parseNotebook(text.ru),
        pl: parseNotebook(text.pl),
      },
    };
  }),
);

/** The cells of one kind. */
export const cellsOf = <K extends Cell["kind"]>(notebook: Notebook, kind: K) =>
  notebook.cells.filter((cell): cell is Extract<Cell, { kind: K }> => cell.kind === kind);
