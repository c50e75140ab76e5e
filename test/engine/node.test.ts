import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { startNodeEngine } from "../../src/engine/node.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startNodeEngine()));
afterAll(() => engine.stop());

describe("values leave the engine once converted", () => {
  it("numbers without nulls are typed arrays, with nulls Float64Array with NaN", async () => {
    const result = await engine.graph.query(
      "select i::integer as i, i::bigint as big, (i / 4)::decimal(18, 2) as money, nullif(i, 1)::integer as gap, sum(i) over () as total from range(3) t(i)",
    );
    expect(result.length).toBe(3);
    expect(result.columns.i).toEqual(Int32Array.of(0, 1, 2));
    expect(result.columns.big).toEqual(Float64Array.of(0, 1, 2));
    expect(result.columns.money).toEqual(Float64Array.of(0, 0.25, 0.5));
    expect(result.columns.gap).toEqual(Float64Array.of(0, NaN, 2));
    expect(result.columns.total).toEqual(Float64Array.of(3, 3, 3));
  });

  it("dates and timestamps are Dates, text and booleans themselves, missing is null", async () => {
    const result = await engine.graph.query(
      "select date '2025-03-01' as day, timestamp '2025-03-01 12:30:00.5' as moment, 'ł' as word, true as flag, null::varchar as nothing, null::date as never",
    );
    expect(result.columns.day).toEqual([new Date("2025-03-01T00:00:00Z")]);
    expect(result.columns.moment).toEqual([new Date("2025-03-01T12:30:00.500Z")]);
    expect(result.columns.word).toEqual(["ł"]);
    expect(result.columns.flag).toEqual([true]);
    expect(result.columns.nothing).toEqual([null]);
    expect(result.columns.never).toEqual([null]);
    expect(result.types).toMatchObject({ day: "date", moment: "timestamp", word: "varchar" });
  });
});

it("columns go in and come out the same", async () => {
  const columns = {
    length: 3,
    columns: {
      id: ["007", null, "Łódź 😀"],
      n: Int32Array.of(1, 2, 3),
      x: Float64Array.of(0.5, NaN, -2),
      day: [new Date("1969-12-31"), null, new Date("2025-03-01")],
      at: [new Date("2025-03-01T12:30:00.5Z"), null, new Date("1960-01-01T00:00:01Z")],
      flag: [true, false, null],
    },
    types: {
      id: "varchar",
      n: "integer",
      x: "double",
      day: "date",
      at: "timestamp",
      flag: "boolean",
    },
  } as const;
  await engine.graph.insert(columns, { schema: "contract", name: "round_trip" });
  const back = await engine.graph.query("select * from round_trip");
  expect(back).toEqual(columns);
});

it("names sees nothing and reports the tables of a statement", async () => {
  const names = await engine.names.tableNames(
    "with a as (select * from visits) select * from a join Orders o on o.x = a.x",
  );
  expect(names.sort()).toEqual(["Orders", "visits"]);
});

it("variables are set by prepared statements and belong to one connection", async () => {
  await engine.graph.query("set variable bins = cast(? as integer)", [5]);
  const set = await engine.graph.query("select getvariable('bins') as bins");
  expect(set.columns.bins).toEqual(Int32Array.of(5));
  const other = await engine.look.query("select getvariable('bins') is null as missing");
  expect(other.columns.missing).toEqual([true]);
});

it("errors carry a code, their SQL and a position", async () => {
  const failure = await engine.graph.query("select nope from range(3)").catch((e) => e);
  expect(failure).toMatchObject({ code: "sql_unknown_name", sql: "select nope from range(3)" });
  const syntax = await engine.graph.query("selec 1").catch((e) => e);
  expect(syntax.code).toBe("sql_syntax");
});

it("files outside the pool and settings are out of reach", async () => {
  for (const sql of [
    "select * from read_csv('/etc/passwd')",
    "set enable_external_access = true",
    "load icu",
    "copy (select 1) to 'other.csv'",
  ]) {
    await expect(engine.graph.query(sql), sql).rejects.toThrow();
  }
  const name = await engine.register(new TextEncoder().encode("a,b\n1,2\n"));
  const read = await engine.graph.query(`from read_csv('${name}')`);
  expect(read.length).toBe(1);
  await engine.drop(name);
});
