// Why: every row of a file is loaded or refused, whatever is broken in it. Two readers that share
// nothing, ours that counts and DuckDB's that loads, must agree on every file.
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import type { Format } from "../../src/intake/format.ts";
import { loadFiles } from "../../src/intake/load.ts";
import type { Mapping } from "../../src/intake/mapping.ts";
import { csv, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const HEADER = "customer_id,order_date,amount,note";
const FORMAT: Format = { delimiter: ",", quotes: true, skip: 1, headerLine: 1, width: 4 };
const MAPPING: Mapping = {
  table: "orders",
  columns: [
    { source: 0, header: "customer_id", target: "customer_id" },
    { source: 1, header: "order_date", target: "ordered_at" },
    { source: 2, header: "amount", target: "amount" },
    { source: 3, header: "note", target: null },
  ],
  constants: {},
};

const GOOD_ROW = "0,2025-01-01,1,first";
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("2025-01-02", "12.50", "-3", "c1", "", "ż") },
  fc.constantFrom(
    '"q"',
    '"a,b"',
    '"a""b"',
    '"two\nlines"',
    '"two\r\nlines"',
    ' "lead"',
    '"trail" ',
  ),
  fc.constantFrom(
    '"open',
    'x"y',
    '"a"b',
    '"',
    '""',
    '"""',
    "31.02.2025",
    "1 000",
    "1e5",
    "\t",
    " ",
  ),
);
const plain = fc
  .tuple(fc.constantFrom("c1", "", "007"), fc.integer({ min: -9999, max: 9999 }))
  .map(([id, cents]) => [id, "2025-01-02", (cents / 100).toFixed(2), "note"]);
const line = fc.oneof(
  { weight: 3, arbitrary: plain },
  { weight: 2, arbitrary: fc.tuple(cell, cell, cell, cell) },
  fc.array(cell, { minLength: 1, maxLength: 6 }),
  fc.constant([""]),
);
const file = fc
  .record({
    lines: fc.array(line, { maxLength: 12 }),
    ends: fc.array(fc.constantFrom("\n", "\n", "\r\n", "\r"), { minLength: 1, maxLength: 3 }),
    closed: fc.boolean(),
  })
  .map(({ lines, ends, closed }) => {
    const all = [HEADER, GOOD_ROW, ...lines.map((cells) => cells.join(","))];
    return all
      .map(
        (text, i) => text + (i < all.length - 1 || closed ? (ends[i % ends.length] ?? "\n") : ""),
      )
      .join("");
  });

const PATIENCE = { timeout: 120_000 };

it(
  "rows in the file = rows loaded + rows refused, and amounts tie to the cent",
  PATIENCE,
  async () => {
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        const source = { file: csv(text), format: FORMAT, mapping: MAPPING };
        const report = await loadFiles(engine, [source]);
        const accounting = report.files[0]?.accounting;
        expect(accounting, JSON.stringify({ text, accounting })).toMatchObject({
          reconciles: true,
        });
        expect(report.warnings.filter(({ code }) => code.includes("reconcile"))).toEqual([]);
      }),
      { numRuns: 50, seed: 20250102 },
    );
  },
);

it("refused and loaded rows stand in the lines that they say", PATIENCE, async () => {
  await fc.assert(
    fc.asyncProperty(file, async (text) => {
      const lines = text.split(/\r\n|\r|\n/);
      await loadFiles(engine, [{ file: csv(text), format: FORMAT, mapping: MAPPING }]);
      const loaded = await rows(engine, "select source_row, coalesce(customer_id, '') from orders");
      for (const [row, id] of loaded) {
        const [first = ""] = (lines[Number(row) - 1] ?? "").split(",");
        expect(first.replaceAll('"', "").trim(), text).toContain(String(id).split(/[\n",]/)[0]);
      }
      const refused = await rows(engine, "select line, row_text from memory.intake.rejects");
      for (const [at, whole] of refused) {
        const start = String(whole).split(/[\r\n]/)[0] ?? "";
        const found = lines[Number(at) - 1] ?? "";
        expect(found.replaceAll(/["\s]/g, ""), text).toContain(start.replaceAll(/["\s]/g, ""));
      }
    }),
    { numRuns: 30, seed: 7 },
  );
});
