import { spawnSync } from "node:child_process";
import type { Report } from "./report.ts";

/** What this section covers: its results are stale when one of these changes. */
export const covers = ["src/ui", "src/words", "test/e2e"];

/** All tests in a browser, in every theme, language and size; `npm test` leaves repetitions out. */
export async function run(report: Report): Promise<void> {
  const npm = (...args: string[]) =>
    spawnSync("npm", args, {
      encoding: "utf8",
      env: { ...process.env, EVERY: "1" },
    });
  npm("run", "build");
  const { status, stdout } = npm("run", "e2e");
  const passed = /(\d+) passed/.exec(stdout)?.[1] ?? "0";
  report.check("every test in a browser passes", status === 0, { passed: Number(passed) });
}
