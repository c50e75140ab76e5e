import { describe, expect, it } from "vitest";
import { FIGURES } from "../../src/charts/figures.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import type { Notebook } from "../../src/notebook/document.ts";
import { cellsOf, EDITIONS, LANGUAGES } from "./notebooks.ts";

const ids = (notebook: Notebook, kind: "text" | "input") =>
  cellsOf(notebook, kind).map(({ id }) => id);

/** What a text quotes, in any order: `{cell.column | style}` and `{finding chart}`. */
const places = (markdown: string) => [...(markdown.match(/\{[^}]*\}/g) ?? [])].sort();

const PARAMETERS = new Map(
  [...CATALOGUE.values()].flatMap(({ header }) => header.parameters.map((p) => [p.name, p])),
);

/** What is not said of people or of results, and claims that cannot be kept. */
const FORBIDDEN = {
  en: /\b(prove[sdn]?|proof|caused?|causes|discriminat\w*|compliant|anonymous(ly)?|first|only)\b/i,
  ru: /(доказыва|доказан|доказательств|дискриминац|соответствует требованиям|аноним|единственн)/i,
  pl: /(udowadnia|udowodni|dowodzi|dyskryminac|zgodn[yae] z przepisami|anonim|jedyn[yaei])/i,
};

describe.each(EDITIONS)("$slug", ({ parsed, text }) => {
  it.each(LANGUAGES)("can be read in %s, every cell of it", (language) => {
    expect(cellsOf(parsed[language], "broken")).toEqual([]);
    expect(parsed[language].title).not.toBe("");
  });

  it.each(["ru", "pl"] as const)("has in %s the texts and inputs of the original", (language) => {
    const [original, translation] = [parsed.en, parsed[language]];
    expect(ids(translation, "text")).toEqual(ids(original, "text"));
    expect(ids(translation, "input")).toEqual(ids(original, "input"));
    const kinds = new Set(translation.cells.map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind !== "text" && kind !== "input")).toEqual([]);
  });

  it("names each text cell, so that a translation can", () => {
    expect(ids(parsed.en, "text").filter((id) => /^text_\d+$/.test(id))).toEqual([]);
  });

  it.each(["ru", "pl"] as const)("quotes in %s what the original quotes", (language) => {
    const translated = new Map(cellsOf(parsed[language], "text").map((c) => [c.id, c.markdown]));
    for (const { id, markdown } of cellsOf(parsed.en, "text")) {
      expect(places(translated.get(id) ?? ""), id).toEqual(places(markdown));
    }
  });

  it.each(LANGUAGES)("labels every input and option in %s", (language) => {
    const original = new Map(cellsOf(parsed.en, "input").map((cell) => [cell.id, cell]));
    for (const input of cellsOf(parsed[language], "input")) {
      expect(input.label, input.id).toBeTruthy();
      expect(input.type, input.id).toBe(original.get(input.id)?.type);
      const options = original.get(input.id)?.options.map(({ value }) => value);
      expect(input.options.map(({ value }) => value).sort(), input.id).toEqual(options?.sort());
    }
  });

  it("moves parameters that models declare, within their range", () => {
    for (const input of cellsOf(parsed.en, "input")) {
      // A value to compare with stands for the parameter of that name.
      const parameter = PARAMETERS.get(input.id.replace(/^compared_/, ""));
      expect(parameter, input.id).toBeDefined();
      const unknown = input.options.filter(({ value }) => !parameter!.options?.includes(value));
      expect(unknown, input.id).toEqual([]);
      if (input.type === "date") expect(parameter!.type).toBe("date");
      if (input.type === "range") {
        expect(input.min, input.id).toBeGreaterThanOrEqual(parameter!.min ?? -Infinity);
        expect(input.max, input.id).toBeLessThanOrEqual(parameter!.max ?? Infinity);
      }
    }
  });

  it("draws figures that exist, and each is drawn once", () => {
    const figures = cellsOf(parsed.en, "chart").map(({ figure }) => figure ?? "");
    expect(figures.filter((name) => !FIGURES.has(name))).toEqual([]);
    expect(new Set(figures).size).toBe(figures.length);
  });

  it.each(LANGUAGES)("has no words in %s that promise too much", (language) => {
    const prose = text[language].replace(
      /^```(?:sql|chart)[\s\S]*?^```$|^options_from: .*$|^label: "|"$/gm,
      "",
    );
    expect(prose.match(FORBIDDEN[language])?.[0]).toBeUndefined();
    expect(prose.replaceAll("<!--", "")).not.toMatch(/!/);
    expect(prose).not.toMatch(/ё|["'—]/i);
    expect(prose).not.toMatch(/Net Promoter|eNPS|SERVQUAL|UWES|MKTOR|MARKOR|SOCO/);
  });
});
