import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { dropNotebook, loadFile, settled } from "./page.ts";

const CUSTOMERS = Array.from({ length: 80 }, (_, i) => `klient-${4000 + i}`);
const ORDERS = `customer_id,order_date,amount\n${CUSTOMERS.flatMap((id, i) =>
  Array.from({ length: 1 + (i % 5) }, (_, j) => `${id},2025-0${1 + j}-1${i % 10},${10 + i}`),
).join("\n")}\n`;

let folder: string;
test.beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "rungs-report-"))));
test.afterEach(() => rmSync(folder, { recursive: true }));

/** Saves the report of the notebook that is open, and returns where it lies. */
async function report(page: Page, people = false): Promise<string> {
  await page.locator("header button", { hasText: /Share|Поделиться|Udostępnij/ }).click();
  const sheet = page.getByRole("dialog");
  if (people) await sheet.getByLabel("Leave out tables that list single customers").uncheck();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    sheet.getByRole("button", { name: /Save the report|Сохранить отчет|Zapisz raport/ }).click(),
  ]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  await page.keyboard.press("Escape");
  return path;
}

/** Opens a file as by a double click, in a browser without a network; collects what it asks for. */
async function opened(context: BrowserContext, path: string): Promise<[Page, string[]]> {
  await context.setOffline(true);
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => message.type() === "error" && asked.push(message.text()));
  await page.goto(pathToFileURL(path).href);
  return [page, asked];
}

async function simulated(page: Page, slug: string, language = "en"): Promise<void> {
  await page.goto(`./#/${slug}?seed=7&customers=400&language=${language}`);
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}

for (const slug of ["segments", "customer-base"]) {
  test(`the report of ${slug} opens from disk without a network, and runs no script`, async ({
    page,
    browser,
  }) => {
    await simulated(page, slug);
    const drawn = await page.locator("figure svg[role=img]").count();
    const title = await page.locator("article h1").innerText();
    const path = await report(page);
    const text = readFileSync(path, "utf8");
    expect(text).not.toMatch(/<script|\son\w+=|javascript:|<link|@import|url\((?!["']?data:)/i);
    const context = await browser.newContext();
    const [file, asked] = await opened(context, path);
    await expect(file.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(file.locator("figure > svg")).toHaveCount(drawn);
    await expect(file.getByText("Simulated: every customer")).toBeVisible();
    await expect(file.getByText("SQL of").first()).toBeVisible();
    await expect(file.locator("pre").first()).toBeHidden();
    await file.getByText("SQL of").first().click();
    await expect(file.locator("pre").first()).toBeVisible();
    // The colours are values: what is drawn is not black on black.
    const fills = await file
      .locator("figure > svg rect")
      .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).fill))]);
    expect(fills.length).toBeGreaterThan(1);
    expect(await file.evaluate(() => document.fonts.check('16px "Inter Variable"'))).toBe(true);
    expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
    // Its own policy lets nothing out, even if something were in it.
    const leaked = await file.evaluate(() =>
      fetch("http://localhost:1/").then(
        () => "out",
        () => "kept",
      ),
    );
    expect(leaked).toBe("kept");
    const { violations } = await new AxeBuilder({ page: file }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(statSync(path).size).toBeLessThan(3_000_000);
    await context.close();
  });
}

test("a report is in the language of the page", async ({ browser }) => {
  for (const [locale, made] of [
    ["ru-RU", "Отчет от"],
    ["pl-PL", "Raport z"],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await simulated(page, "segments", locale.slice(0, 2));
    const text = readFileSync(await report(page), "utf8");
    expect(text).toContain(`<html lang="${locale.slice(0, 2)}">`);
    expect(text).toContain(made);
    await context.close();
  }
});

test("a report names no customer whom the notebook does not show", async ({ page }) => {
  await page.goto("./");
  await loadFile(page, "orders.csv", ORDERS);
  await page.goto("./#/segments");
  await settled(page);
  const all = new RegExp(CUSTOMERS.join("|"), "g");
  expect(readFileSync(await report(page, true), "utf8").match(all)).toBeNull();
  // One that lists three of them names these three, and only where that is wanted.
  await dropNotebook(
    page,
    "three.md",
    "---\nrungs: 1\ntitle: Three\n---\n```sql id=three\nselect customer_id, sum(amount) as amount from orders group by customer_id order by amount desc limit 3\n```\n",
  );
  await expect(page.locator("article h1")).toHaveText("Three");
  await settled(page);
  const shown = (await page.locator("#cell-three").innerText()).match(all);
  expect(new Set(shown).size).toBe(3);
  const without = readFileSync(await report(page), "utf8");
  expect(without.match(all)).toBeNull();
  expect(without).toContain("A table of single customers was left out");
  const found = readFileSync(await report(page, true), "utf8").match(all);
  expect(new Set(found)).toEqual(new Set(shown));
});

test("hostile text stays text in a report", async ({ page, browser }) => {
  await page.goto("./");
  await dropNotebook(
    page,
    "h.md",
    `---\nrungs: 1\ntitle: "<img src=x onerror=alert(1)>"\n---\n<script>alert(1)</script> <img src="https://example.org/x"> {rows.link}\n\n\`\`\`sql id=rows\nselect '<img src=x onerror=alert(1)></td><script>alert(1)</script>' as link\n\`\`\`\n\n\`\`\`sql id=more\nselect link as "</th><script>alert(1)</script>" from rows\n\`\`\`\n`,
  );
  await settled(page);
  const path = await report(page);
  const context = await browser.newContext();
  const [file, asked] = await opened(context, path);
  await expect(file.getByRole("heading", { level: 1 })).toContainText("<img src=x");
  expect(await file.locator("script, img, [onerror]").count()).toBe(0);
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  await context.close();
});

test("on paper the page is the notebook alone, in light colours", async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: "dark", locale: "en-GB" });
  const page = await context.newPage();
  await simulated(page, "segments");
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  for (const part of ["header", "aside", ".foot .ways", "figure button"]) {
    expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
  }
  await expect(page.locator("article h1")).toBeVisible();
  // What is a button on the screen and says something stays: heads of tables, numbers, the mark.
  await expect(page.locator("article .quoted").first()).toBeVisible();
  await expect(page.locator("[role=columnheader] .label").first()).toBeVisible();
  await expect(page.locator("article .mark")).toBeVisible();
  const ink = await page.locator("h1").evaluate((node) => getComputedStyle(node).color);
  expect(ink).toBe("rgb(29, 32, 38)");
  const svg = page.locator("figure svg[role=img]").first();
  expect(await svg.evaluate((node) => getComputedStyle(node).color)).toBe("rgb(29, 32, 38)");
  const pdf = await page.pdf({ format: "A4" });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  // Nothing of the page is cut at the right edge of the paper.
  const pages = [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;
  expect(pages).toBeGreaterThan(2);
  expect(pages).toBeLessThan(16);
  await context.close();
});
