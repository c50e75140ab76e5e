import type { Columns, ColumnType } from "../../engine/column.ts";
import type { Engine } from "../../engine/engine.ts";
import { identifier } from "../../engine/escape.ts";
import type { Built } from "../../models/graph.ts";
import {
  type Arranged,
  type Arrangement,
  barsFor,
  FREQUENT,
  type Frequent,
  type Order,
  type Profile,
  type RowPage,
  type Rows,
} from "./rows.ts";

/** The number of a row in the result as it was made. */
const NUMBER = identifier("row number");
/** Names for the tables of row numbers, of which every arrangement makes its own. */
let made = 0;

/**
 * Rows of a finished table in the engine. An arrangement is a table of row numbers, made once; a
 * page is then read by row number, as fast at the end as at the beginning.
 */
export class TableRows implements Rows {
  readonly length: number;
  readonly sample: Columns;
  readonly #connections: Pick<Engine, "graph" | "look">;
  /** The result with the numbers of its rows. */
  readonly #source: string;

  /** @param sample the first rows of the result */
  constructor(connections: Pick<Engine, "graph" | "look">, built: Built, sample: Columns) {
    this.#connections = connections;
    this.length = built.rows;
    this.sample = sample;
    // A contract table is a view, and a result may have a column of that name.
    const hidden = Object.keys(sample.types).some((name) => name.toLowerCase() === "rowid");
    const numbered = built.table.startsWith("scratch.") && !hidden;
    const number = numbered ? "rowid" : "row_number() over () - 1";
    this.#source = `(select ${number} as ${NUMBER}, ${built.columns} from ${built.table}) as source`;
  }

  get types(): Readonly<Record<string, ColumnType>> {
    return this.sample.types;
  }

  async arrange({ order, filters }: Arrangement, signal?: AbortSignal): Promise<Arranged> {
    if (!order && filters.length === 0) {
      return {
        length: this.length,
        page: (from, count) =>
          this.#page(
            `select * from ${this.#source} where ${between(NUMBER, from, count)} order by ${NUMBER}`,
          ),
        close: async () => {},
      };
    }
    const { graph } = this.#connections;
    const table = `scratch.cells.${identifier(`rows ${++made}`)}`;
    const kept = filters.map(({ column, row }) => {
      const value = `(select ${identifier(column)} from ${this.#source} where ${NUMBER} = ${whole(row)})`;
      return `${identifier(column)} is not distinct from ${value}`;
    });
    const where = kept.length > 0 ? `where ${kept.join(" and ")}` : "";
    const counted = await graph.send(
      `create table ${table} as select ${NUMBER} as number from ${this.#source} ${where} ${orderBy(order)}`,
      signal,
    );
    return {
      length: Number(counted.columns.Count?.[0]),
      page: (from, count) =>
        this.#page(
          `select source.* from ${this.#source}
          join (select rowid as place, number from ${table} where ${between("rowid", from, count)}) as wanted
          on source.${NUMBER} = wanted.number order by wanted.place`,
        ),
      close: async () => void (await graph.query(`drop table if exists ${table}`)),
    };
  }

  async profile(column: string, signal?: AbortSignal): Promise<Profile> {
    const name = identifier(column);
    const missing = await this.#one(
      `select count(*) as rows, min(${NUMBER}) as row from ${this.#source} where ${name} is null`,
      signal,
    );
    const type = this.types[column] ?? "varchar";
    const measured = type !== "varchar" && type !== "boolean";
    return {
      missing: missing("rows"),
      missingRow: missing("rows") > 0 ? missing("row") : null,
      ...(measured ? await this.#histogram(column, signal) : {}),
      frequent: measured ? [] : await this.#frequent(column, signal),
    };
  }

  async #histogram(column: string, signal?: AbortSignal): Promise<Pick<Profile, "histogram">> {
    const time = ["date", "timestamp"].includes(this.types[column] ?? "");
    const name = identifier(column);
    const value = time ? `epoch_ms(cast(${name} as timestamp))` : `cast(${name} as double)`;
    const values = `select ${value} as value from ${this.#source} where ${name} is not null`;
    const ends = await this.#one(
      `select min(value) as low, max(value) as high from (${values}) where isfinite(cast(value as double))`,
      signal,
    );
    const [low, high] = [ends("low"), ends("high")];
    if (Number.isNaN(low)) return {};
    const { count, width } = barsFor(this.types[column] ?? "double", low, high);
    const counted = await this.#connections.graph.send(
      `select least(${count - 1}, floor((value - ${double(low)}) / nullif(${double(width)}, 0))) as bar,
        count(*) as rows from (${values}) group by bar`,
      signal,
    );
    const bars = new Array<number>(count).fill(0);
    for (let i = 0; i < counted.length; i++) {
      // Equal values have no width; they stand in the first bar.
      const bar = Number(counted.columns.bar?.[i]) || 0;
      bars[bar] = (bars[bar] ?? 0) + Number(counted.columns.rows?.[i]);
    }
    return { histogram: { low, high, bars } };
  }

  async #frequent(column: string, signal?: AbortSignal): Promise<Frequent[]> {
    const name = identifier(column);
    const found = await this.#connections.graph.send(
      `select ${name} as value, count(*) as rows, min(${NUMBER}) as row from ${this.#source}
      where ${name} is not null group by value order by rows desc, row limit ${FREQUENT}`,
      signal,
    );
    return Array.from({ length: found.length }, (_, i) => ({
      value: found.columns.value?.[i] ?? null,
      rows: Number(found.columns.rows?.[i]),
      row: Number(found.columns.row?.[i]),
    }));
  }

  async #one(sql: string, signal?: AbortSignal): Promise<(column: string) => number> {
    const { columns } = await this.#connections.graph.send(sql, signal);
    return (column) => Number(columns[column]?.[0] ?? NaN);
  }

  async #page(sql: string): Promise<RowPage> {
    const { length, columns, types } = await this.#connections.look.query(sql);
    const own = <Of>(all: Readonly<Record<string, Of>>): Record<string, Of> =>
      Object.fromEntries(Object.entries(all).filter(([name]) => name !== "row number"));
    return {
      numbers: Array.from(columns["row number"] ?? [], Number),
      columns: { length, columns: own(columns), types: own(types) },
    };
  }
}

const whole = (number: number) => String(Math.trunc(number));

const double = (number: number) => `cast(${number} as double)`;

const between = (name: string, from: number, count: number) =>
  `${name} >= ${whole(from)} and ${name} < ${whole(from + count)}`;

/** Missing values last, and what is equal in the order in which it was made. */
function orderBy(order: Order | null): string {
  if (!order) return `order by ${NUMBER}`;
  const direction = order.descending ? "desc" : "asc";
  return `order by ${identifier(order.column)} ${direction} nulls last, ${NUMBER}`;
}
