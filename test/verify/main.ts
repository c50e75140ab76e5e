import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fingerprint } from "./fingerprint.ts";
import { type Check, Report } from "./report.ts";
import { SECTIONS } from "./sections.ts";

/** What one section found, and of what. */
export interface Result {
  readonly date: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly covered: string;
  readonly passed: number;
  readonly failed: number;
  readonly checks: readonly Check[];
}

const RESULTS = "test/verify/results.json";

function results(): Record<string, Result> {
  try {
    return JSON.parse(readFileSync(RESULTS, "utf8")) as Record<string, Result>;
  } catch {
    return {};
  }
}

/** `npm run verify [section …]`: runs everything, or some sections, and keeps the results. */
export default async function verify(names: readonly string[]): Promise<void> {
  for (const name of names) if (!SECTIONS[name]) throw new Error(`No section ${name}`);
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  const versions = { node: process.version, duckdb: dependencies["@duckdb/duckdb-wasm"] ?? "" };
  for (const [name, { covers, run }] of Object.entries(SECTIONS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const covered = fingerprint(".", covers);
    const kept = `.cache/verify/${name}-${covered}.json`;
    const report = new Report(kept);
    console.log(`${name} (${covered})`);
    await run(report);
    const failed = report.checks.filter(({ ok }) => !ok).length;
    const passed = report.checks.length - failed;
    const date = new Date().toISOString().slice(0, 10);
    const result: Result = { date, versions, covered, passed, failed, checks: report.checks };
    writeFileSync(RESULTS, `${JSON.stringify({ ...results(), [name]: result }, null, 2)}\n`);
    rmSync(kept, { force: true });
    console.log(`${name}: ${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  }
}
