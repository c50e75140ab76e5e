import { afterAll, beforeAll, expect, it } from "vitest";
import { CONTRACT } from "../../src/contract/contract.ts";
import { columnsOf, emptyTables, physicalName } from "../../src/contract/ddl.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { startNodeEngine } from "../../src/engine/node.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
  for (const sql of emptyTables(engine.store)) await engine.graph.query(sql);
});
afterAll(() => engine.stop());

const described = async (relation: string) => {
  const { columns } = await engine.look.query(`describe contract."${relation}"`);
  const types = [...(columns.column_type ?? [])].map((type) => String(type).toLowerCase());
  return [...(columns.column_name ?? [])].map((name, i) => ({ name, type: types[i] }));
};

it("every table exists with its columns and types, behind a view, and is empty", async () => {
  for (const table of CONTRACT) {
    const expected = columnsOf(table).map(({ name, type }) => ({ name, type }));
    expect(await described(table.name), table.name).toEqual(expected);
    expect(await described(physicalName(table.name, 0)), table.name).toEqual(expected);
    const { columns } = await engine.look.query(`select count(*) as n from ${table.name}`);
    expect(columns.n?.[0]).toBe(0);
  }
});

it("what came is on record for every table and column", async () => {
  const tables = await engine.look.query("select * from loaded_tables");
  expect(tables.length).toBe(CONTRACT.length);
  const columns = await engine.look.query("select table_name, column_name from loaded_columns");
  expect(columns.length).toBe(CONTRACT.flatMap((table) => table.columns).length);
});

it("a store that has the tables already keeps what it holds", async () => {
  await engine.graph.query(
    `create table contract.units__3 as select * from contract.units__0 union all by name select 'u1' as unit_id`,
  );
  await engine.graph.query(`create or replace view contract.units as from contract.units__3`);
  await engine.graph.query(
    `update contract.loaded_tables set physical = 'units__3', version = 3, rows = 1 where table_name = 'units'`,
  );
  for (const sql of emptyTables(engine.store)) await engine.graph.query(sql);
  const units = await engine.look.query("select unit_id from units");
  expect(units.columns.unit_id).toEqual(["u1"]);
  const tables = await engine.look.query(
    "select version from loaded_tables where table_name = 'units'",
  );
  expect(tables.columns.version).toEqual(Int32Array.of(3));
});
