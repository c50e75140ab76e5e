import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { csvCell, readRefused, rejectsCsv } from "../../src/intake/rejects_csv.ts";
import { readReports } from "../../src/intake/reports.ts";
import { loadText, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

it.each([
  ["plain", "plain"],
  ["-89,90", "-89,90"],
  ["+48 600", "+48 600"],
  ["=1+2", "'=1+2"],
  ["@sum", "'@sum"],
  ["-2+3|cmd", "'-2+3|cmd"],
  ["+cmd", "'+cmd"],
  ["\t=1", "'\t=1"],
  ['a;"b"', '"a;""b"""'],
  ["two\nlines", '"two\nlines"'],
  ['=a;"b"', '"\'=a;""b"""'],
])("the cell %j", (text, expected) => {
  expect(csvCell(text)).toBe(expected);
});

it("refused rows as a file to correct and load again", async () => {
  const report = await loadText(
    engine,
    "customer_id,order_date,amount\n1,2025-01-01,5\n=2,never,6\n3,2025-01-03\n",
  );
  expect(await readReports(engine)).toEqual([report]);
  expect(await readRefused(engine, report.loadId, { limit: 1 })).toEqual([
    {
      file: "orders.csv",
      line: 3,
      column: "ordered_at",
      reason: "not_a_date",
      text: "never",
      row: "=2,never,6",
    },
  ]);
  let text = "";
  const labels = {
    ...{
      file: "file",
      line: "line",
      column: "column",
      reason: "reason",
      text: "value",
      row: "row",
    },
    reasonOf: (code: string) => code.toUpperCase(),
  };
  for await (const piece of rejectsCsv(engine, report.loadId, labels)) text += piece;
  expect(text).toBe(
    "\ufefffile;line;column;reason;value;row\r\n" +
      "orders.csv;3;ordered_at;NOT_A_DATE;never;'=2,never,6\r\n" +
      "orders.csv;4;;TOO_FEW_CELLS;;3,2025-01-03\r\n",
  );
});
