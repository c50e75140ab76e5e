import { CONTRACT } from "../../src/contract/contract.ts";
import { emptyTables } from "../../src/contract/ddl.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { identifier } from "../../src/engine/escape.ts";
import { startNodeEngine } from "../../src/engine/node.ts";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { compute, type Compute } from "../../src/models/compute.ts";

export const plainCompute: Compute = async (work, watch) => {
  const model = CATALOGUE.get(work.model);
  if (!model || !("computed" in model)) throw new Error(`no computed model ${work.model}`);
  return compute(model.computed, work, watch);
};

let shared: Promise<Engine> | null = null;
let loads = 0;

/** One engine a worker: it is slow to start, so tests share it and empty its tables. */
export async function engine(): Promise<Engine> {
  shared ??= (async () => {
    const started = await startNodeEngine();
    for (const sql of emptyTables(identifier(started.store))) await started.graph.query(sql);
    return started;
  })();
  return shared;
}

/** Empties models, cells and contract tables. */
export async function empty({ graph, store }: Engine): Promise<void> {
  for (const schema of ["models", "cells"]) {
    await graph.query(`drop schema scratch.${schema} cascade`);
    await graph.query(`create schema scratch.${schema}`);
  }
  const contract = `${identifier(store)}.contract`;
  for (const { name } of CONTRACT) {
    const table = identifier(`${name}__0`);
    await graph.query(
      `create or replace view ${contract}.${identifier(name)} as from ${contract}.${table}`,
    );
  }
  // Left standing, the companies of a hundred tests would fill the engine's memory.
  const left = await graph.query(
    "select table_name from duckdb_tables() where schema_name = 'contract' and table_name like '%\\_\\_t%' escape '\\'",
  );
  for (let i = 0; i < left.length; i++) {
    await graph.query(`drop table ${contract}.${identifier(String(left.columns.table_name?.[i]))}`);
  }
  await graph.query(`delete from ${contract}.loaded_columns`);
  await graph.query(
    `update ${contract}.loaded_tables set physical = table_name || '__0', version = 0, rows = 0`,
  );
}

/** Puts what a SELECT gives into a contract table; its columns are those that it names. */
export async function load({ graph, store }: Engine, table: string, select: string): Promise<void> {
  const contract = CONTRACT.find(({ name }) => name === table);
  if (!contract) throw new Error(`no contract table ${table}`);
  const schema = `${identifier(store)}.contract`;
  const physical = `${table}__t${++loads}`;
  const target = `${schema}.${identifier(physical)}`;
  await graph.query(`create table ${target} as from ${schema}.${identifier(`${table}__0`)}`);
  await graph.query(`insert into ${target} by name ${select}`);
  await graph.query(`create or replace view ${schema}.${identifier(table)} as from ${target}`);
  const filled = contract.columns.map(({ name }) => `count(${identifier(name)}) as ${name}`);
  await graph.query(
    `insert into ${schema}.loaded_columns
    select '${table}', name, rows, filled
    from (unpivot (select count(*) as rows, ${filled.join(", ")} from ${target})
      on columns(* exclude rows) into name name value filled)
    where filled > 0`,
  );
  // As intake records them: which codes came, so that a header may ask for one of them.
  const coded = contract.columns.filter(({ name, codes }) => codes || name === "construct");
  for (const name of coded.map((column) => identifier(column.name))) {
    await graph.query(
      `insert into ${schema}.loaded_columns
      select '${table}', '${name.replaceAll('"', "")} = ' || ${name}, count(*), count(*)
      from ${target} where ${name} is not null group by ${name}`,
    );
  }
  await graph.query(
    `update ${schema}.loaded_tables set physical = ?, version = ?,
      rows = (select count(*) from ${target}) where table_name = ?`,
    [physical, loads, table],
  );
}
