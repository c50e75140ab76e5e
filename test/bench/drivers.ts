import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { normalDraw } from "../../src/stats/draws.ts";
import { EXACT_UP_TO, resampledShares } from "../../src/stats/driver_shares.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { csv } from "../sample/csv.ts";
import { cancelRun, inPage, loadFile, measures, openNotebook, readNotebook } from "./page.ts";

const ANSWERS = 20_000;
const SAMPLES = 1000;

const NOTEBOOK = `---
rungs: 1
title: Drivers
---
\`\`\`sql id=shares
select * from key_drivers
\`\`\`
`;

/**
 * Prints how long the shares of drivers take, each driver averaged over all orders, on one thread: by
 * the plain call in Node, and in the page's statistics worker, where a file with the same answers is
 * loaded, its run cancelled once and then followed to its end.
 */
export async function printDrivers(): Promise<void> {
  const random = seededRandom(1);
  const rows = Array.from({ length: ANSWERS }, () => {
    const halo = normalDraw(random);
    const rated = Array.from({ length: EXACT_UP_TO }, () =>
      Math.min(10, Math.max(0, Math.round(6 + halo + 1.5 * normalDraw(random)))),
    );
    return [...rated, 0.3 * rated[0]! + 0.2 * rated[1]! + 0.5 * normalDraw(random) + 2.5];
  });
  console.log(
    `${EXACT_UP_TO} drivers over all orders, ${SAMPLES} samples of ${ANSWERS.toLocaleString("en")} answers`,
  );
  console.log(`in Node: ${seconds(inNode(rows, random))}`);
  const { cpu, wall, told, cancelled } = await inWorker(await answersFile(rows));
  console.log(
    `in the page's statistics worker: ${seconds(wall)} on the clock, ${seconds(cpu)} of CPU; its progress was shown ${told} times; cancelled in ${Math.round(cancelled)} ms`,
  );
}

/** Milliseconds. */
function inNode(rows: readonly (readonly number[])[], random: () => number): number {
  const answers = {
    values: Float64Array.from(rows.flat()),
    drivers: EXACT_UP_TO,
    customers: Int32Array.from({ length: ANSWERS }, (_, row) => row),
  };
  const started = performance.now();
  resampledShares(answers, SAMPLES, random, () => {});
  return performance.now() - started;
}

const inWorker = (path: string) =>
  inPage(600_000, async (open) => {
    const { page, home } = open;
    await page.goto(home);
    await loadFile(page, path);
    await readNotebook(page);
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));

    await openNotebook(page, NOTEBOOK);
    const bar = page.getByRole("progressbar", { name: /% of key_drivers$/ });
    await bar.waitFor();
    const cancelled = await cancelRun(page);

    await page.evaluate(() => {
      const shown = new Set<string>();
      new MutationObserver(() => {
        const value = document.querySelector("section.sql progress")?.getAttribute("value");
        if (value != null) shown.add(value);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
      Object.assign(globalThis, { shown });
      performance.clearMeasures();
    });
    await page.getByRole("button", { name: "Run again" }).click();
    await page.locator("section.sql [role=grid]").waitFor();
    const run = (await measures(open)).find(({ name }) => name === "relation key_drivers");
    if (!run) throw new Error("the page measured no key_drivers");
    const told = await page.evaluate(
      () => (globalThis as unknown as { shown: Set<string> }).shown.size,
    );
    return { ...run, told, cancelled };
  });

/** The same answers as a survey export, one row an item, written once. */
async function answersFile(rows: readonly (readonly number[])[]): Promise<string> {
  const path = `.cache/bench/driver_answers_${ANSWERS}.csv`;
  if (existsSync(path)) return path;
  mkdirSync(".cache/bench", { recursive: true });
  const out = createWriteStream(`${path}.part`);
  const names = [
    ...["response_id", "respondent_id", "answered_at", "item", "construct"],
    ...["score", "scale_min", "scale_max"],
  ];
  out.write(csv([names]));
  for (const [at, scores] of rows.entries()) {
    const sitting = scores.map((score, i) => {
      const outcome = i === EXACT_UP_TO;
      const item = outcome ? "satisfied" : `driver_${i + 1}`;
      const construct = outcome ? "satisfaction" : "rational";
      return [`r${at}`, `c${at}`, "2026-01-15", item, construct, score.toFixed(3), "0", "10"];
    });
    if (!out.write(csv(sitting))) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
  renameSync(`${path}.part`, path);
  return path;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
