// Why: exports of months overlap, and a day that stands in two of them counts twice unless that is seen.
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { withRepeats } from "../../src/intake/choices.ts";
import { loadFiles, loadTables } from "../../src/intake/load.ts";
import { accepted, csv, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

type Text = readonly [name: string, text: string];
const HEADER = "customer_id,order_date,amount\n";
const JANUARY: Text = [
  "jan.csv",
  `${HEADER}a,2025-01-30,1\nb,2025-01-31,2\nb,2025-01-31,2\n,2025-01-31,3\nc,x,3\n`,
];
const FEBRUARY: Text = [
  "feb.csv",
  `${HEADER}b,2025-01-31,2\n,2025-01-31,3\nc,x,3\nd,2025-02-01,1\n`,
];

async function load(mode: "replace" | "append", texts: readonly Text[], keep?: "one" | "all") {
  const sources = await Promise.all(texts.map(([name, text]) => accepted(csv(text, name))));
  const chosen = sources.map((source) =>
    keep ? { ...source, mapping: withRepeats(source.mapping, keep) } : source,
  );
  const report = await loadFiles(engine, chosen, { mode });
  const told = report.warnings.filter(
    ({ code }) => /^(rows|answers)_/.test(code) && code !== "answers_from_columns",
  );
  return { ...report, told: told.map(({ code, values }) => ({ code, ...values })) };
}

it("rows that stand in two files are counted, as often as both have them", async () => {
  const { told, rows: loaded } = await load("replace", [JANUARY, FEBRUARY]);
  expect(told).toEqual([{ code: "rows_in_two_files", file: "feb.csv", other: "jan.csv", rows: 2 }]);
  expect(loaded).toBe(7);
});

it("also where a month is added to what was loaded before", async () => {
  const added: Text = ["feb.csv", `${HEADER}d,2025-02-01,1\n`];
  const march: Text = ["mar.csv", `${HEADER}d,2025-02-01,1\ne,2025-03-01,1\n`];
  expect((await load("replace", [JANUARY])).told).toEqual([]);
  expect((await load("append", [added])).told).toEqual([]);
  expect((await load("append", [march])).told).toEqual([
    { code: "rows_in_two_files", file: "mar.csv", other: "feb.csv", rows: 1 },
  ]);
});

it("one of each is kept where that is chosen, and the account says what was left out, and where", async () => {
  const { told, files, loadId, refused } = await load("replace", [JANUARY, FEBRUARY], "one");
  expect(told).toEqual([{ code: "rows_left_out", file: "feb.csv", other: "jan.csv", rows: 2 }]);
  expect(files.map(({ accounting }) => accounting)).toMatchObject([
    { inFile: 5, loaded: 4, refused: 1, repeated: 0, amountLoaded: 8, reconciles: true },
    {
      inFile: 4,
      loaded: 1,
      refused: 1,
      repeated: 2,
      amountInFile: 9,
      amountLoaded: 1,
      amountRefused: 3,
      amountRepeated: 5,
      reconciles: true,
    },
  ]);
  // Twice in January, once in February: the purchases of one day that one file has are all kept.
  expect(
    await rows(
      engine,
      "select source_file, source_row from orders where customer_id = 'b' order by 2",
    ),
  ).toEqual([
    ["jan.csv", 3],
    ["jan.csv", 4],
  ]);
  expect(refused).toEqual([{ column: "ordered_at", reason: "not_a_date", count: 2 }]);
  expect(
    await rows(
      engine,
      `select source_file, line, text from memory.intake.rejects where load_id = ${loadId} and reason = 'repeated' order by line`,
    ),
  ).toEqual([
    ["feb.csv", 2, "jan.csv: 3"],
    ["feb.csv", 3, "jan.csv: 5"],
  ]);
});

it("a month that was loaded before adds nothing when it comes again under another name", async () => {
  await load("replace", [JANUARY]);
  const again = await load("append", [["january.csv", JANUARY[1]], FEBRUARY], "one");
  expect(again.files.map(({ accounting }) => accounting)).toMatchObject([
    { inFile: 5, loaded: 0, refused: 1, repeated: 4, reconciles: true },
    { inFile: 4, loaded: 1, refused: 1, repeated: 2, reconciles: true },
  ]);
  expect(again.rows).toBe(5);
  // What stands in a table twice by an earlier choice is not touched.
  await load("append", [["feb (2).csv", FEBRUARY[1]]]);
  expect((await load("append", [["feb (3).csv", FEBRUARY[1]]], "one")).rows).toBe(8);
});

it("answers that two exports of a survey have are told by the response, else by person and time", async () => {
  const wide = (...lines: string[]) =>
    `response id,customer id,answer date,satisfied,will return\n${lines.join("\n")}\n`;
  const first = wide("r1,a,2025-01-30,5,4", "r2,b,2025-01-31,3,", "r3,c,2025-01-31,2,2");
  // Of r2 one answer is new; r4 is another response with the same answers.
  const second = wide("r2,b,2025-01-31,3,4", "r3,c,2025-01-31,2,2", "r4,c,2025-01-31,2,2");
  const files: Text[] = [
    ["jan.csv", first],
    ["feb.csv", second],
  ];
  const found = { file: "feb.csv", other: "jan.csv", rows: 3 };
  expect((await load("replace", files)).told).toEqual([{ code: "answers_in_two_files", ...found }]);
  const one = await load("replace", files, "one");
  expect(one.told).toEqual([{ code: "answers_left_out", ...found }]);
  expect(one.rows).toBe(8);
  expect(one.files[1]?.accounting).toMatchObject({
    inFile: 3,
    loaded: 2,
    repeated: 1,
    reconciles: true,
  });
  const nameless = (text: string) => text.replaceAll(/^(r\d|response id),/gm, "");
  await load("replace", [["jan.csv", nameless(first)]]);
  // Now r3 and r4 cannot be told apart: as many are left out as the first file has.
  expect((await load("append", [["feb.csv", nameless(second)]], "one")).told).toEqual([
    { code: "answers_left_out", ...found },
  ]);
  const timeless = (text: string) => nameless(text).replaceAll(/,(2025-01-\d\d|answer date)/g, "");
  const both: Text[] = files.map(([name, text]) => [name, timeless(text)]);
  expect((await load("replace", both)).told).toEqual([]);
});

it("tables are loaded together or not at all", async () => {
  await load("replace", [JANUARY]);
  const sources = await Promise.all([
    accepted(csv(FEBRUARY[1], "feb.csv")),
    accepted(csv("employee_id,hired_at\n1,2020-01-01\n", "staff.csv")),
  ]);
  const broken = sources.map((source, i) =>
    i === 1 ? { ...source, file: csv("employee_id,hired_at\n,2020-01-01\n", "staff.csv") } : source,
  );
  await expect(loadTables(engine, broken, { mode: "append" })).rejects.toMatchObject({
    code: "nothing_loaded",
  });
  expect(await rows(engine, "select count(*) from orders")).toEqual([[4]]);
  const reports = await loadTables(engine, sources, { mode: "append" });
  expect(reports.map(({ table, rows: count }) => [table, count])).toEqual([
    ["orders", 7],
    ["employees", 1],
  ]);
});
