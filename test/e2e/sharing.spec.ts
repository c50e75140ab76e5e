import { deflateRawSync } from "node:zlib";
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { choose, dropNotebook, loadFile, settled } from "./page.ts";

const ORDERS = `customer_id,order_date,amount\nklient-4711,2025-01-01,10\nklient-4712,2025-02-01,20\n`;
const NOTEBOOK = `---
rungs: 1
title: Handed on
---
One customer among others.

\`\`\`input id=who
type: text
label: Customer
value: klient-4711
\`\`\`

\`\`\`sql id=spent
select sum(amount) as amount from orders where customer_id in ($who, 'klient-4712')
\`\`\`

\`\`\`chart id=drawn from=spent
- barX: { x: amount }
\`\`\`
`;

const dialog = (page: Page) => page.getByRole("dialog", { name: "Share this notebook" });

async function share(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const link = dialog(page).getByRole("textbox", { name: "A link" });
  await expect(link).not.toHaveValue("");
  return link.inputValue();
}

test("a link carries a notebook without data; nothing runs before the other one agrees", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await loadFile(page, "orders.csv", ORDERS);
  await dropNotebook(page, "n.md", NOTEBOOK);
  await settled(page);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  // Whom the settings name is listed, and blanked unless the person wants otherwise.
  const listed = dialog(page).getByRole("group");
  await expect(listed.getByRole("checkbox")).toHaveCount(2);
  await expect(listed).toContainText("klient-4711 in who");
  await expect(listed).toContainText("klient-4712 in spent");
  await listed.getByLabel("klient-4712 in spent").uncheck();
  const field = dialog(page).getByRole("textbox", { name: "A link" });
  await expect(field).not.toHaveValue("");
  const before = await field.inputValue();
  await listed.getByLabel("klient-4712 in spent").check();
  await expect(field).not.toHaveValue(before);
  const link = await field.inputValue();
  expect(link).toMatch(/#\/shared\/1\.[\w-]+$/);

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole("heading", { name: "Handed on" })).toBeVisible();
  await expect(other.getByText("A notebook from a link")).toBeVisible();
  await expect(other.getByText("1 query")).toBeVisible();
  await expect(other.getByText("1 input, with its value")).toBeVisible();
  await expect(other.getByText("drawn reads spent")).toBeVisible();
  expect(await other.locator("main").innerText()).not.toContain("klient-47");
  const built = () =>
    other.evaluate(
      () =>
        performance.getEntriesByType("measure").filter(({ name }) => name.includes("spent")).length,
    );
  await other.waitForTimeout(1500);
  expect(await built()).toBe(0);
  await other.getByRole("button", { name: "Open and run" }).click();
  await expect(other.locator("article h1")).toHaveText("Handed on");
  await settled(other);
  expect(await built()).toBeGreaterThan(0);
});

test("what was set goes along, and the simulated company too", async ({ page, context }) => {
  await page.goto("./#/segments?seed=7&customers=200&language=en");
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
  // A notebook that everybody has needs no more than its name.
  const short = await share(page);
  expect(short).toMatch(/#\/segments\?seed=7/);
  await page.keyboard.press("Escape");
  await dropNotebook(page, "n.md", NOTEBOOK.replace("klient-4711", "nobody"));
  await settled(page);
  await page.getByRole("textbox", { name: "Customer" }).fill("somebody");
  await page.getByRole("textbox", { name: "Customer" }).press("Enter");
  await settled(page);
  const link = await share(page);
  expect(link).toMatch(/\?seed=7&customers=200&language=en$/);
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByText("somebody")).toBeVisible();
  await other.getByRole("button", { name: "Open and run" }).click();
  await expect(other.getByRole("main").getByText("Simulated company, seed 7")).toBeVisible({
    timeout: 60_000,
  });
  await expect(other.getByRole("textbox", { name: "Customer" })).toHaveValue("somebody");
});

test("a notebook too long for a link offers the file, which opens again", async ({ page }) => {
  await page.goto("./");
  // Text that does not compress.
  const noise = Array.from({ length: 9000 }, (_, i) => `${Math.imul(i, 2654435761) >>> 0}`).join(
    " ",
  );
  await dropNotebook(page, "n.md", `---\nrungs: 1\ntitle: Long\n---\n${noise}\n`);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(dialog(page).getByText("Programmes cut links longer than 30,000")).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Save the notebook" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Long.md");
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toContain(noise);
  await page.keyboard.press("Escape");
  await choose(page, "Long.md", text);
  await expect(page.getByRole("heading", { name: "Long" })).toBeVisible();
});

test("damaged and swollen links are refused in plain words", async ({ page }) => {
  await page.goto("./#/shared/1.AAAAA");
  await expect(page.getByText("The link is incomplete or damaged")).toBeVisible();
  const swollen = deflateRawSync(Buffer.alloc(2 ** 26)).toString("base64url");
  await page.goto("./");
  await page.goto(`./#/shared/1.${swollen}`);
  await expect(page.getByText("which is more than any notebook")).toBeVisible();
});

test("inside a frame nothing runs", async ({ page, baseURL }) => {
  await page.goto("./favicon.svg");
  await page.goto(`${baseURL}rungs.config.json`);
  await page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.src = address;
    frame.width = "800";
    frame.height = "600";
    document.body.append(frame);
  }, `${baseURL}#/segments?seed=7&customers=200`);
  const inside = page.frameLocator("iframe");
  await expect(
    inside.getByRole("heading", { name: "This page does not run inside another one" }),
  ).toBeVisible();
  await page.waitForTimeout(1000);
  expect(page.workers()).toEqual([]);
  await expect(inside.getByRole("link")).toHaveAttribute("target", "_blank");
});

/** All that the browser keeps of this page but the page itself. */
const traces = (page: Page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const name of folder.keys()) files.push(name);
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return [...files, ...databases, ...Object.keys(localStorage), ...(await caches.keys())];
  });

test("a session that keeps nothing leaves nothing behind", async ({ page, context }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Keep nothing on this computer" }).first().click();
  const mark = page.getByRole("button", { name: "Nothing is kept" });
  await expect(mark).toBeVisible();
  // The visit before it was an ordinary one, so its traces go first.
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) {
      await new Promise((done) => (indexedDB.deleteDatabase(name!).onsuccess = done));
    }
  });
  expect(await traces(page)).toEqual([]);
  await loadFile(page, "orders.csv", ORDERS);
  await dropNotebook(page, "n.md", NOTEBOOK);
  await settled(page);
  await page.locator("header select").last().selectOption("pl");
  await page.locator("header select").first().selectOption("dark");
  await settled(page);
  expect(await traces(page)).toEqual([]);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  // Another tab of the same browser is as it was.
  const other = await context.newPage();
  await other.goto("./");
  await expect(other.locator("html")).toHaveAttribute("lang", "en");
  await expect(other.getByRole("button", { name: "Nothing is kept" })).toBeHidden();
});

test("everything is forgotten when that is asked for", async ({ page }) => {
  await page.goto("./");
  await loadFile(page, "orders.csv", ORDERS);
  await dropNotebook(page, "n.md", NOTEBOOK);
  await settled(page);
  expect((await traces(page)).length).toBeGreaterThan(2);
  await page.getByRole("button", { name: "Nothing leaves this page" }).click();
  await page.getByRole("button", { name: "Forget everything" }).click();
  await page.getByRole("button", { name: "Remove all of it" }).click();
  await expect(page.getByRole("heading", { name: "Regular is not devoted." })).toBeVisible();
  await expect(page.getByRole("dialog")).toBeHidden();
  const left = await traces(page);
  expect(left.filter((name) => name?.endsWith(":company"))).toEqual([]);
  await page.goto("./#/customer-base");
  await expect(page.getByText("Nothing is loaded yet").first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("button", { name: "Handed on" })).toBeHidden();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`sharing: axe finds nothing, and it fits 360 px, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({
      colorScheme,
      locale: "pl-PL",
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    await page.goto("./#/segments?seed=7&customers=200&language=pl");
    await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: "Udostępnij", exact: true }).click();
    const sheet = page.getByRole("dialog", { name: "Udostępnij ten notatnik" });
    await expect(sheet).toBeVisible();
    const [width, room] = await sheet.evaluate((box) => [box.scrollWidth, box.clientWidth]);
    expect(width).toBeLessThanOrEqual(room!);
    const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });
}
