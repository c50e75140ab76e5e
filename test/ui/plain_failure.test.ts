import { afterAll, expect, it } from "vitest";
import { emptyTables } from "../../src/contract/ddl.ts";
import { identifier } from "../../src/engine/escape.ts";
import { Failure } from "../../src/engine/failure.ts";
import { startNodeEngine } from "../../src/engine/node.ts";
import { plainFailure } from "../../src/ui/plain_failure.ts";
import { loadWords } from "../../src/words/words.ts";

const engine = await startNodeEngine();
for (const sql of emptyTables(identifier(engine.store))) await engine.graph.query(sql);
afterAll(() => engine.stop());

/** What the engine itself says of a wrong query, so that a new version which says it otherwise is met. */
async function said(sql: string, locale: "en" | "ru" | "pl" = "en"): Promise<string> {
  try {
    await engine.graph.query(sql);
  } catch (error) {
    if (error instanceof Failure) return plainFailure(await loadWords(locale), error);
  }
  throw new Error(`no failure: ${sql}`);
}

it.each([
  ["select nope from orders", "There is no column “nope” in what this query reads."],
  ["select o.nope from orders o", "There is no column “nope” in what this query reads."],
  ["select customer_i from orders", /Perhaps it is customer_id\b/],
  ["select * from ordes", "There is no table, model or query named “ordes”. Perhaps it is orders."],
  ["select z.amount from orders o", /named “z”\. Perhaps it is o\.$/],
  ["select medan(1)", /no function named “medan”\. Perhaps it is median/],
  ["select customer_id, count(*) from orders", /^“customer_id” is neither grouped/],
  ["select 1 from orders where count(*) > 1", /HAVING/],
  ["select sum(customer_id) from orders", /^sum\(VARCHAR\) does not take/],
  ["select cast('x' as integer)", "“x” cannot be read as INT32."],
  ["select (", /breaks off/],
  ["selct 1", /out of place at “selct”/],
  ["select 'abc", /never closed/],
  [
    "select customer_id from orders a join customers b on true",
    /“customer_id” stands in more than one/,
  ],
])("%s", async (sql, expected) => {
  const text = await said(sql);
  if (typeof expected === "string") expect(text.startsWith(expected), text).toBe(true);
  else expect(text).toMatch(expected);
  expect(text).not.toMatch(/LINE|Error/);
});

it("is said in the reader's language", async () => {
  expect(await said("select nope from orders", "pl")).toContain("nie ma kolumny „nope”");
  expect(await said("select nope from orders", "ru")).toContain("нет столбца «nope»");
});

it("what is not known is quoted without the engine's own line", async () => {
  const text = await said("select customer_id.x from orders");
  expect(text).toContain("Cannot extract field");
  expect(text).not.toContain("LINE");
  const other = new Failure("cell_forbidden", { what: "read_csv" });
  expect(plainFailure(await loadWords("en"), other)).toContain("read_csv");
});
