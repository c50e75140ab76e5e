import { spawnSync } from "node:child_process";
import type { Report } from "./report.ts";

/** What this section covers: its results are stale when one of these changes. */
export const covers = ["src/library", "src/models", "src/stats", "src/charts", "test/library"];

/** The built-in notebooks with every input at each of its ends alone; `npm test` moves all at once. */
export async function run(report: Report): Promise<void> {
  const { status, stdout } = spawnSync(
    "npx",
    ["vitest", "run", "--project", "unit", "test/library"],
    {
      encoding: "utf8",
      env: { ...process.env, EVERY: "1", NO_COLOR: "1" },
    },
  );
  const passed = /Tests +(\d+) passed/.exec(stdout)?.[1] ?? "0";
  report.check("every input may be moved to its ends", status === 0, { passed: Number(passed) });
}
