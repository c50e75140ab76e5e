import { describe, expect, it } from "vitest";
import { AMBIGUOUS } from "../../src/contract/ambiguous.ts";
import { CONTRACT, contractTable } from "../../src/contract/contract.ts";
import { NO, YES } from "../../src/contract/values.ts";
import { normalise } from "../../src/intake/normalise.ts";

const NAME = /^[a-z][a-z0-9_]*$/;
const columns = CONTRACT.flatMap((table) => table.columns.map((column) => ({ table, column })));
const spoken = (column: (typeof columns)[number]["column"]) => [
  column.name,
  ...Object.values(column.synonyms ?? {}).flat(),
];

it("names are lower-case words, which SQL may quote without care", () => {
  expect(CONTRACT).toHaveLength(15);
  for (const { table, column } of columns) {
    expect(table.name).toMatch(NAME);
    expect(column.name).toMatch(NAME);
    expect(["source_file", "source_row"]).not.toContain(column.name);
  }
  for (const table of CONTRACT) {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size, table.name).toBe(names.length);
  }
});

describe("headers", () => {
  it("each synonym leaves something to compare", () => {
    for (const { table, column } of columns) {
      for (const word of spoken(column)) {
        expect(normalise(word), `${table.name}.${column.name}: ${word}`).not.toBe("");
      }
    }
  });

  it("within a table no header is claimed by two columns, unless it is listed as ambiguous", () => {
    const ambiguous = new Set(AMBIGUOUS.flatMap(({ headers }) => headers.map(normalise)));
    for (const table of CONTRACT) {
      const owner = new Map<string, string>();
      for (const column of table.columns) {
        for (const word of new Set(spoken(column).map(normalise))) {
          if (ambiguous.has(word)) continue;
          expect(owner.get(word) ?? column.name, `${table.name}: ${word}`).toBe(column.name);
          owner.set(word, column.name);
        }
      }
    }
  });

  it("an ambiguous header names columns that exist", () => {
    for (const { between } of AMBIGUOUS) {
      for (const target of between) {
        if (target === null) continue;
        const [table, column] = target.split(".");
        const names = contractTable(table ?? "")?.columns.map(({ name }) => name);
        expect(names, target).toContain(column);
      }
    }
  });

  it("every column has a synonym in each language, but for those that only we write", () => {
    for (const { table, column } of columns) {
      const own = /_(min|max)$/.test(column.name) || column.name === "amount_basis";
      if (own) continue;
      for (const [language, words] of Object.entries(column.synonyms ?? { none: [] })) {
        expect(words.length, `${table.name}.${column.name} ${language}`).toBeGreaterThan(0);
      }
    }
  });
});

it("words for codes are codes of the column, and no word means two of them", () => {
  for (const { table, column } of columns) {
    const owner = new Map<string, string>();
    for (const [code, words] of Object.entries(column.words ?? {})) {
      expect(column.codes, `${table.name}.${column.name}`).toContain(code);
      for (const word of new Set([code, ...Object.values(words).flat()].map(normalise))) {
        expect(owner.get(word) ?? code, `${table.name}.${column.name}: ${word}`).toBe(code);
        owner.set(word, code);
      }
    }
  }
});

it("no word means yes and no", () => {
  expect(YES.filter((word) => (NO as readonly string[]).includes(word))).toEqual([]);
});
