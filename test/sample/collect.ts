import { createHash } from "node:crypto";
import type { Batch } from "../../src/sample/batch.ts";
import { generate } from "../../src/sample/company.ts";
import type { Options } from "../../src/sample/world.ts";

type Value = string | number | boolean | null;
export interface Table {
  length: number;
  columns: Record<string, Value[]>;
  types: Batch["types"];
}

/** A whole company in memory, a table of plain values a name; missing numbers are NaN. */
export function collect(options: Options): Record<string, Table> {
  const tables: Record<string, Table> = {};
  for (const { table, batch } of generate(options)) {
    const whole = (tables[table] ??= { length: 0, columns: {}, types: batch.types });
    whole.length += batch.length;
    for (const [name, column] of Object.entries(batch.columns)) {
      const values = (whole.columns[name] ??= []);
      for (let i = 0; i < column.length; i++) values.push(column[i] as Value);
    }
  }
  return tables;
}

/** A fingerprint of every value of a company. */
export function fingerprint(options: Options): string {
  const hash = createHash("sha256");
  for (const { table, batch } of generate(options)) {
    hash.update(table);
    for (const [name, column] of Object.entries(batch.columns)) {
      hash.update(name);
      hash.update(column instanceof Float64Array ? column : JSON.stringify(column));
    }
  }
  return hash.digest("hex");
}

/** The values of a column with their rows, by the table's key. */
export function keyed(
  table: Table | undefined,
  keys: readonly string[],
  column: string,
): Map<string, { value: Value; row: number }> {
  const values = table?.columns[column] ?? [];
  return new Map(
    values.map((value, row) => [
      keys.map((key) => String(table?.columns[key]?.[row])).join(" "),
      { value, row },
    ]),
  );
}
