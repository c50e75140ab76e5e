import { expect, test } from "vitest";
import { sqlTokens } from "../../src/ui/sql_tokens.ts";

const joined = (sql: string) =>
  sqlTokens(sql)
    .map(({ text }) => text)
    .join("");

test.each([
  "select 1",
  "select 'it''s', \"a\"\"b\" -- end",
  "select 'unterminated",
  "/* open",
  "выбрать żółć 5.5e3 <script>alert(1)</script>",
  "",
])("pieces joined are the SQL: %s", (sql) => {
  expect(joined(sql)).toBe(sql);
});

test("keywords inside text, comments and quoted names are not keywords", () => {
  const kinds = (sql: string) =>
    sqlTokens(sql)
      .filter(({ text }) => text.trim() !== "")
      .map(({ kind }) => kind);
  expect(kinds("'select'")).toEqual(["text"]);
  expect(kinds("-- select")).toEqual(["comment"]);
  expect(kinds('"select"')).toEqual(["plain"]);
  expect(kinds("selected")).toEqual(["plain"]);
  expect(kinds("SELECT 1.5")).toEqual(["keyword", "number"]);
});
