import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { POOL } from "../../src/engine/start.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { accepted, csv, loadText, reference, rows, startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const POLISH = `Nr klienta;Data zamówienia;Wartość brutto;Sklep;Uwagi
00017;02.01.2025;1 249,00;Łódź 2;-
00452;13.01.2025;89,90;Gdańsk;„proszę dzwonić”
00017;03.01.2025 14:05;−89,90;Łódź 2;
;05.01.2025;1.249,5 zł;;x
`;

it("a Polish export: ids as text, decimal commas, days first, returns, gross amounts", async () => {
  const report = await loadText(engine, POLISH);
  expect(
    await rows(
      engine,
      "select customer_id, ordered_at, amount, doc_kind, amount_basis, unit_id, source_file, source_row from orders",
    ),
  ).toEqual([
    ["00017", new Date("2025-01-02"), 1249, "sale", "gross", "Łódź 2", "orders.csv", 2],
    ["00452", new Date("2025-01-13"), 89.9, "sale", "gross", "Gdańsk", "orders.csv", 3],
    ["00017", new Date("2025-01-03T14:05Z"), -89.9, "return", "gross", "Łódź 2", "orders.csv", 4],
    [null, new Date("2025-01-05"), 1249.5, "sale", "gross", null, "orders.csv", 5],
  ]);
  expect(report.files[0]?.accounting).toMatchObject({
    inFile: 4,
    loaded: 4,
    refused: 0,
    amountInFile: 2498.5,
    amountLoaded: 2498.5,
    reconciles: true,
  });
  expect(report.anonymous).toEqual({ rows: 1, amount: 1249.5, amountShare: 1249.5 / 2498.5 });
  expect(report.returned).toEqual({ rows: 1, amount: -89.9 });
});

it("columns that the contract does not know are kept beside the table", async () => {
  await loadText(engine, POLISH);
  expect(await rows(engine, 'select source_row, "Uwagi" from orders_extra')).toEqual([
    [2, null],
    [3, "„proszę dzwonić”"],
    [4, null],
    [5, "x"],
  ]);
});

it("says which columns came, and which physical table stands behind the view", async () => {
  const report = await loadText(engine, POLISH);
  expect(
    await rows(
      engine,
      "select column_name, rows, filled from loaded_columns where filled > 0 and table_name = 'orders'",
    ),
  ).toEqual([
    ["customer_id", 4, 3],
    ["ordered_at", 4, 4],
    ["amount", 4, 4],
    ["amount_basis", 4, 4],
    ["currency", 4, 4],
    ["doc_kind", 4, 4],
    ["unit_id", 4, 3],
    ["amount_basis = gross", 4, 4],
    ["doc_kind = return", 4, 1],
    ["doc_kind = sale", 4, 3],
  ]);
  expect(
    await rows(
      engine,
      "select physical, version, rows from loaded_tables where version > 0 and table_name = 'orders'",
    ),
  ).toEqual([[`orders__${report.loadId}`, report.loadId, 4]]);
  const left = await rows(
    engine,
    "select table_name from duckdb_tables() where table_name like 'orders%' or table_name like '!%'",
  );
  // The load before is kept, so that it can be restored, and none from before that.
  expect(left.flat().sort()).toEqual([
    "orders__0",
    `orders__${report.loadId - 1}`,
    `orders__${report.loadId}`,
  ]);
});

it("a Russian export", async () => {
  await loadText(
    engine,
    "Код клиента;Дата заказа;Сумма;Вид документа\n007;31.12.2024;1 000,50 ₽;Продажа\n007;01.01.2025;-100;возврат\n",
  );
  expect(
    await rows(engine, "select customer_id, ordered_at, amount, currency, doc_kind from orders"),
  ).toEqual([
    ["007", new Date("2024-12-31"), 1000.5, "RUB", "sale"],
    ["007", new Date("2025-01-01"), -100, "RUB", "return"],
  ]);
});

it.each([
  ["ISO with Z", "2025-01-02T10:11:12Z", "2025-01-02T10:11:12Z"],
  ["ISO with an offset keeps the clock", "2025-01-02T10:11:12+03:00", "2025-01-02T10:11:12Z"],
  ["compact", "19970131", "1997-01-31"],
  ["American, certain by the value itself", "12/31/2024 3:05 PM", "2024-12-31T15:05Z"],
  ["slashes, day first", "31/12/2024", "2024-12-31"],
  ["year first with dots", "2024.12.31", "2024-12-31"],
  ["two digits of a year", "31.12.24", "2024-12-31"],
  ["a month's name", "31-Dec-2024", "2024-12-31"],
  ["spaces around", " 2024-12-31 ", "2024-12-31"],
])("dates: %s", async (_, text, expected) => {
  await loadText(engine, `customer_id,order_date,amount\n1,${text},5\n`);
  expect(await rows(engine, "select ordered_at from orders")).toEqual([[new Date(expected)]]);
});

it("ids keep leading zeros and twenty digits", async () => {
  await loadText(
    engine,
    "customer_id,order_id,order_date,amount\n00012345678901234567, 007 ,2025-01-01,1\n",
  );
  expect(await rows(engine, "select customer_id, order_id from orders")).toEqual([
    ["00012345678901234567", "007"],
  ]);
});

describe("damaged rows are refused with line, column, reason and text", () => {
  const refused = () =>
    rows(
      engine,
      "select line, column_name, reason, text, row_text from memory.intake.rejects where load_id = (select max(load_id) from memory.intake.loads) order by line",
    );

  it("values and cells", async () => {
    const report = await loadText(
      engine,
      "customer_id,order_date,amount\n1,2025-01-01,5\n2,2025-02-30,6\n3,,7\n\n4,2025-01-04,a lot\n5,2025-01-05\n6,2025-01-06,1,2\n7,0001-01-01,3\n8,2025-01-08,8\n",
    );
    expect(await refused()).toEqual([
      [3, "ordered_at", "not_a_date", "2025-02-30", "2,2025-02-30,6"],
      [4, "ordered_at", "missing", null, "3,,7"],
      [6, "amount", "not_a_number", "a lot", "4,2025-01-04,a lot"],
      [7, null, "too_few_cells", null, "5,2025-01-05"],
      [8, null, "too_many_cells", null, "6,2025-01-06,1,2"],
      [9, "ordered_at", "date_out_of_range", "0001-01-01", "7,0001-01-01,3"],
    ]);
    expect(await rows(engine, "select customer_id, source_row from orders")).toEqual([
      ["1", 2],
      ["8", 10],
    ]);
    expect(report.files[0]?.accounting).toMatchObject({
      inFile: 8,
      loaded: 2,
      refused: 6,
      blank: 1,
      amountInFile: 30,
      amountLoaded: 13,
      amountRefused: 17,
      reconciles: true,
    });
    expect(report.refused.map(({ count }) => count).reduce((a, b) => a + b)).toBe(6);
  });

  it("an unclosed quote costs its line, not those below", async () => {
    const report = await loadText(
      engine,
      'customer_id,order_date,amount,note\n1,2025-01-01,5,a\n2,2025-01-02,6,"open\n3,2025-01-03,7,b\n4,2025-01-04,8,"two\nlines"\n5,2025-01-05,9,"x"y\n6,2025-01-06,1,"q""q"\n',
    );
    expect(await refused()).toEqual([
      [3, null, "broken_quote", null, '2,2025-01-02,6,"open'],
      [7, null, "broken_quote", null, '5,2025-01-05,9,"x"y'],
    ]);
    expect(
      await rows(
        engine,
        "select customer_id, source_row, note from orders join orders_extra using (source_row)",
      ),
    ).toEqual([
      ["1", 2, "a"],
      ["3", 4, "b"],
      ["4", 5, "two\nlines"],
      ["6", 8, 'q"q'],
    ]);
    expect(report.files[0]?.accounting).toMatchObject({
      inFile: 6,
      loaded: 4,
      refused: 2,
      reconciles: true,
    });
  });

  it("bytes that are not UTF-8", async () => {
    const head = "customer_id,order_date,amount\n1,2025-01-01,5\n";
    // Far enough from the start, so that the file as a whole is taken for UTF-8.
    const filler = "1,2025-01-01,5\n".repeat(20_000);
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(head + filler),
      ...[0xff, 0x2c, ...new TextEncoder().encode("2025-01-01,7\n")],
    ]);
    const report = await loadText(engine, bytes);
    expect(report.refused).toEqual([{ column: null, reason: "bad_encoding", count: 1 }]);
    expect((await refused())[0]?.[0]).toBe(20_003);
    expect(report.files[0]?.accounting).toMatchObject({ inFile: 20_002, reconciles: true });
  });
});

it("an optional value that cannot be read is emptied, counted and kept as an example", async () => {
  const report = await loadText(
    engine,
    "customer_id,order_date,amount,quantity,delivery date\n1,2025-01-01,5,two,2025-01-03\n2,2025-01-02,6,2,soon\n3,2025-01-03,7,3,2025-01-05\n4,2025-01-03,7,3,2025-01-05\n5,2025-01-03,7,3,2025-01-05\n",
  );
  expect(report.emptied).toEqual([
    { column: "quantity", reason: "not_a_number", count: 1 },
    { column: "delivered_at", reason: "not_a_date", count: 1 },
  ]);
  expect(report.rows).toBe(5);
  expect(
    await rows(
      engine,
      "select line, column_name, text from memory.intake.emptied where load_id = (select max(load_id) from memory.intake.loads) order by line",
    ),
  ).toEqual([
    [2, "quantity", "two"],
    [3, "delivered_at", "soon"],
  ]);
  expect(await rows(engine, "select count(quantity), count(delivered_at) from orders")).toEqual([
    [4, 4],
  ]);
});

it("a cell with a line break in a file of Windows line ends", async () => {
  const report = await loadText(
    engine,
    'customer_id,order_date,amount,note\r\n1,2025-01-01,5,"two\nlines"\r\n2,2025-01-02,6,one\r\n',
  );
  expect(report.warnings.map(({ code }) => code)).toEqual(["line_ends_mixed", "customers_derived"]);
  expect(
    await rows(engine, "select source_row, note from orders_extra order by source_row"),
  ).toEqual([
    [2, "two\nlines"],
    [4, "one"],
  ]);
});

it("quotes can be read as ordinary characters", async () => {
  const source = await accepted(
    csv('customer_id,order_date,amount,note\n1,2025-01-01,5,12" tyre\n2,2025-01-02,6,"open\n'),
  );
  const report = await loadFiles(engine, [
    { ...source, format: { ...source.format, quotes: false } },
  ]);
  expect(report.files[0]?.accounting).toMatchObject({ loaded: 2, refused: 0, reconciles: true });
  expect(await rows(engine, "select note from orders_extra")).toEqual([['12" tyre'], ['"open']]);
});

it("titles above the header are left out and lines still told right", async () => {
  await loadText(
    engine,
    "Sales report\nprinted 2025-02-01\n\ncustomer_id,order_date,amount\n1,2025-01-01,5\n\n2,2025-01-02,6\n",
  );
  expect(await rows(engine, "select customer_id, source_row from orders")).toEqual([
    ["1", 5],
    ["2", 7],
  ]);
});

describe("what was loaded before stays", () => {
  const GOOD = "customer_id,order_date,amount\n1,2025-01-01,5\n2,2025-01-02,6\n";
  const customers = async () =>
    (await rows(engine, "select customer_id from orders order by all")).flat();

  it("when not one row can be loaded", async () => {
    await loadText(engine, GOOD);
    const bad = "customer_id,order_date,amount\n9,2025-99-01,5\n";
    const source = await accepted(csv(GOOD));
    await expect(
      loadFiles(engine, [{ ...source, file: csv(bad, "bad.csv") }]),
    ).rejects.toMatchObject({
      code: "nothing_loaded",
      values: { file: "bad.csv", rows: 1, line: 2, column: "ordered_at", reason: "not_a_date" },
    });
    expect(await customers()).toEqual(["1", "2"]);
    expect(await rows(engine, "select count(*) from memory.intake.rejects")).toEqual([[0]]);
  });

  it("when the load is cancelled, at whichever step", async () => {
    await loadText(engine, GOOD);
    for (const step of ["count", "read", "write"]) {
      const controller = new AbortController();
      const progress = (now: { step: string }) => {
        if (now.step === step) controller.abort();
      };
      await expect(
        loadText(engine, GOOD.replace("1,", "7,"), {}, { signal: controller.signal, progress }),
        step,
      ).rejects.toMatchObject({ code: "cancelled" });
      expect(await customers(), step).toEqual(["1", "2"]);
    }
    // The engine and its pool of files are as usable as before.
    const names = await Promise.all(POOL.map(() => engine.register(new Uint8Array([1]))));
    for (const name of names) await engine.drop(name);
    await loadText(engine, GOOD.replace("1,", "8,"));
    expect(await customers()).toEqual(["2", "8"]);
  });

  it("when the second of two files fails", async () => {
    await loadText(engine, GOOD);
    const first = await accepted(csv(GOOD.replace("1,", "7,")));
    const second = { ...first, file: csv("a\nb", "gone.csv") };
    second.file.stream = () => {
      throw new Error("the file moved");
    };
    await expect(loadFiles(engine, [first, second])).rejects.toMatchObject({
      code: "file_unreadable",
      values: { file: "gone.csv" },
    });
    expect(await customers()).toEqual(["1", "2"]);
  });

  it("and is joined by what is appended, under a name of its own", async () => {
    await loadText(engine, `${GOOD.replace("amount", "amount,Note")}`.replace("5\n", "5,x\n"));
    await loadText(engine, GOOD);
    const report = await loadText(engine, POLISH, { mode: "append" });
    expect(report.rows).toBe(6);
    expect(report.warnings).toContainEqual({
      code: "file_loaded_before",
      values: { file: "orders.csv", label: "orders.csv (2)", rows: 2 },
    });
    expect(
      await rows(engine, "select source_file, count(*) from orders group by all order by all"),
    ).toEqual([
      ["orders.csv", 2],
      ["orders.csv (2)", 4],
    ]);
    expect(await rows(engine, 'select count(*), count("Uwagi") from orders_extra')).toEqual([
      [6, 2],
    ]);
  });
});

it("several files at once, each with its own way of writing", async () => {
  const report = await loadFiles(engine, [
    await accepted(csv("customer_id,order_date,amount\n1,2025-01-01,5\n", "a.csv")),
    await accepted(csv("Klient;Data;Kwota\nK2;02.01.2025;6,50\n", "b.csv")),
  ]);
  expect(report.files.map(({ file }) => file)).toEqual(["a.csv", "b.csv"]);
  expect(
    await rows(engine, "select source_file, customer_id, ordered_at, amount from orders"),
  ).toEqual([
    ["a.csv", "1", new Date("2025-01-01"), 5],
    ["b.csv", "K2", new Date("2025-01-02"), 6.5],
  ]);
});

describe("public data", () => {
  const published = [
    ["rfm_data_orders.csv", { orders: 4906, customers: 995, amount: 464158 }],
    ["cdnow_elog.csv", { orders: 6919, customers: 2357, amount: null }],
  ] as const;
  for (const [name, expected] of published) {
    const file = reference(name);
    const title = file ? name : `${name}: skipped, ../shared/data is not there`;
    it.skipIf(!file)(title, async () => {
      const report = await loadFiles(engine, [await accepted(file!)]);
      expect(report.files[0]?.accounting).toMatchObject({
        inFile: expected.orders,
        loaded: expected.orders,
        refused: 0,
        reconciles: true,
      });
      const [[orders, customers, amount]] = (await rows(
        engine,
        "select count(*), count(distinct customer_id), sum(amount) from orders",
      )) as [[number, number, number]];
      expect([orders, customers]).toEqual([expected.orders, expected.customers]);
      if (expected.amount !== null) expect(amount).toBe(expected.amount);
    });
  }
});
