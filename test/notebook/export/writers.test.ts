import { readFileSync } from "node:fs";
import { tableFromIPC } from "apache-arrow";
import { readXlsx } from "hucre/xlsx";
import { readParquet } from "parquet-wasm/esm/parquet_wasm.js";
import { expect, test } from "vitest";
import type { Columns, ColumnType } from "../../../src/engine/column.ts";
import { toColumns } from "../../../src/engine/convert.ts";
import { asShown } from "../../../src/notebook/export/as_shown.ts";
import type { Format, Heading } from "../../../src/notebook/export/rows_to_write.ts";
import { writerOf } from "../../../src/notebook/export/writer.ts";

const types: Record<string, ColumnType> = {
  customer_id: "varchar",
  name: "varchar",
  amount: "double",
  orders: "integer",
  day: "date",
  at: "timestamp",
  active: "boolean",
};

/** Two batches, the second with gaps everywhere: their types must not drift apart. */
const batches: Columns[] = [
  {
    length: 3,
    types,
    columns: {
      customer_id: ["00123", "12345678901234567890", "1-2"],
      name: ['=HYPERLINK("http://x")', 'Łódź; "Ż"', "-1+1"],
      amount: Float64Array.of(1234.5, -0.25, 1e21),
      orders: Int32Array.of(1, 2, 3),
      day: [new Date("2025-03-01"), new Date("1850-01-01"), new Date("2026-12-31")],
      at: [new Date("2025-03-01T14:05:00Z"), new Date("2025-03-01"), null],
      active: [true, false, null],
    },
  },
  {
    length: 2,
    types,
    columns: {
      customer_id: ["@risk", null],
      name: ["line\nbreak\u0001", "_x0041_ & <b>"],
      amount: Float64Array.of(NaN, 7),
      orders: Float64Array.of(NaN, 4),
      day: [null, new Date("2025-03-02")],
      at: [null, null],
      active: [null, true],
    },
  },
];

const heading: Heading = {
  types,
  labels: { customer_id: "Klient", amount: "Kwota" },
  sheets: ["Wiersze", "Źródło"],
  source: [
    ["SQL", "select 1\nfrom orders"],
    ["Notatnik", "=1+1"],
  ],
};

const wasm = () =>
  readFileSync(
    new URL("../../../node_modules/parquet-wasm/esm/parquet_wasm_bg.wasm", import.meta.url),
  );

async function written(format: Format, rows: readonly Columns[] = batches): Promise<Uint8Array> {
  const writer = await writerOf(format, heading, wasm());
  for (const batch of rows) await writer.add(batch);
  return new Uint8Array(await (await writer.end()).arrayBuffer());
}
const text = async (format: Format) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(await written(format));

/** All rows as objects, missing values as null. */
function objects(columns: Columns) {
  return Array.from({ length: columns.length }, (_, row) =>
    Object.fromEntries(
      Object.entries(columns.columns).map(([name, values]) => {
        const value = values[row] ?? null;
        return [name, typeof value === "number" && Number.isNaN(value) ? null : value];
      }),
    ),
  );
}
const original = batches.flatMap(objects);

test("an Excel workbook: ids and formulas are text, dates dates, numbers numbers", async () => {
  const { sheets } = await readXlsx(await written("xlsx"));
  expect(sheets.map(({ name }) => name)).toEqual(["Wiersze", "Źródło"]);
  const [head, ...rows] = sheets[0]!.rows;
  expect(head).toEqual(["Klient", "name", "Kwota", "orders", "day", "at", "active"]);
  const day = (iso: string) => new Date(iso);
  expect(rows).toEqual([
    [
      "00123",
      '=HYPERLINK("http://x")',
      1234.5,
      1,
      day("2025-03-01"),
      day("2025-03-01T14:05Z"),
      true,
    ],
    // Excel has no days before 1900, so such a day is a text.
    ["12345678901234567890", 'Łódź; "Ż"', -0.25, 2, "1850-01-01", day("2025-03-01"), false],
    ["1-2", "-1+1", 1e21, 3, day("2026-12-31"), null, null],
    ["@risk", "line\nbreak", null, null, null, null, null],
    [null, "_x0041_ & <b>", 7, 4, day("2025-03-02"), null, true],
  ]);
  expect(sheets[1]!.rows).toEqual([
    ["SQL", "select 1"],
    [null, "from orders"],
    ["Notatnik", "=1+1"],
  ]);
});

test("no cell of the workbook is a formula", async () => {
  const { sheets } = await readXlsx(await written("xlsx"), { readStyles: true });
  const cells = sheets.flatMap((sheet) => [...(sheet.cells?.values() ?? [])]);
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter(({ formula, type }) => formula !== undefined || type === "formula")).toEqual(
    [],
  );
});

test("CSV for Excel: semicolons, decimal commas, ids that stay text, nothing that computes", async () => {
  expect(await text("excel_csv")).toBe(
    "\ufeff" +
      [
        "Klient;name;Kwota;orders;day;at;active",
        `"=""00123""";"'=HYPERLINK(""http://x"")";1234,5;1;2025-03-01;2025-03-01 14:05:00;true`,
        `"=""12345678901234567890""";"Łódź; ""Ż""";-0,25;2;1850-01-01;2025-03-01;false`,
        `"=""1-2""";'-1+1;1e+21;3;2026-12-31;;`,
        `'@risk;"line\nbreak\u0001";;;;;`,
        ";_x0041_ & <b>;7;4;2025-03-02;;true",
        "",
      ].join("\r\n"),
  );
});

test("plain CSV holds every value as it is", async () => {
  const lines = (await text("csv")).split("\r\n");
  expect(lines[0]).toBe("customer_id,name,amount,orders,day,at,active");
  expect(lines[1]).toBe(
    '00123,"=HYPERLINK(""http://x"")",1234.5,1,2025-03-01,2025-03-01 14:05:00,true',
  );
  expect(lines).toHaveLength(7);
});

test("JSON is a list of objects", async () => {
  const dates = (value: unknown) =>
    value instanceof Date
      ? value.toISOString().replace("T00:00:00.000Z", "").slice(0, 19).replace("T", " ")
      : value;
  expect(JSON.parse(await text("json"))).toEqual(
    original.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, dates(v)]))),
  );
  const writer = await writerOf("json", heading, "");
  expect(JSON.parse(await (await writer.end()).text())).toEqual([]);
});

test("Arrow and Parquet come back the same, with their types", async () => {
  const arrow = tableFromIPC(await written("arrow"));
  const parquet = tableFromIPC(readParquet(await written("parquet")).intoIPCStream());
  for (const table of [arrow, parquet]) {
    const back = toColumns(table);
    expect(back.types).toEqual(types);
    expect(objects(back)).toEqual(original);
  }
});

test("a result without rows still has its columns", async () => {
  const none: Columns = {
    length: 0,
    types,
    columns: {
      customer_id: [],
      name: [],
      amount: new Float64Array(0),
      orders: new Int32Array(0),
      day: [],
      at: [],
      active: [],
    },
  };
  const parquet = tableFromIPC(readParquet(await written("parquet", [none])).intoIPCStream());
  expect(parquet.schema.names).toEqual(Object.keys(types));
  expect(tableFromIPC(await written("arrow", [none])).schema.names).toEqual(Object.keys(types));
  const { sheets } = await readXlsx(await written("xlsx", [none]));
  expect(sheets[0]!.rows).toHaveLength(1);
});

test("what people read has the words of the page, and ids stay", () => {
  const words: Readonly<Record<string, string>> = { web: "Internet", true: "tak" };
  const shown = (column: string, text: string) =>
    column === "customer_id" ? text : (words[text] ?? text);
  const rows: Columns = {
    length: 2,
    types: { customer_id: "varchar", channel: "varchar", n: "integer", active: "boolean" },
    columns: {
      customer_id: ["web", "x"],
      channel: ["web", null],
      n: Int32Array.of(1, 2),
      active: [true, null],
    },
  };
  expect(asShown(rows, shown, true).columns).toEqual({
    customer_id: ["web", "x"],
    channel: ["Internet", null],
    n: Int32Array.of(1, 2),
    active: ["tak", null],
  });
  expect(asShown(rows, shown, false).columns.active).toEqual([true, null]);
});
