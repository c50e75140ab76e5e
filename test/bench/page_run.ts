import { CATALOGUE } from "../../src/models/catalogue.ts";
import { peakMemory } from "./memory.ts";
import type { Timings } from "./native_run.ts";
import {
  cancelRun,
  inPage,
  loadFile,
  measures,
  openNotebook,
  readNotebook,
  SMALL,
} from "./page.ts";

export interface PageRun {
  /** CPU of the page's workers, where the system tells it, else wall time. */
  readonly timings: Timings;
  /** Milliseconds from opening the address to the first figure of a simulated company. */
  readonly firstFigure: number;
  /** Bytes, where the system tells. */
  readonly peak: number | null;
  /** The longest task that blocked the page, in milliseconds. */
  readonly longestTask: number;
  /** Milliseconds from a click on Cancel until a query of minutes has ended in the engine. */
  readonly cancelled: number;
}

/** A query that nobody waits for to its end. */
const ENDLESS = `---
rungs: 1
title: Endless
---
\`\`\`sql id=endless
select count(*) as n from range(3000000) a(i), range(3000000) b(j) where a.i * b.j % 7 = 3
\`\`\`
`;

/**
 * The same through the built page in Chromium: the file is dropped, a company is simulated where one
 * is asked for, and these models are built by a notebook.
 */
export const pageRun = (
  path: string,
  customers: number | null,
  models: readonly string[],
): Promise<PageRun> =>
  inPage(1_800_000, async (open) => {
    const { page, home, pid, clock } = open;
    const begun = performance.now();
    await page.goto(`${home}#/segments?seed=7`);
    await page.locator("figure svg[role=img]").first().waitFor();
    const firstFigure = performance.now() - begun;

    await loadFile(page, SMALL);
    await readNotebook(page);
    await page.evaluate(() => {
      Object.assign(globalThis, { longest: 0 });
      new PerformanceObserver((list) => {
        const tasks = list.getEntries().map(({ duration }) => duration);
        const before = (globalThis as unknown as { longest: number }).longest;
        Object.assign(globalThis, { longest: Math.max(before, ...tasks) });
      }).observe({ type: "longtask" });
    });
    const { started, ended } = await loadFile(page, path);
    const imported = clock.between(started, ended) ?? ended - started;
    await readNotebook(page);
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));

    if (customers !== null) {
      await page.goto(`${home}#/segments?seed=7&customers=${customers}&language=en`);
      await page.getByText("Simulated company, seed 7").first().waitFor();
      await page.locator("figure svg[role=img]").first().waitFor();
      await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    }

    await page.evaluate(() => performance.clearMeasures());
    const cells = models.map(
      (name) => `\`\`\`sql id=bench_${name}\nselect count(*) as n from ${name}\n\`\`\`\n`,
    );
    const text = `---\nrungs: 1\ntitle: Bench\n---\n\`\`\`input id=bins\ntype: number\nvalue: 4\n\`\`\`\n${cells.join("\n")}`;
    await openNotebook(page, text);
    // Over orders alone some models are not possible, and say so where the others show a table.
    await page.waitForFunction(
      (count) =>
        document.querySelectorAll("section.sql:has([role=grid], .impossible)").length === count,
      cells.length,
    );
    const timings: Record<string, number> = { import: imported };
    for (const { name, cpu } of await measures(open)) {
      const relation = name.replace(/^relation /, "");
      if (CATALOGUE.has(relation)) timings[relation] = cpu;
    }
    const longestTask = await page.evaluate(
      () => (globalThis as unknown as { longest: number }).longest,
    );
    const peak = peakMemory(pid);

    await openNotebook(page, ENDLESS);
    await page.getByText(/Computing, \d/).waitFor();
    const cancelled = await cancelRun(page);
    return { timings, firstFigure, peak, longestTask, cancelled };
  });
