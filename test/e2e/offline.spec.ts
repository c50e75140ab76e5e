// One visit, then no server: whatever the page still does, it does from this browser alone.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { loadFile, settled } from "./page.ts";
import { BASE, DIST, serve } from "./serve.mjs";

test.use({ serviceWorkers: "allow" });

const ORDERS = `customer_id,order_date,amount\n${Array.from(
  { length: 60 },
  (_, i) => `c${i % 20},2025-0${1 + (i % 9)}-1${i % 10},${10 + i}`,
).join("\n")}\n`;

let server: Server;
let folder: string;
const asked: string[] = [];

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "rungs-"));
  cpSync(DIST, folder, { recursive: true });
  server = await serve(0, asked, folder);
});
test.afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

function stop(): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

const address = () => `http://localhost:${(server.address() as AddressInfo).port}${BASE}`;
const ready = (page: Page) => page.getByRole("button", { name: "Ready offline" });

async function visit(page: Page): Promise<string> {
  const here = address();
  await page.goto(here);
  await expect(ready(page)).toBeVisible({ timeout: 60_000 });
  return here;
}

test("after one visit the page, notebooks, languages, a presentation and a new file work without a server", async ({
  page,
}) => {
  const here = await visit(page);
  await stop();
  asked.length = 0;

  await page.goto(`${here}#/segments?seed=7&customers=200&language=en`);
  await page.reload();
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
  await expect(ready(page)).toBeVisible();

  for (const language of ["pl", "ru", "en"]) {
    await page.locator("header select").last().selectOption(language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await settled(page);
  }
  await page.getByRole("button", { name: "Present", exact: true }).click();
  await page.keyboard.press("PageDown");
  await expect(page.locator("main > .foot > p").first()).toHaveText(/^2 of/);
  await expect(page.locator("figure svg[role=img]")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto(`${here}#/`);
  await loadFile(page, "orders.csv", ORDERS);
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
  await page.goto(`${here}questionnaire.html`);
  await expect(page.getByRole("button", { name: "Begin" })).toHaveCount(2);
  expect(asked).toEqual([]);
});

test("a newer version waits until it is asked for, and takes over as a whole", async ({ page }) => {
  const here = await visit(page);
  await page.goto(`${here}#/segments?seed=7&customers=200&language=en`);
  await settled(page);
  publishAnother();
  await page.reload();
  // What is served is still the version of before, whatever the server has by now.
  await expect(page.getByText("A newer version of this page is here.")).toBeVisible({
    timeout: 60_000,
  });
  expect(await page.locator("meta[name=version]").count()).toBe(0);
  await page.getByRole("button", { name: "Reload to update" }).click();
  await expect(page.locator("meta[name=version]")).toHaveCount(1, { timeout: 60_000 });
  await expect(ready(page)).toBeVisible();
  await expect(page.getByText("A newer version of this page is here.")).toBeHidden();
  // The older version is gone from the browser, so the two cannot mix.
  await page.reload();
  await expect(ready(page)).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test("half a version is never kept", async ({ page }) => {
  const script = readFileSync(join(folder, "service_worker.js"), "utf8");
  const [, lost = ""] = /"(assets\/segments\.pl-[^"]+)"/.exec(script) ?? [];
  writeFileSync(join(folder, lost), "export default 'something else';");
  await page.goto(address());
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 60_000 })
    .toBeGreaterThan(0);
  await expect
    .poll(() =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    )
    .toBe(0);
  await expect(ready(page)).toBeHidden();
});

/** Puts another version on the server: another page, and a worker that knows it. */
function publishAnother(): void {
  const page = join(folder, "index.html");
  const text = readFileSync(page, "utf8");
  writeFileSync(
    page,
    text.replace("<meta charset", '<meta name="version" content="2" /><meta charset'),
  );
  const worker = join(folder, "service_worker.js");
  const script = readFileSync(worker, "utf8");
  writeFileSync(worker, script.replace(/("?version"?:")[^"]+/, "$1another"));
}
