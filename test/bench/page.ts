import { type Browser, chromium, type Page } from "playwright";
import { chromiumArgs, chromiumPath } from "../chromium.mjs";
import { BASE, serve } from "../e2e/serve.mjs";
import { WorkerTime } from "./worker_time.ts";

/** A file as the page's file chooser takes it. */
export type Chosen = Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0];

/** A small file, which opens the store on the device, so that its start is not counted. */
export const SMALL: Chosen = {
  name: "small.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("customer_id,order_date,amount\na,2025-01-01,1\n"),
};

/** The built page in a Chromium of its own. */
export interface OpenPage {
  readonly page: Page;
  readonly home: string;
  /** Of the browser's first process. */
  readonly pid: number;
  readonly clock: WorkerTime;
}

/**
 * Serves the built page and measures it in Chromium; all of it ends with the work.
 * @param patience milliseconds that the page may take for a step
 */
export async function inPage<T>(
  patience: number,
  work: (open: OpenPage) => Promise<T>,
): Promise<T> {
  const server = await serve(0);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const browser = await chromium.launchServer({
    executablePath: chromiumPath(),
    args: chromiumArgs(),
  });
  const pid = browser.process().pid!;
  const clock = new WorkerTime(pid);
  const client: Browser = await chromium.connect(browser.wsEndpoint());
  try {
    const context = await client.newContext({ locale: "en-GB" });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    return await work({ page, home: `http://localhost:${port}${BASE}`, pid, clock });
  } finally {
    clock.stop();
    await client.close();
    await browser.close();
    server.close();
  }
}

/**
 * Loads a file as a person would, by accepting what is proposed, up to its account.
 * @returns when the load began and ended, in milliseconds
 */
export async function loadFile(
  page: Page,
  file: Chosen,
): Promise<{ started: number; ended: number }> {
  await page.locator("input[type=file]").first().setInputFiles(file);
  const button = page.getByRole("button", { name: /^Load [\d,]+ / });
  await button.waitFor();
  await page.waitForFunction(() => !document.querySelector("button.primary[disabled]"));
  const started = Date.now();
  await button.click();
  await page.locator(".next button").waitFor();
  return { started, ended: Date.now() };
}

/** Opens a notebook from its text, and runs it. */
export async function openNotebook(page: Page, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "bench.md", mimeType: "text/markdown", buffer });
  await page.getByRole("button", { name: "Open and run" }).click();
}

/** Clicks on Cancel. @returns milliseconds until nothing is computed any more */
export async function cancelRun(page: Page): Promise<number> {
  const clicked = performance.now();
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
  await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
  return performance.now() - clicked;
}

/** A measure that the page took of itself, with the CPU that its workers had in the meantime. */
export interface Measured {
  readonly name: string;
  /** Milliseconds of CPU, where the system tells it, else on the clock. */
  readonly cpu: number;
  readonly wall: number;
}

/** What the page measured since its measures were cleared last. */
export async function measures({ page, clock }: OpenPage): Promise<Measured[]> {
  const taken = await page.evaluate(() =>
    performance.getEntriesByType("measure").map(({ name, startTime, duration }) => ({
      name,
      start: performance.timeOrigin + startTime,
      duration,
    })),
  );
  return taken.map(({ name, start, duration }) => ({
    name,
    cpu: clock.between(start, start + duration) ?? duration,
    wall: duration,
  }));
}

/** Goes from the account of a load to the notebook. */
export async function readNotebook(page: Page): Promise<void> {
  await page.locator(".next button").click();
  await page.locator("article h1").waitFor();
}
