import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { once } from "node:events";
import { generate } from "../../src/sample/company.ts";

const COLUMNS = ["order_id", "customer_id", "ordered_at", "amount", "doc_kind", "unit_id"] as const;

/**
 * Writes the first `rows` orders of a simulated company as CSV, once.
 * @returns the file's path
 */
export async function ordersFile(rows: number): Promise<string> {
  const path = `.cache/bench/orders_${rows}.csv`;
  if (existsSync(path)) return path;
  mkdirSync(".cache/bench", { recursive: true });
  const out = createWriteStream(`${path}.part`);
  out.write(`${COLUMNS.join(",")}\n`);
  let written = 0;
  // About ten orders a customer; a fifth more, so that there are enough.
  const customers = Math.max(200, Math.ceil(rows / 8));
  for (const { table, batch } of generate({ seed: 1, customers, language: "en" })) {
    if (table !== "orders") continue;
    const size = Math.min(batch.length, rows - written);
    let text = "";
    for (let i = 0; i < size; i++) {
      text += `${COLUMNS.map((name) => cell(name, batch.columns[name]?.[i])).join(",")}\n`;
    }
    if (!out.write(text)) await once(out, "drain");
    written += size;
    if (written >= rows) break;
  }
  out.end();
  await once(out, "finish");
  renameSync(`${path}.part`, path);
  return path;
}

function cell(name: string, value: unknown): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (name === "ordered_at") return new Date(Number(value)).toISOString().slice(0, 19);
  return typeof value === "number" ? value.toFixed(2) : String(value);
}
