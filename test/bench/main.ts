// `npm run bench [-- --rows 1000000] [--customers 50000]`: the built page in Chromium beside native
// DuckDB of the same version on one thread, in one run and by the same statements. Prints CPU times and
// their ratios: of the import of a file of orders and of all models, over these orders, or over a
// simulated company where a number of customers is given; `--themes moments,failures` takes the models of
// these folders alone, with what they rest on. `--import 10000000` loads so many orders from CSV and
// Parquet alone, with the largest memory that this takes.
import { execSync } from "node:child_process";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { companyFiles } from "./company_files.ts";
import { printDrivers } from "./drivers.ts";
import { printGeneration } from "./generation.ts";
import { benchImport } from "./import.ts";
import { ordersFile } from "./orders_file.ts";
import { nativeRun } from "./native_run.ts";
import { pageRun } from "./page_run.ts";

export default async function bench(args: readonly string[]): Promise<void> {
  const imported = numberAfter(args, "--import");
  if (imported !== null) {
    execSync("npm run build", { stdio: "ignore" });
    return benchImport(imported);
  }
  const rows = numberAfter(args, "--rows") ?? 1_000_000;
  const customers = numberAfter(args, "--customers");
  const chosen = modelsOf(textAfter(args, "--themes"));
  if (rows < 1000) throw new Error("--rows takes a number from 1000");
  printGeneration(rows);
  execSync("npm run build", { stdio: "ignore" });
  await printDrivers();
  const path = await ordersFile(rows);
  const company =
    customers === null ? [] : await companyFiles({ seed: 7, customers, language: "en" });
  const native = await nativeRun(path, company, chosen);
  const page = await pageRun(path, customers, chosen);

  const lines = Object.keys(native)
    .filter((name) => name in page.timings)
    .map((name) => ({
      step: name,
      native_ms: Math.round(native[name]!),
      page_ms: Math.round(page.timings[name]!),
      ratio: ratio(page.timings[name]!, native[name]!),
    }));
  // What is computed in TypeScript has no counterpart in DuckDB: its time stands alone, outside the sum.
  const computed = lines.filter(({ step }) => isComputed(step));
  const models = lines.filter(({ step }) => step !== "import" && !isComputed(step));
  const sum = (key: "native_ms" | "page_ms") =>
    models.reduce((total, line) => total + line[key], 0);
  console.log(
    `import: ${rows.toLocaleString("en")} orders; models: ${customers === null ? "the same" : `a simulated company of ${customers.toLocaleString("en")} customers`}`,
  );
  console.table([
    ...lines.filter(({ step }) => !isComputed(step)),
    {
      step: "all models in SQL",
      native_ms: sum("native_ms"),
      page_ms: sum("page_ms"),
      ratio: ratio(sum("page_ms"), sum("native_ms")),
    },
  ]);
  console.table(computed.map(({ step, page_ms }) => ({ "in TypeScript": step, page_ms })));
  const slow = models.filter((line) => line.native_ms > 100 && line.ratio > 2);
  console.log(`over 100 ms natively and over twice that in the page: ${names(slow)}`);
  console.log(`address to first figure, simulated company: ${Math.round(page.firstFigure)} ms`);
  console.log(`a query of minutes is cancelled in: ${Math.round(page.cancelled)} ms`);
  console.log(`longest task of the page: ${Math.round(page.longestTask)} ms`);
  const peak = page.peak === null ? "not told here" : `${Math.round(page.peak / 2 ** 20)} MiB`;
  console.log(`peak memory of the page's process: ${peak}`);
}

/** The names of all models, or of those in some folders of `src/models`. */
function modelsOf(themes: string | null): readonly string[] {
  const models = [...CATALOGUE.values()];
  if (themes === null) return models.map(({ name }) => name);
  const wanted = themes.split(",");
  const unknown = wanted.filter((wish) => !models.some(({ theme }) => theme === wish));
  if (unknown.length > 0) throw new Error(`no theme ${unknown.join(", ")}`);
  return models.filter(({ theme }) => wanted.includes(theme)).map(({ name }) => name);
}

function textAfter(args: readonly string[], flag: string): string | null {
  const at = args.indexOf(flag);
  return at < 0 ? null : (args[at + 1] ?? "");
}

function numberAfter(args: readonly string[], flag: string): number | null {
  const text = textAfter(args, flag);
  if (text === null) return null;
  const number = Number(text);
  if (!Number.isInteger(number)) throw new Error(`${flag} takes a whole number`);
  return number;
}

const isComputed = (name: string): boolean => {
  const model = CATALOGUE.get(name);
  return model !== undefined && "computed" in model;
};
const ratio = (page: number, native: number) => Math.round((page / native) * 100) / 100;
const names = (lines: readonly { step: string }[]) =>
  lines.map(({ step }) => step).join(", ") || "none";
