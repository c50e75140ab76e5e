import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { damagedFile, misplaced, untied } from "../intake/damaged.ts";
import { damage, damaged, mistaken, sound } from "../intake/damaged_binary.ts";
import { startStore } from "../intake/harness.ts";
import type { Report } from "./report.ts";

const SEEDS = 20;
const FILES = 150;
/** Damaged files of every other format, a seed. */
const BINARY = 100;
/** Damaged Parquet files, which are read in a browser: what reads them can be ended there alone. */
const PARQUET = 400;

export const covers = [
  "src/contract",
  "src/intake",
  "test/intake/awkward.ts",
  "test/intake/damaged.ts",
  "test/intake/damaged_binary.ts",
  "test/intake/damaged_parquet.svelte.test.ts",
  "test/verify/intake.ts",
];

/** Thousands of damaged files: each row is loaded or refused, in the line that it says. */
export async function run(report: Report): Promise<void> {
  const engine = await startStore();
  const found = await report.seeds("damaged files", SEEDS, async (seed) => {
    const wrong: string[] = [];
    for (const text of fc.sample(damagedFile, { numRuns: FILES, seed })) {
      const complaint = (await untied(engine, text)) ?? (await misplaced(engine, text));
      if (complaint !== null) wrong.push(complaint);
    }
    return wrong;
  });
  const wrong = found.flat();
  report.check("every row of a damaged file is accounted for, in its line", wrong.length === 0, {
    files: SEEDS * FILES,
    wrong: wrong.length,
    example: wrong[0] ?? "",
  });
  const files = await sound();
  const hurt = await report.seeds("damaged files of every format", SEEDS, async (seed) => {
    const mistakes: string[] = [];
    for (const one of fc.sample(damage, { numRuns: BINARY, seed })) {
      const complaint = await mistaken(engine, damaged(files, one));
      if (complaint !== null) mistakes.push(complaint);
    }
    return mistakes;
  });
  const mistakes = hurt.flat();
  report.check("a damaged file of any format takes nothing with it", mistakes.length === 0, {
    files: SEEDS * BINARY,
    wrong: mistakes.length,
    example: mistakes[0] ?? "",
  });
  await engine.stop();
  damagedParquet(report);
}

function damagedParquet(report: Report): void {
  const test = "test/intake/damaged_parquet.svelte.test.ts";
  const { status, stdout } = spawnSync("npx", ["vitest", "run", "--project", "browser", test], {
    encoding: "utf8",
    env: { ...process.env, VITE_DAMAGED: String(PARQUET) },
  });
  const told = /(\d+) damaged Parquet files: (\d+) loaded, (\d+) refused/.exec(stdout) ?? [];
  const [, files = 0, loaded = 0, refused = 0] = told.map(Number);
  report.check("a damaged Parquet file takes nothing with it", status === 0 && files === PARQUET, {
    files,
    loaded,
    refused,
  });
}
