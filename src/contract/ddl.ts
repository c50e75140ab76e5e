import { CONTRACT } from "./contract.ts";
import type { ContractTable } from "./table.ts";

/** What every row of a contract table carries beside the contract's columns. */
export const SOURCE_COLUMNS = [
  { name: "source_file", type: "varchar" },
  { name: "source_row", type: "integer" },
] as const;

/** The name of the table that holds a version's rows; the view of the contract's name stands in front. */
export const physicalName = (table: string, version: number): string => `${table}__${version}`;

/** Names and types of a contract table's columns, those of the source included, in order. */
export const columnsOf = (
  table: ContractTable,
): readonly { readonly name: string; readonly type: string }[] => [
  ...table.columns.map(({ name, type }) => ({ name, type })),
  ...SOURCE_COLUMNS,
];

/**
 * Statements that create what is missing of the contract's tables in a store, all empty: version 0
 * of each, which stays empty for good, the view in front, and the two relations that say what came.
 * A kept store that has them already is left as it is.
 * @param store the catalog, quoted as SQL
 */
export function emptyTables(store: string): string[] {
  const schema = `${store}.contract`;
  return [
    `create schema if not exists ${schema}`,
    `create table if not exists ${schema}.loaded_tables (table_name varchar primary key, physical varchar, version integer, rows bigint, simulated boolean, loaded_at timestamp)`,
    `create table if not exists ${schema}.loaded_columns (table_name varchar, column_name varchar, rows bigint, filled bigint)`,
    ...CONTRACT.flatMap((table) => createTable(schema, table)),
  ];
}

// The contract's names are lower-case words, which a test holds, so quotes alone make them safe.
function createTable(schema: string, table: ContractTable): string[] {
  const physical = physicalName(table.name, 0);
  const columns = columnsOf(table).map(({ name, type }) => `"${name}" ${type}`);
  return [
    `create table if not exists ${schema}."${physical}" (${columns.join(", ")})`,
    `create view if not exists ${schema}."${table.name}" as select * from ${schema}."${physical}"`,
    `insert into ${schema}.loaded_tables select '${table.name}', '${physical}', 0, 0, false, null where not exists (from ${schema}.loaded_tables where table_name = '${table.name}')`,
    `insert into ${schema}.loaded_columns select '${table.name}', name, 0, 0 from (values ${table.columns.map(({ name }) => `('${name}')`).join(", ")}) c(name) where not exists (from ${schema}.loaded_columns where table_name = '${table.name}')`,
  ];
}
