import { execSync } from "node:child_process";
import { chromium } from "playwright";
import { chromiumArgs, chromiumPath } from "../chromium.mjs";
import { filesKept, kept, killDuring, loadWhole, type Orders, ordersOf } from "../e2e/kills.ts";
import { BASE, serve } from "../e2e/serve.mjs";
import type { Report } from "./report.ts";

const KILLS = 20;
const ROWS = 200_000;

/** What this section covers: its results are stale when one of these changes. */
export const covers = ["src/engine", "src/intake", "test/e2e/kills.ts", "test/verify/kills.ts"];

/**
 * Twenty tabs, each killed in a stretch of its own of a load: the device then holds what stood there
 * before, or all of what was being loaded, and the write-ahead file does not grow.
 */
export async function run(report: Report): Promise<void> {
  execSync("npm run build", { stdio: "ignore" });
  const server = await serve(0);
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port");
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: chromiumArgs(),
  });
  const context = await browser.newContext({
    baseURL: `http://localhost:${address.port}${BASE}`,
    locale: "en-GB",
  });
  let standing = ordersOf(0, ROWS);
  const took = await loadWhole(context, standing);
  let wrong = "";
  let survived = 0;
  for (let i = 1; i <= KILLS; i++) {
    const next: Orders = ordersOf(i, ROWS);
    // Somewhere in the i-th stretch, by a fixed sequence that is even over it.
    const share = (i - 1 + ((i * 0.618034) % 1)) / KILLS;
    const finished = await killDuring(context, next, share * took);
    const found = await kept(context);
    if (found === next.answer) standing = next;
    else if (finished || found !== standing.answer) wrong += `kill ${i}: ${found}; `;
    else survived++;
    console.log(`  kill ${i} after ${Math.round(share * took)} ms: ${found}`);
  }
  const files = Object.entries(await filesKept(context));
  const log = Math.max(
    0,
    ...files.filter(([name]) => name.endsWith(".wal")).map(([, size]) => size),
  );
  report.check("nothing that was loaded before is lost when the tab is killed", wrong === "", {
    kills: KILLS,
    rows: ROWS,
    load_ms: took,
    before_the_commit: survived,
    wrong,
  });
  report.check("the write-ahead file does not grow", log < 1 << 20, { bytes: log });
  await browser.close();
  server.close();
}
