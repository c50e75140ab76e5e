import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CONTRACT, contractTable } from "../../src/contract/contract.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { sameParameter } from "../../src/models/parameter.ts";
import { readStatement } from "../../src/models/statement.ts";
import { graphOver } from "./harness.ts";

const models = [...CATALOGUE.values()];
const statements = (model: (typeof models)[number]) =>
  ("sql" in model ? [model.sql] : Object.values(model.computed.reads)).map(readStatement);

describe("every model", () => {
  it("runs on empty tables, and on rows that hold nothing", { timeout: 300_000 }, async () => {
    for (const rows of [[], [{}]]) {
      const tables = Object.fromEntries(CONTRACT.map(({ name }) => [name, rows]));
      const graph = await graphOver(tables);
      for (const { name } of models) {
        const built = await graph.build(name).catch((error: unknown) => error);
        expect(built, `${name} on ${rows.length} rows`).toMatchObject({ relation: name });
      }
    }
  });

  it.each(models)("$name needs only what the contract knows", ({ header }) => {
    const needs = [...header.needs, ...header.betterWith];
    for (const need of needs.flatMap((each) => each.split(" or "))) {
      const [, table = "", column, code] = /^(\w+)[.(](\w+)(?: = (\w+)\))?$/.exec(need) ?? [];
      const found = contractTable(table)?.columns.find(({ name }) => name === column);
      expect(found, need).toBeDefined();
      if (code && found?.codes) expect(found.codes, need).toContain(code);
    }
  });

  it.each(models)("$name declares the parameters that it reads, and reads those", (model) => {
    const read = new Set(statements(model).flatMap(({ parameters }) => parameters));
    const declared = model.header.parameters.map(({ name }) => name);
    if ("sql" in model) expect([...read].sort()).toEqual(declared.sort());
    else for (const name of read) expect(declared).toContain(name);
  });

  it.each(models)("$name says what it is, and has a test of its name", ({ name, header }) => {
    expect(header.description.length).toBeGreaterThan(40);
    const test = new URL(`./${name}.test.ts`, import.meta.url);
    expect(existsSync(test), test.pathname.split("/").at(-1)).toBe(true);
  });

  it.each(models)("$name asks for no time zone and no clock", (model) => {
    const forbidden = ["timestamptz", "current_date", "current_timestamp", "now", "today"];
    for (const { words } of statements(model)) {
      const found = forbidden.filter((word) => words.has(word));
      expect(found).toEqual([]);
    }
  });
});

it("models that share a parameter mean the same by it", () => {
  const declared = models.flatMap(({ name, header }) =>
    header.parameters.map((parameter) => ({ name, parameter })),
  );
  for (const { name, parameter } of declared) {
    const first = declared.find((other) => other.parameter.name === parameter.name)!;
    expect(sameParameter(first.parameter, parameter), `${parameter.name} in ${name}`).toBe(true);
    expect(parameter.description, `${parameter.name} in ${name}`).toBe(first.parameter.description);
  }
});
