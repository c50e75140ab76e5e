// Why: a file of columns says what its values are, and must not lose that on a detour over text.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  Bool,
  DateDay,
  Decimal,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  Struct,
  TimestampMicrosecond,
  TimestampMillisecond,
  Utf8,
  vectorFromArray,
} from "apache-arrow";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { sniff } from "../../src/intake/sniff.ts";
import { arrowFile, arrowTable, parquetFile } from "./arrow_files.ts";
import { accepted, csv, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const day = (text: string) => new Date(text);
const many = (length: number) =>
  arrowTable(
    {
      order_id: Array.from({ length }, (_, i) => `o${i}`),
      customer_id: Array.from({ length }, (_, i) => (i % 10 === 0 ? null : `00${i % 70}`)),
      order_date: vectorFromArray(
        Array.from({ length }, (_, i) => new Date(Date.UTC(2025, 0, 1) + i * 3_600_000)),
        new TimestampMicrosecond(),
      ),
      amount: vectorFromArray(
        Array.from({ length }, (_, i) => (i % 100 === 7 ? null : (i % 97) / 8)),
        new Float64(),
      ),
    },
    333,
  );

describe.each(["parquet", "file", "stream"] as const)("orders as %s", (kind) => {
  const table = many(1000);
  const bytes = () =>
    kind === "parquet" ? parquetFile(table, { rows: 300 }) : arrowFile(table, kind);

  it("every row is accounted for, in its place", async () => {
    const file = csv(await bytes(), `orders.${kind}`);
    const { columns, columnar } = await sniff(file);
    expect(columnar).toMatchObject({
      format: kind === "parquet" ? "parquet" : "arrow",
      rows: 1000,
      kinds: ["text", "text", "moment", "number"],
    });
    expect(columns[2]?.samples[1]).toBe("2025-01-01 01:00:00");
    const report = await loadFiles(engine, [await accepted(file)]);
    // As decimal(18,2) rounds, halves away from zero.
    const cents = Array.from({ length: 1000 }, (_, i) =>
      i % 100 === 7 ? 0 : Math.round(((i % 97) / 8) * 100),
    ).reduce((sum, one) => sum + one, 0);
    expect(report.files[0]?.accounting).toMatchObject({
      inFile: 1000,
      loaded: 990,
      refused: 10,
      reconciles: true,
      amountInFile: cents / 100,
    });
    expect(report.refused).toEqual([{ column: "amount", reason: "missing", count: 10 }]);
    expect(
      await rows(
        engine,
        "select order_id, customer_id, ordered_at, amount, source_row from orders where order_id in ('o0', 'o999') order by 1",
      ),
    ).toEqual([
      ["o0", null, day("2025-01-01"), 0, 1],
      ["o999", "0019", new Date(Date.UTC(2025, 0, 1) + 999 * 3_600_000), 3.63, 1000],
    ]);
    const refused = await rows(
      engine,
      "select line, row_text from memory.intake.rejects where load_id = (select max(load_id) from memory.intake.loads where table_name = 'orders') order by line limit 1",
    );
    expect(refused).toEqual([[8, "o7,007,2025-01-01 07:00:00,"]]);
  });
});

it("values of every kind", async () => {
  const table = arrowTable({
    customer_id: vectorFromArray([123, 124, null], new Float64()),
    order_date: vectorFromArray(
      [day("2025-01-02"), day("2025-01-03"), day("2025-01-04")],
      new DateDay(),
    ),
    amount: vectorFromArray([12n, 13n, -14n], new Int64()),
    doc_kind: vectorFromArray(["sale", "sale", "return"], new Dictionary(new Utf8(), new Int32())),
    big: vectorFromArray([9007199254740993n, 0n, null], new Int64()),
    flag: vectorFromArray([true, false, null], new Bool()),
    nested: vectorFromArray(
      [{ a: 1 }, { a: 2 }, null],
      new Struct([new Field("a", new Int32(), true)]),
    ),
  });
  for (const bytes of [await parquetFile(table), arrowFile(table), arrowFile(table, "stream")]) {
    const report = await loadFiles(engine, [await accepted(csv(bytes, "kinds"))]);
    expect(report.files[0]?.accounting).toMatchObject({
      loaded: 3,
      amountInFile: 11,
      reconciles: true,
    });
    expect(
      await rows(
        engine,
        "select customer_id, ordered_at, amount, doc_kind from orders order by source_row",
      ),
    ).toEqual([
      ["123", day("2025-01-02"), 12, "sale"],
      ["124", day("2025-01-03"), 13, "sale"],
      [null, day("2025-01-04"), -14, "return"],
    ]);
    expect(
      await rows(engine, "select big, flag, nested from orders_extra order by source_row"),
    ).toEqual([
      ["9007199254740993", "true", '{"a":1}'],
      ["0", "false", '{"a":2}'],
      [null, null, null],
    ]);
  }
});

it("decimals and text keep their digits", async () => {
  const words = (value: bigint) =>
    new Uint32Array(new BigInt64Array([value, value < 0n ? -1n : 0n]).buffer);
  const table = arrowTable({
    customer_id: ["00000000000000012345", "12345678901234567890"],
    order_date: ["31.12.2025", "13.01.2025"],
    amount: vectorFromArray([words(123455n), words(-5n)], new Decimal(3, 12)),
  });
  const report = await loadFiles(engine, [await accepted(csv(arrowFile(table), "decimals.arrow"))]);
  expect(report.files[0]?.accounting).toMatchObject({ loaded: 2, reconciles: true });
  expect(await rows(engine, "select customer_id, ordered_at, amount::varchar from orders")).toEqual(
    [
      ["00000000000000012345", day("2025-12-31"), "123.46"],
      ["12345678901234567890", day("2025-01-13"), "-0.01"],
    ],
  );
});

it.each([
  ["UTC", "2025-07-01T10:00:00Z", "2025-07-01T10:00:00Z"],
  ["Europe/Warsaw", "2025-07-01T10:00:00Z", "2025-07-01T12:00:00Z"],
  ["Europe/Warsaw", "2025-01-01T10:00:00Z", "2025-01-01T11:00:00Z"],
  ["+05:30", "2025-01-01T10:00:00Z", "2025-01-01T15:30:00Z"],
])("times in %s are what its clock shows, and that is said", async (zone, at, shown) => {
  const table = arrowTable({
    customer_id: ["a", "b"],
    order_date: vectorFromArray([day(at), null], new TimestampMillisecond(zone)),
    amount: [1, 2],
  });
  const report = await loadFiles(engine, [await accepted(csv(await parquetFile(table)))]);
  expect(await rows(engine, "select ordered_at from orders")).toEqual([[day(shown)]]);
  expect(report.warnings.map(({ code }) => code)).toContain("time_zone_dropped");
});

describe("damaged", () => {
  const table = many(1000);

  it.each(["parquet", "file", "stream"] as const)("%s that is cut says so", async (kind) => {
    const bytes = kind === "parquet" ? await parquetFile(table) : arrowFile(table, kind);
    const cut = csv(bytes.slice(0, bytes.length >> 1), "cut");
    await expect(accepted(cut)).rejects.toMatchObject({
      code: "columns_damaged",
      values: { file: "cut" },
    });
  });

  it("without rows", async () => {
    const empty = many(1).slice(0, 0);
    await expect(sniff(csv(await parquetFile(empty)))).rejects.toMatchObject({
      code: "columns_empty",
    });
  });
});

/** What `packed/*.arrow` hold, which pyarrow 26 has written with each of its codecs. */
const packed = arrowTable(
  {
    customer_id: Array.from({ length: 120 }, (_, i) => (i % 10 === 0 ? null : `00${i % 7}`)),
    order_date: vectorFromArray(
      Array.from({ length: 120 }, (_, i) => new Date(Date.UTC(2025, 0, 1) + i * 3_600_000)),
      new TimestampMicrosecond(),
    ),
    amount: vectorFromArray(
      Array.from({ length: 120 }, (_, i) => (i % 50 === 7 ? null : (i % 97) / 8)),
      new Float64(),
    ),
    store: vectorFromArray(
      Array.from({ length: 120 }, (_, i) => ["Łódź", "Kraków", "Warszawa"][i % 3]),
      new Dictionary(new Utf8(), new Int32()),
    ),
  },
  70,
);

it.each(["lz4", "zstd"])("columns packed by %s are those that were packed", async (codec) => {
  const path = resolve(import.meta.dirname, `packed/orders.${codec}.arrow`);
  const file = csv(readFileSync(path), `orders.${codec}.arrow`);
  const plain = csv(arrowFile(packed), "plain.arrow");
  const [found, expected] = [await sniff(file), await sniff(plain)];
  expect(found.columns).toEqual(expected.columns);
  const query = "select customer_id, ordered_at, amount, unit_id from orders order by source_row";
  const loaded = [];
  for (const one of [file, plain]) {
    const { files } = await loadFiles(engine, [await accepted(one)]);
    loaded.push([files[0]?.accounting, await rows(engine, query)]);
  }
  expect(loaded[0]).toEqual(loaded[1]);
  expect(loaded[0]?.[0]).toMatchObject({ inFile: 120, loaded: 117, reconciles: true });

  // Wherever one of its bytes is changed it is refused or read: nothing else comes of it.
  const bytes = new Uint8Array(readFileSync(path));
  for (let at = 9; at < bytes.length; at += 61) {
    const hurt = bytes.slice();
    hurt[at]! ^= 0x5a;
    const told = await sniff(csv(hurt, "hurt.arrow")).catch((error: unknown) => error);
    if (told instanceof Error) expect(told).toMatchObject({ code: "columns_damaged" });
  }
});
