import { execSync } from "node:child_process";
import { chromium } from "playwright";
import { chromiumArgs, chromiumPath } from "../chromium.mjs";
import {
  filesKept,
  kept,
  killDuring,
  loadWhole,
  loadWithout,
  logDuring,
  logIn,
  type Orders,
  ordersOf,
} from "../e2e/kills.ts";
import { BASE, serve } from "../e2e/serve.mjs";
import type { Report } from "./report.ts";

const KILLS = 20;
const ROWS = 200_000;
/** Loads one after another, each of them watched. */
const LOADS = 6;
/** Bytes that the device has left when a load begins. */
const ROOMS = [50_000, 300_000, 800_000, 1_500_000, 3_000_000, 5_000_000];
/** What a write-ahead file may hold between two commits. */
const LOG = 1 << 20;

/** What this section covers: its results are stale when one of these changes. */
export const covers = ["src/engine", "src/intake", "test/e2e/kills.ts", "test/verify/kills.ts"];

/**
 * Twenty tabs, each killed in a stretch of its own of a load: the device then holds what stood there
 * before, or all of what was being loaded. So it does after loads for which there was no room, and the
 * write-ahead file does not grow.
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
  const device = () =>
    browser.newContext({
      baseURL: `http://localhost:${address.port}${BASE}`,
      locale: "en-GB",
    });
  const context = await device();
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
  const log = logIn(await filesKept(context));
  report.check("nothing that was loaded before is lost when the tab is killed", wrong === "", {
    kills: KILLS,
    rows: ROWS,
    load_ms: took,
    before_the_commit: survived,
    wrong,
  });
  report.check("the write-ahead file does not grow by kills", log < LOG, { bytes: log });
  const logs: number[] = [];
  for (let i = 1; i <= LOADS; i++) {
    standing = ordersOf(KILLS + i, ROWS);
    logs.push(await logDuring(context, standing));
  }
  const most = Math.max(...logs);
  report.check("nor during loads, one after another", most < LOG, { loads: LOADS, bytes: most });
  let lost = "";
  let refused = 0;
  // A store that was large before has room of its own.
  const small = await device();
  standing = ordersOf(0, 2000);
  await loadWhole(small, standing);
  for (const [i, room] of ROOMS.entries()) {
    const next = ordersOf(KILLS + LOADS + 1 + i, ROWS);
    const full = await loadWithout(small, next, room);
    const found = await kept(small);
    if (full) refused++;
    if (!full && found === next.answer) standing = next;
    else if (found !== standing.answer) lost += `${room} bytes: ${found}; `;
  }
  report.check(
    "a device that runs out of room in the middle of a load keeps what was loaded before",
    lost === "" && refused > 0,
    { loads: ROOMS.length, refused, lost },
  );
  await browser.close();
  server.close();
}
