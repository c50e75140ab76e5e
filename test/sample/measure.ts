import { readdirSync, readFileSync } from "node:fs";
import type { Engine } from "../../src/engine/engine.ts";
import type { AnswerKey } from "../../src/sample/answers.ts";
import type { Batch } from "../../src/sample/batch.ts";
import { generate } from "../../src/sample/company.ts";
import type { Options } from "../../src/sample/world.ts";
import { leastSquares } from "./leastSquares.ts";

export interface Estimate {
  readonly estimate: number;
  /** The standard error. */
  readonly se: number;
}

const folder = new URL("./measures/", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
const MEASURES = readdirSync(folder).filter((file) => file !== "views.sql");

/** A simulated company, whole: its tables as columns, and its answer key. */
export function companyTables(options: Options) {
  const batches = new Map<string, Batch[]>();
  const generator = generate(options);
  let step = generator.next();
  for (; !step.done; step = generator.next()) {
    const { table, batch } = step.value;
    batches.set(table, [...(batches.get(table) ?? []), batch]);
  }
  const tables = [...batches].map(([name, parts]) => [name, joined(parts)] as const);
  return { tables, key: step.value };
}

/** Generates a company into the engine's contract schema, over the one that was there. */
export async function load(engine: Engine, options: Options): Promise<AnswerKey> {
  const { tables, key } = companyTables(options);
  for (const name of ["sale", "buyer", "answer", "contact", "yearly"]) {
    await engine.graph.query(`drop table if exists contract.${name}`);
  }
  for (const [name, columns] of tables) {
    await engine.graph.query(`drop table if exists contract.${name}`);
    await engine.graph.insert(columns, { schema: "contract", name });
  }
  return key;
}

function joined(parts: readonly Batch[]) {
  const types = parts[0]!.types;
  const columns = Object.fromEntries(
    Object.keys(types).map((name) => {
      const values = parts.map((part) => part.columns[name]!);
      const numbers = values.filter((column) => column instanceof Float64Array);
      if (numbers.length === 0) return [name, values.flat() as (string | boolean | null)[]];
      const whole = new Float64Array(numbers.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const column of numbers) {
        whole.set(column, at);
        at += column.length;
      }
      return [name, whole];
    }),
  );
  return { length: parts.reduce((sum, { length }) => sum + length, 0), columns, types };
}

/** Every planted value as plain SQL over the tables gives it. */
export async function measure(engine: Engine): Promise<Map<string, Estimate>> {
  const found = new Map<string, Estimate>();
  for (const statement of read("views.sql").split(";")) {
    if (statement.trim() !== "") await engine.graph.query(statement);
  }
  for (const file of MEASURES) {
    const { columns } = await engine.graph.query(read(file));
    const [estimate, se] = [Number(columns.estimate?.[0]), Number(columns.se?.[0])];
    found.set(file.replace(".sql", ""), { estimate, se });
  }
  for (const [id, estimate] of await drivers(engine)) found.set(id, estimate);
  return found;
}

const RATIONAL = ["price", "range_", "speed", "reliability"];
const IRRATIONAL = ["liking", "trust", "shared_history", "status"];

/** The weights of the drivers by least squares, where no base condition failed. */
async function drivers(engine: Engine): Promise<[string, Estimate][]> {
  const names = [...RATIONAL, ...IRRATIONAL];
  const { columns, length } = await engine.graph.query(
    `select commitment, ${names.join(", ")} from yearly where vetoed = 0 and unclear = 0`,
  );
  const column = (name: string) => columns[name] as Float64Array;
  const rows = Array.from({ length }, (_, i) => [1, ...names.map((name) => column(name)[i]!)]);
  const fit = leastSquares(rows, Array.from(column("commitment")));
  const sum = (chosen: readonly string[]) =>
    fit.combine([0, ...names.map((name) => (chosen.includes(name) ? 1 : 0))]);
  return [
    ["driver_trust", sum(["trust"])],
    ["drivers_rational", sum(RATIONAL)],
    ["drivers_irrational", sum(IRRATIONAL)],
  ];
}
