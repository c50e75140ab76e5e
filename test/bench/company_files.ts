import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { once } from "node:events";
import { csv } from "../sample/csv.ts";
import type { Options } from "../../src/sample/world.ts";
import { generate } from "../../src/sample/company.ts";

/** A table of the company as a CSV file, and the types of its columns. */
export interface CompanyFile {
  readonly table: string;
  readonly path: string;
  readonly types: Readonly<Record<string, string>>;
}

/** Writes a simulated company, a file a table, as it is generated, so that no table is held whole. */
export async function companyFiles(options: Options): Promise<CompanyFile[]> {
  const folder = `.cache/bench/company_${options.seed}_${options.customers}`;
  mkdirSync(folder, { recursive: true });
  const files = new Map<string, CompanyFile & { out: ReturnType<typeof createWriteStream> }>();
  for (const { table, batch } of generate(options)) {
    const names = Object.keys(batch.types);
    let file = files.get(table);
    if (!file) {
      const path = `${folder}/${table}.csv`;
      const out = createWriteStream(`${path}.part`);
      out.write(csv([names]));
      file = { table, path, types: batch.types, out };
      files.set(table, file);
    }
    const rows = Array.from({ length: batch.length }, (_, row) =>
      names.map((name) => cell(batch.columns[name]?.[row], batch.types[name])),
    );
    if (!file.out.write(csv(rows))) await once(file.out, "drain");
  }
  for (const { out, path } of files.values()) {
    out.end();
    await once(out, "finish");
    if (existsSync(`${path}.part`)) renameSync(`${path}.part`, path);
  }
  return [...files.values()].map(({ table, path, types }) => ({ table, path, types }));
}

function cell(value: unknown, type: string | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  if (type === "timestamp") return new Date(Number(value)).toISOString().slice(0, 19);
  return String(value);
}
