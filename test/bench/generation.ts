// How fast the simulated company is generated in Node and how much memory that takes, as a stream
// that nobody keeps: `node test/run.mjs test/bench/generation.ts 10000000`. `npm run bench` runs it in
// processes of its own, so that each peak is the generator's.
import { execFileSync } from "node:child_process";
import { generate } from "../../src/sample/company.ts";

export interface Generation {
  readonly orders: number;
  /** Rows of all tables that were made. */
  readonly rows: number;
  readonly ms: number;
  /** The process's largest resident set in bytes, Node and the loader of this file included. */
  readonly peak: number;
}

/** About eleven orders a customer; a tenth more, so that there are enough. */
const ORDERS_A_CUSTOMER = 10;

/** Generates until so many orders are made, of all tables or of orders alone. */
function run(wanted: number, tables?: readonly string[]): Generation {
  const customers = Math.max(200, Math.ceil(wanted / ORDERS_A_CUSTOMER));
  const started = performance.now();
  let [orders, rows] = [0, 0];
  for (const { table, batch } of generate({
    seed: 1,
    customers,
    language: "en",
    ...(tables && { tables }),
  })) {
    rows += batch.length;
    if (table === "orders") orders += batch.length;
    if (orders >= wanted) break;
  }
  const ms = performance.now() - started;
  return { orders, rows, ms, peak: process.resourceUsage().maxRSS * 1024 };
}

/** The same in a process of its own. */
function apart(wanted: number, tables: string): Generation {
  const path = "test/bench/generation.ts";
  const told = execFileSync(
    process.execPath,
    ["test/run.mjs", path, String(wanted), tables, "--json"],
    {
      encoding: "utf8",
    },
  );
  return JSON.parse(told.trim().split("\n").at(-1) ?? "") as Generation;
}

/** Prints the rate and the peak, all tables and orders alone. */
export function printGeneration(wanted: number): void {
  for (const tables of ["all", "orders"]) {
    const { orders, rows, ms, peak } = apart(wanted, tables);
    const rate = Math.round(orders / (ms / 1000)).toLocaleString("en");
    const what =
      tables === "all" ? `all tables, ${rows.toLocaleString("en")} rows` : "orders alone";
    console.log(
      `generated in Node, ${what}: ${orders.toLocaleString("en")} orders, ${rate} a second, peak memory ${Math.round(peak / 2 ** 20)} MiB`,
    );
  }
}

export default function generation([wanted = "1000000", tables, json]: readonly string[]): void {
  if (json) {
    const only = tables === "all" ? undefined : [tables ?? "orders"];
    console.log(JSON.stringify(run(Number(wanted), only)));
  } else printGeneration(Number(wanted));
}
