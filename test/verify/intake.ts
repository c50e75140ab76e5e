import fc from "fast-check";
import { damagedFile, misplaced, untied } from "../intake/damaged.ts";
import { startStore } from "../intake/harness.ts";
import type { Report } from "./report.ts";

const SEEDS = 20;
const FILES = 150;

export const covers = [
  "src/contract",
  "src/intake",
  "test/intake/damaged.ts",
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
  await engine.stop();
}
