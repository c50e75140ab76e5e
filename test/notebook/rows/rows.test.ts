import { beforeAll, expect, test } from "vitest";
import type { Columns } from "../../../src/engine/column.ts";
import { ColumnRows } from "../../../src/notebook/rows/column_rows.ts";
import { AS_MADE, type Arrangement, type Rows } from "../../../src/notebook/rows/rows.ts";
import { TableRows } from "../../../src/notebook/rows/table_rows.ts";
import { graphOver } from "../../models/harness.ts";

/** 3,000 rows with ties and gaps, once in the engine and once at hand: both must agree. */
const SQL = `select i as position, 'c' || (i * 7 % 100) as customer_id,
  case when i % 10 = 0 then null else (i * 37 % 1000) / 4 end as amount,
  date '2024-01-01' + cast(i % 60 as integer) as day, i % 3 = 0 as flag,
  [i, i + 1] as pair, cast(i % 7 as integer) as score
  from range(3000) t(i)`;

let kinds: { at: string; rows: Rows }[];
beforeAll(async () => {
  const graph = await graphOver({});
  graph.defineCells(new Map([["result", SQL]]));
  const built = await graph.build("result");
  const columns = await graph.read(built);
  kinds = [
    { at: "engine", rows: new TableRows(graph.connections, built, first(columns, 100)) },
    { at: "hand", rows: new ColumnRows(columns) },
  ];
});

const first = ({ columns, types }: Columns, length: number): Columns => ({
  length,
  types,
  columns: Object.fromEntries(
    Object.entries(columns).map(([name, c]) => [name, c.slice(0, length) as typeof c]),
  ),
});

/** The numbers of the rows from a place on, in an arrangement, from both sources. */
async function numbers(arrangement: Arrangement, from = 0, count = 5): Promise<number[]> {
  const found = await Promise.all(
    kinds.map(async ({ rows }) => {
      const arranged = await rows.arrange(arrangement);
      const page = await arranged.page(from, count);
      await arranged.close();
      return { length: arranged.length, numbers: Array.from(page.numbers), page: page.columns };
    }),
  );
  expect(found[0]).toEqual(found[1]);
  expect([...found[0]!.page.columns.position!]).toEqual(found[0]!.numbers);
  return found[0]!.numbers;
}

test("rows stand as they were made, at the beginning, in the middle and at the end", async () => {
  expect(await numbers(AS_MADE)).toEqual([0, 1, 2, 3, 4]);
  expect(await numbers(AS_MADE, 1500, 2)).toEqual([1500, 1501]);
  expect(await numbers(AS_MADE, 2998)).toEqual([2998, 2999]);
});

test("ordered by a column, what is equal stays as it was made and what is missing is last", async () => {
  const up = { order: { column: "amount", descending: false }, filters: [] };
  const down = { order: { column: "amount", descending: true }, filters: [] };
  const amount = (i: number) => (i * 37) % 1000;
  const filled = Array.from({ length: 3000 }, (_, i) => i).filter((i) => i % 10 !== 0);
  const ascending = filled.toSorted((a, b) => amount(a) - amount(b) || a - b);
  const descending = filled.toSorted((a, b) => amount(b) - amount(a) || a - b);
  expect(await numbers(up)).toEqual(ascending.slice(0, 5));
  expect(await numbers(down, 1000)).toEqual(descending.slice(1000, 1005));
  expect(await numbers(up, 2700, 3)).toEqual([0, 10, 20]);
  expect(await numbers(down, 2700, 3)).toEqual([0, 10, 20]);
});

test("filters keep the rows that hold what a row holds, missing values too", async () => {
  const by = (column: string, row: number) => ({ order: null, filters: [{ column, row }] });
  expect(await numbers(by("customer_id", 3))).toEqual([3, 103, 203, 303, 403]);
  expect(await numbers(by("amount", 20))).toEqual([0, 10, 20, 30, 40]);
  expect(await numbers(by("day", 61))).toEqual([1, 61, 121, 181, 241]);
  const both = {
    order: null,
    filters: [
      { column: "customer_id", row: 3 },
      { column: "flag", row: 0 },
    ],
  };
  expect(await numbers(both)).toEqual([3, 303, 603, 903, 1203]);
});

test("a profile counts what is missing, and how the rest is spread", async () => {
  const [engine, hand] = await Promise.all(
    kinds.map(({ rows }) => Promise.all(Object.keys(rows.types).map((name) => rows.profile(name)))),
  );
  expect(engine).toEqual(hand);
  const [position, customer, amount, , flag] = engine!;
  expect(position!.histogram).toEqual({ low: 0, high: 2999, bars: new Array(24).fill(125) });
  expect(engine!.at(-1)!.histogram).toEqual({
    low: 0,
    high: 6,
    bars: [429, 429, 429, 429, 428, 428, 428],
  });
  expect(amount).toMatchObject({ missing: 300, missingRow: 0 });
  expect(customer!.frequent[0]).toEqual({ value: "c0", rows: 30, row: 0 });
  expect(flag!.frequent).toEqual([
    { value: false, rows: 2000, row: 1 },
    { value: true, rows: 1000, row: 0 },
  ]);
});

test("types that no page can show are text", async () => {
  const arranged = await kinds[0]!.rows.arrange(AS_MADE);
  expect((await arranged.page(1, 1)).columns.columns.pair).toEqual(["[1, 2]"]);
});

test("an arrangement leaves nothing behind, and a cancelled one is not made", async () => {
  const graph = await graphOver({});
  const tables = async () =>
    (
      await graph.connections.look.query(
        "select count(*) as n from duckdb_tables() where schema_name = 'cells' and table_name like 'rows %'",
      )
    ).columns.n![0];
  graph.defineCells(new Map([["many", "select i from range(1000) t(i)"]]));
  const built = await graph.build("many");
  const rows = new TableRows(graph.connections, built, await graph.read(built, 10));
  const order = { column: "i", descending: true };
  const arranged = await rows.arrange({ order, filters: [] });
  expect(await tables()).toBe(1);
  await arranged.close();
  expect(await tables()).toBe(0);
  const cancelled = rows.arrange({ order, filters: [] }, AbortSignal.abort());
  await expect(cancelled).rejects.toMatchObject({ code: "cancelled" });
  expect(await tables()).toBe(0);
});

test("a column called rowid is the person's own", async () => {
  const graph = await graphOver({});
  graph.defineCells(new Map([["odd", "select 100 - i as rowid from range(50) t(i)"]]));
  const built = await graph.build("odd");
  const rows = new TableRows(graph.connections, built, await graph.read(built, 10));
  const arranged = await rows.arrange({
    order: { column: "rowid", descending: false },
    filters: [],
  });
  const { numbers: own, columns } = await arranged.page(0, 2);
  expect([own, [...columns.columns.rowid!]]).toEqual([
    [49, 48],
    [51, 52],
  ]);
});
