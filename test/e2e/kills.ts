// A tab that is killed in the middle of a load: what stood on the device before must stand there
// after, or all of what was being loaded, and nothing in between.
import { Buffer } from "node:buffer";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { choose, dropNotebook } from "./page.ts";

/** A file of orders and what a query over all of it answers. */
export interface Orders {
  readonly name: string;
  readonly content: Buffer;
  readonly answer: string;
}

/** Orders whose sum tells which file they came from. */
export function ordersOf(number: number, rows: number): Orders {
  const lines = ["order_id,customer_id,ordered_at,amount"];
  let cents = 0;
  for (let i = 0; i < rows; i++) {
    const amount = 1000 + number + (i % 7919);
    cents += amount;
    const day = String(1 + (i % 28)).padStart(2, "0");
    const month = String(1 + (i % 12)).padStart(2, "0");
    const text = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, "0")}`;
    lines.push(`o${number}-${i},c${i % 997},2025-${month}-${day},${text}`);
  }
  return {
    name: `orders_${number}.csv`,
    content: Buffer.from(`${lines.join("\n")}\n`),
    answer: `${rows} rows, ${cents} cents`,
  };
}

const ASKED = `---
rungs: 1
title: What is kept
---
The device keeps: {kept.answer}.

\`\`\`sql id=kept
select count(*) || ' rows, ' || coalesce(cast(sum(amount) * 100 as bigint), 0) || ' cents' as answer
from orders
\`\`\`
`;

/** What a fresh tab finds on the device. */
export async function kept(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto("./");
  await dropNotebook(page, "kept.md", ASKED);
  const said = page.getByText(/The device keeps: \d/);
  await expect(said).toBeVisible({ timeout: 60_000 });
  const text = await said.innerText();
  await page.close();
  return /keeps: (.*)\.$/.exec(text)?.[1] ?? text;
}

/** Starts a load; `loaded` settles when its account is there. */
export async function startLoad(
  page: Page,
  { name, content }: Orders,
): Promise<{ loaded: Promise<void> }> {
  await choose(page, name, content);
  const load = page.getByRole("button", { name: /^Load [\d,]+ order/ });
  await expect(load).toBeEnabled({ timeout: 60_000 });
  await load.click();
  return { loaded: page.locator(".next button").first().waitFor({ timeout: 120_000 }) };
}

/** Loads a file whole, and tells how many milliseconds that took. */
export async function loadWhole(context: BrowserContext, orders: Orders): Promise<number> {
  const page = await context.newPage();
  await page.goto("./");
  const { loaded } = await startLoad(page, orders);
  const from = performance.now();
  await loaded;
  const took = performance.now() - from;
  await page.close();
  return took;
}

/**
 * Starts a load and kills the tab's process after some milliseconds.
 * @returns whether the account of the load was seen before
 */
export async function killDuring(
  context: BrowserContext,
  orders: Orders,
  after: number,
): Promise<boolean> {
  const page = await context.newPage();
  await page.goto("./");
  const { loaded } = await startLoad(page, orders);
  let seen = false;
  void loaded.then(
    () => (seen = true),
    () => undefined,
  );
  await page.waitForTimeout(after);
  const finished = seen;
  const devtools = await context.newCDPSession(page);
  // The answer to this never comes: the process is gone.
  void devtools.send("Page.crash").catch(() => undefined);
  await page.waitForEvent("crash");
  await page.close();
  return finished;
}

/** The bytes of each file that the site keeps on the device, by its name. */
export async function filesKept(context: BrowserContext): Promise<Record<string, number>> {
  const page = await context.newPage();
  await page.goto(BESIDE);
  const sizes = await sizesSeen(page);
  await page.close();
  return sizes;
}

/** A page of the site that starts no engine. */
const BESIDE = "./rungs.config.json";

const sizesSeen = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const found: Record<string, number> = {};
    const visit = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === "directory") await visit(handle, `${path}${name}/`);
        else found[path + name] = (await handle.getFile()).size;
      }
    };
    await visit(await navigator.storage.getDirectory(), "");
    return found;
  });

/** The most bytes that a write-ahead file holds among some files. */
export const logIn = (files: Readonly<Record<string, number>>): number =>
  Math.max(0, ...Object.entries(files).map(([name, size]) => (name.endsWith(".wal") ? size : 0)));

/** Loads a file whole, and tells how many bytes the write-ahead file held at most meanwhile. */
export async function logDuring(context: BrowserContext, orders: Orders): Promise<number> {
  const beside = await context.newPage();
  await beside.goto(BESIDE);
  let loading = true;
  const loaded = loadWhole(context, orders).finally(() => (loading = false));
  let most = 0;
  while (loading) {
    most = Math.max(most, logIn(await sizesSeen(beside)));
    await beside.waitForTimeout(20);
  }
  await loaded;
  await beside.close();
  return most;
}

/**
 * Starts a load for which the device has no more than some bytes of room.
 * @returns whether the page says that there is no room
 */
export async function loadWithout(
  context: BrowserContext,
  orders: Orders,
  room: number,
): Promise<boolean> {
  const page = await context.newPage();
  await page.goto("./");
  // The tab before may hold the store for a moment, and what is loaded then goes to memory.
  const elsewhere = page.getByRole("button", { name: "Use them here" });
  if (await elsewhere.isVisible()) await elsewhere.click();
  const devtools = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  const { usage } = await devtools.send("Storage.getUsageAndQuota", { origin });
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + room });
  const { loaded } = await startLoad(page, orders);
  const refused = page
    .getByText("There is no room left on this device")
    .waitFor({ timeout: 120_000 });
  // Only one of the two comes.
  for (const one of [loaded, refused]) one.catch(() => undefined);
  const full = await Promise.race([refused.then(() => true), loaded.then(() => false)]);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  await page.close();
  return full;
}
