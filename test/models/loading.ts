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
/** The tables that hold a test’s rows. */
const standing: { table: string; physical: string }[] = [];

/** One engine a worker: it is slow to start, so tests share it and empty its tables. */
export async function engine(): Promise<Engine> {
  shared ??= (async () => {
    const started = await startNodeEngine();
    for (const sql of emptyTables(identifier(started.store))) await started.graph.query(sql);
    await started.graph.query(`delete from ${identifier(started.store)}.contract.loaded_columns`);
    rememberNames(started);
    return started;
  })();
  return shared;
}

/** Which names a statement holds is the same in every test: the connection sees no table. */
function rememberNames({ names }: Engine): void {
  const ask = names.tableNames.bind(names);
  const told = new Map<string, Promise<string[]>>();
  names.tableNames = (sql) => {
    const known = told.get(sql) ?? ask(sql);
    told.set(sql, known);
    return known;
  };
}

/** Empties models, cells and contract tables. */
export async function empty({ graph, store }: Engine): Promise<void> {
  for (const schema of ["models", "cells"]) {
    await graph.query(`drop schema scratch.${schema} cascade`);
    await graph.query(`create schema scratch.${schema}`);
  }
  if (standing.length === 0) return;
  const contract = `${identifier(store)}.contract`;
  for (const { table, physical } of standing.splice(0)) {
    const none = identifier(`${table}__0`);
    await graph.query(
      `create or replace view ${contract}.${identifier(table)} as from ${contract}.${none}`,
    );
    // Left standing, the companies of a hundred tests would fill the engine's memory.
    await graph.query(`drop table ${contract}.${identifier(physical)}`);
  }
  await graph.query(`delete from ${contract}.loaded_columns`);
  await graph.query(
    `update ${contract}.loaded_tables set physical = table_name || '__0', version = 0, rows = 0
    where version > 0`,
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
  standing.push({ table, physical });
  const filled = contract.columns.map(({ name }) => `count(${identifier(name)}) as ${name}`);
  // As intake records them: which codes came, so that a header may ask for one of them.
  const coded = contract.columns.filter(({ name, codes }) => codes || name === "construct");
  const codes = coded.map(
    ({ name }) =>
      `union all select '${table}', '${name} = ' || ${identifier(name)}, count(*), count(*)
      from ${target} where ${identifier(name)} is not null group by ${identifier(name)}`,
  );
  await graph.query(
    `insert into ${schema}.loaded_columns
    select '${table}', name, rows, filled
    from (unpivot (select count(*) as rows, ${filled.join(", ")} from ${target})
      on columns(* exclude rows) into name name value filled)
    where filled > 0 ${codes.join(" ")}`,
  );
  await graph.query(
    `update ${schema}.loaded_tables set physical = '${physical}', version = ${loads},
      rows = (select count(*) from ${target}) where table_name = '${table}'`,
  );
}
