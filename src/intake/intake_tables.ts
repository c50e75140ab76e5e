/**
 * Statements that create what intake keeps about loads, where it is missing: reports and mappings as
 * text, the tables that can be restored, refused rows, and values that could not be read in rows that were taken.
 * @param store the catalog, quoted as SQL
 */
export function intakeTables(store: string): string[] {
  const schema = `${store}.intake`;
  const values = "load_id integer, source_file varchar, line integer, column_name varchar";
  return [
    `create schema if not exists ${schema}`,
    `create table if not exists ${schema}.loads (load_id integer, table_name varchar, loaded_at timestamp, report varchar)`,
    `create table if not exists ${schema}.mappings (load_id integer, table_name varchar, source_file varchar, mapping varchar)`,
    `create table if not exists ${schema}.previous_tables (table_name varchar, physical varchar, version integer, rows bigint, loaded_at timestamp)`,
    `create table if not exists ${schema}.rejects (${values}, reason varchar, text varchar, row_text varchar)`,
    `create table if not exists ${schema}.emptied (${values}, reason varchar, text varchar)`,
  ];
}
