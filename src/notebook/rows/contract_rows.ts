import type { Columns } from "../../engine/column.ts";
import { identifier, literal } from "../../engine/escape.ts";
import type { Graph } from "../../models/graph.ts";
import type { Rows } from "./rows.ts";

/** Where a row came from is not part of the contract's form. */
const SOURCE = ["source_file", "source_row"];

const texts = ({ columns, length }: Columns, name: string): string[] =>
  Array.from({ length }, (_, row) => String(columns[name]?.[row] ?? ""));

/**
 * All rows of a contract table in the contract's form, to take along: every column under its name and
 * type, those that did not come empty. They are read by the numbers that the store gives its rows, since
 * counting rows of a view anew for each page would take longer than writing them; where rows were
 * refused numbers are missing, so a page may hold fewer rows than were asked for.
 */
export async function contractRows(
  graph: Pick<Graph, "build" | "connections">,
  table: string,
): Promise<Pick<Rows, "types" | "length" | "arrange">> {
  const { look } = graph.connections;
  const { table: view } = await graph.build(table);
  const schema = view.slice(0, view.length - identifier(table).length);
  const found = await look.query(
    `select physical from ${schema}loaded_tables where table_name = ${literal(table)}`,
  );
  const physical = schema + identifier(texts(found, "physical")[0] ?? table);
  const held = new Set(texts(await look.query(`describe ${physical}`), "column_name"));
  const described = await look.query(`describe ${view}`);
  const types = texts(described, "column_type");
  const columns = texts(described, "column_name").flatMap((name, i) => {
    if (SOURCE.includes(name)) return [];
    const column = identifier(name);
    return [held.has(name) ? column : `cast(null as ${types[i] ?? "varchar"}) as ${column}`];
  });
  const select = `select ${columns.join(", ")} from ${physical}`;
  const sample = await look.query(`${select} limit 1`);
  const counted = await look.query(`select coalesce(max(rowid) + 1, 0) as rows from ${physical}`);
  const length = Number(counted.columns.rows?.[0] ?? 0);
  return {
    types: sample.types,
    length,
    arrange: async () => ({
      length,
      page: async (from, count) => {
        const rows = await look.query(
          `${select} where rowid >= ${from} and rowid < ${from + count} order by rowid`,
        );
        return {
          columns: rows,
          numbers: Int32Array.from({ length: rows.length }, (_, i) => from + i),
        };
      },
      close: async () => {},
    }),
  };
}
