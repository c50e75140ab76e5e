import type { Columns } from "../engine/column.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";

/** A contract table that holds data. */
export interface LoadedTable {
  readonly name: string;
  readonly rows: number;
  readonly simulated: boolean;
}

/** A contract table, with the physical table that stands behind it now. */
export interface ContractVersion {
  readonly name: string;
  /** The view in front, ready for SQL; it has the columns that did not come, too. */
  readonly table: string;
  readonly rows: number;
  readonly version: string;
}

const text = (of: Columns, column: string, i: number) => String(of.columns[column]?.[i]);

const contractOf = (engine: Engine) => `${identifier(engine.store)}.contract`;

/** Every contract table as of now, and the two that say what was loaded. */
export async function readVersions(engine: Engine): Promise<ContractVersion[]> {
  const contract = contractOf(engine);
  const loaded = await engine.graph.query(
    `select table_name, physical, rows from ${contract}.loaded_tables`,
  );
  const tables = Array.from({ length: loaded.length }, (_, i) => {
    const name = text(loaded, "table_name", i);
    return {
      name,
      table: `${contract}.${identifier(name)}`,
      rows: Number(loaded.columns.rows?.[i]),
      version: text(loaded, "physical", i),
    };
  });
  // Their content changes with every load, so they are keyed by all loads together.
  const version = tables.map((table) => table.version).join();
  const about = ["loaded_columns", "loaded_tables"].map((name) => ({
    name,
    table: `${contract}.${name}`,
    rows: NaN,
    version,
  }));
  return [...tables, ...about];
}

/**
 * What came: the tables with rows, and every `table.column` and `table(column = code)` that holds
 * a value, as headers name their needs.
 */
export async function readLoaded(
  engine: Engine,
): Promise<{ tables: LoadedTable[]; filled: ReadonlySet<string> }> {
  const contract = contractOf(engine);
  const tables = await engine.graph.query(
    `select table_name, rows, simulated from ${contract}.loaded_tables where rows > 0 order by table_name`,
  );
  const columns = await engine.graph.query(
    `select table_name, column_name from ${contract}.loaded_columns where filled > 0`,
  );
  return {
    tables: Array.from({ length: tables.length }, (_, i) => ({
      name: text(tables, "table_name", i),
      rows: Number(tables.columns.rows?.[i]),
      simulated: tables.columns.simulated?.[i] === true,
    })),
    filled: new Set(
      Array.from({ length: columns.length }, (_, i) => {
        const column = text(columns, "column_name", i);
        const table = text(columns, "table_name", i);
        return column.includes(" = ") ? `${table}(${column})` : `${table}.${column}`;
      }),
    ),
  };
}
