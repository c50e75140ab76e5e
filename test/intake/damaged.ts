import fc from "fast-check";
import type { Engine } from "../../src/engine/engine.ts";
import type { Format } from "../../src/intake/format.ts";
import { countRows } from "../../src/intake/count_rows.ts";
import { loadFiles } from "../../src/intake/load.ts";
import type { Mapping } from "../../src/intake/mapping.ts";
import type { FileSource } from "../../src/intake/prepare_file.ts";
import { POINT } from "../../src/intake/value_sql.ts";
import { csv, rows } from "./harness.ts";

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
/** Files of orders with everything broken in them that exports are known to break. */
export const damagedFile = fc
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

/** A file to load, cut into pieces of so many bytes. */
export async function source(text: string, piece?: number): Promise<FileSource> {
  const file = csv(text);
  const amount = { source: 2, reading: POINT };
  const count = piece ? await countRows(file, FORMAT, amount, {}, piece) : undefined;
  return { file, format: FORMAT, mapping: MAPPING, count };
}

/**
 * Why the account of a file does not tie, or null where it does.
 * @param piece bytes that are read by one statement; all of them where it is not given
 */
export async function untied(engine: Engine, text: string, piece?: number): Promise<string | null> {
  const { files, warnings } = await loadFiles(engine, [await source(text, piece)]);
  const accounting = files[0]?.accounting;
  const warned = warnings.some(({ code }) => code.includes("reconcile"));
  return accounting?.reconciles && !warned ? null : JSON.stringify({ text, accounting });
}

/** A row, loaded or refused, that does not stand in the line that it says, or null. */
export async function misplaced(
  engine: Engine,
  text: string,
  piece?: number,
): Promise<string | null> {
  const lines = text.split(/\r\n|\r|\n/);
  await loadFiles(engine, [await source(text, piece)]);
  const loaded = await rows(engine, "select source_row, coalesce(customer_id, '') from orders");
  for (const [row, id] of loaded) {
    const [first = ""] = (lines[Number(row) - 1] ?? "").split(",");
    const wanted = String(id).split(/[\n",]/)[0] ?? "";
    if (!first.replaceAll('"', "").trim().includes(wanted))
      return JSON.stringify({ text, row, id });
  }
  const refused = await rows(
    engine,
    "select line, row_text from memory.intake.rejects where load_id = (select max(load_id) from memory.intake.loads)",
  );
  for (const [at, whole] of refused) {
    const start = (String(whole).split(/[\r\n]/)[0] ?? "").replaceAll(/["\s]/g, "");
    const found = (lines[Number(at) - 1] ?? "").replaceAll(/["\s]/g, "");
    if (!found.includes(start)) return JSON.stringify({ text, at, whole });
  }
  return null;
}
