import type { Engine } from "../engine/engine.ts";
import { identifier } from "../engine/escape.ts";
import { textAt } from "./result.ts";

/** The ids in a column of a contract table that begin so. */
export async function heldIds(
  engine: Engine,
  { table, column, start }: { table: string; column: string; start: string },
): Promise<Set<string>> {
  const id = identifier(column);
  const found = await engine.look.query(
    `select distinct ${id} as id from ${identifier(table)} where starts_with(${id}, ?)`,
    [start],
  );
  return new Set(Array.from({ length: found.length }, (_, i) => textAt(found, "id", i) ?? ""));
}
