// Why: exports of months overlap, and a day that stands in two of them counts twice unless that is seen.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { accepted, csv, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const HEADER = "customer_id,order_date,amount\n";
const JANUARY = `${HEADER}a,2025-01-30,1\nb,2025-01-31,2\nb,2025-01-31,2\n,2025-01-31,3\nc,x,3\n`;
const load = async (mode: "replace" | "append", ...texts: (readonly [string, string])[]) => {
  const sources = await Promise.all(texts.map(([name, text]) => accepted(csv(text, name))));
  const { warnings } = await loadFiles(engine, sources, { mode });
  return warnings.filter(({ code }) => code === "rows_in_two_files").map(({ values }) => values);
};

it("rows that stand in two files are counted, as often as both have them", async () => {
  const february = `${HEADER}b,2025-01-31,2\n,2025-01-31,3\nc,x,3\nd,2025-02-01,1\n`;
  expect(await load("replace", ["jan.csv", JANUARY], ["feb.csv", february])).toEqual([
    { file: "feb.csv", other: "jan.csv", rows: 2 },
  ]);
});

it("also where a month is added to what was loaded before", async () => {
  expect(await load("replace", ["jan.csv", JANUARY])).toEqual([]);
  expect(await load("append", ["feb.csv", `${HEADER}d,2025-02-01,1\n`])).toEqual([]);
  expect(await load("append", ["mar.csv", `${HEADER}d,2025-02-01,1\ne,2025-03-01,1\n`])).toEqual([
    { file: "feb.csv", other: "mar.csv", rows: 1 },
  ]);
});
