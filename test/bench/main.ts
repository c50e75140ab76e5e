// `npm run bench [-- --rows 1000000]`: the built page in Chromium beside native DuckDB of the same
// version on one thread, in one run and by the same statements. Prints CPU times and their ratios.
import { execSync } from "node:child_process";
import { printGeneration } from "./generation.ts";
import { ordersFile } from "./orders_file.ts";
import { nativeRun } from "./native_run.ts";
import { pageRun } from "./page_run.ts";

export default async function bench(args: readonly string[]): Promise<void> {
  const given = args.indexOf("--rows");
  const rows = given < 0 ? 1_000_000 : Number(args[given + 1]);
  if (!Number.isInteger(rows) || rows < 1000) throw new Error("--rows takes a number from 1000");
  printGeneration(rows);
  execSync("npm run build", { stdio: "ignore" });
  const path = await ordersFile(rows);
  const native = await nativeRun(path);
  const page = await pageRun(path);

  const lines = Object.keys(native)
    .filter((name) => name in page.timings)
    .map((name) => ({
      step: name,
      native_ms: Math.round(native[name]!),
      page_ms: Math.round(page.timings[name]!),
      ratio: ratio(page.timings[name]!, native[name]!),
    }));
  const models = lines.filter(({ step }) => step !== "import");
  const sum = (key: "native_ms" | "page_ms") =>
    models.reduce((total, line) => total + line[key], 0);
  console.log(`${rows.toLocaleString("en")} orders`);
  console.table([
    ...lines,
    {
      step: "all models",
      native_ms: sum("native_ms"),
      page_ms: sum("page_ms"),
      ratio: ratio(sum("page_ms"), sum("native_ms")),
    },
  ]);
  const slow = models.filter((line) => line.native_ms > 100 && line.ratio > 2);
  console.log(`over 100 ms natively and over twice that in the page: ${names(slow)}`);
  console.log(`address to first figure, simulated company: ${Math.round(page.firstFigure)} ms`);
  console.log(`longest task of the page: ${Math.round(page.longestTask)} ms`);
  const peak = page.peak === null ? "not told here" : `${Math.round(page.peak / 2 ** 20)} MiB`;
  console.log(`peak memory of the page's process: ${peak}`);
}

const ratio = (page: number, native: number) => Math.round((page / native) * 100) / 100;
const names = (lines: readonly { step: string }[]) =>
  lines.map(({ step }) => step).join(", ") || "none";
