import { expect, it } from "vitest";
import { CATALOGUE } from "../../../src/models/catalogue.ts";
import { readStatement } from "../../../src/models/statement.ts";
import { tokenize } from "../../../src/engine/tokens.ts";
import { formatSql } from "../../../src/ui/editing/sql_format.ts";

const words = (sql: string) => tokenize(sql).map(({ text }) => text);

it("a query gets one clause a line, and keeps its parameters and remarks", () => {
  const sql = "select a, count(*) as n from t where b >= $least -- why\ngroup by a";
  const formatted = formatSql(sql)!;
  expect(formatted.split("\n").length).toBeGreaterThan(5);
  expect(formatted).toContain("$least -- why");
  expect(readStatement(formatted).parameters).toEqual(["least"]);
});

it("a model of the library says the same when it is formatted, and twice is as once", () => {
  const all = [...CATALOGUE.values()].flatMap((model) => ("sql" in model ? [model.sql] : []));
  const models = all.filter((_, i) => i % 5 === 0);
  expect(models.length).toBeGreaterThan(5);
  for (const sql of models) {
    const formatted = formatSql(sql);
    expect(formatted).not.toBeNull();
    expect(words(formatted!)).toEqual(words(sql));
    expect(formatSql(formatted!)).toBe(formatted);
  }
});

it("what is no SQL is left alone", () => {
  expect(formatSql("select (")).toBeNull();
});
