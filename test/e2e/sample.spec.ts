import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { CONTRACT } from "../../src/contract/contract.ts";
import { startNodeEngine } from "../../src/engine/node.ts";
import { loadColumns } from "../../src/intake/load_columns.ts";
import { prepareStore } from "../../src/intake/store.ts";
import { generate } from "../../src/sample/company.ts";
import { PRESETS } from "../../src/sample/presets.ts";
import { dropNotebook, settled } from "./page.ts";

/**
 * One row a table: how many rows it has, and a hash of every value with its row’s place. The names are
 * no codes, which the page would put into words.
 */
const HASHES = CONTRACT.map(
  ({ name }) =>
    `select 'contract.${name}' as name, cast(count(*) as varchar) as size, cast(bit_xor(hash(t)) as varchar) as bytes from ${name} as t`,
).join("\nunion all\n");

/** The same from the generator in Node, through the same loading. */
async function inNode(options: Parameters<typeof generate>[0]): Promise<string[][]> {
  const engine = await startNodeEngine();
  await prepareStore(engine, "test");
  await loadColumns(engine, generate(options), { simulated: true });
  const { columns, length } = await engine.graph.query(`select * from (${HASHES}) order by name`);
  await engine.stop();
  return Array.from({ length }, (_, i) =>
    ["name", "size", "bytes"].map((name) => String(columns[name]?.[i] ?? "")),
  );
}

async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}

test("the generator in the page writes the same bytes as in Node", async ({ page }) => {
  const options = { seed: 11, customers: 400, language: "pl" } as const;
  await opened(page, "./#/segments?seed=11&customers=400&language=pl&preset=teaching");
  const text = `---\nrungs: 1\ntitle: Hashes\n---\n\`\`\`sql id=hashes\nselect * from (${HASHES}) order by name\n\`\`\`\n`;
  await dropNotebook(page, "hashes.md", text);
  const rows = page.locator("section.sql [role=row]:has([role=gridcell])");
  await expect(rows).toHaveCount(CONTRACT.length, { timeout: 60_000 });
  const here = await rows.evaluateAll((found) =>
    found.map((row) =>
      [...row.querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent.trim()),
    ),
  );
  const there = await inNode({ ...options, findings: PRESETS.teaching });
  expect(here).toEqual(there);
  expect(there.filter(([, size]) => size === "0")).toEqual([]);
  // The hashes see what they should: another preset changes them.
  expect(await inNode({ ...options, findings: PRESETS.default })).not.toEqual(there);
});

test("a company is chosen from the first screen, and its address brings it back", async ({
  page,
}) => {
  await page.goto("./");
  await page
    .getByRole("button", { name: "Size, language and seed of the simulated company" })
    .click();
  const sheet = page.getByRole("dialog", { name: "A simulated company" });
  await sheet.getByLabel("Size").selectOption("200");
  await sheet.getByLabel("Seed", { exact: true }).fill("12");
  await sheet.getByLabel("Language of the data").selectOption("ru");
  await sheet.getByLabel("For teaching").check();
  await sheet.getByRole("button", { name: "Make this company" }).click();
  const main = page.getByRole("main");
  await expect(main.getByText("Simulated company, seed 12")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("complementary")).toContainText("Simulated company, seed 12");
  expect(page.url()).toMatch(/\?seed=12&customers=200&language=ru&preset=teaching$/);
  const orders = page.getByRole("complementary").locator("dl > div", { hasText: "Orders" });
  const before = await orders.innerText();

  await page.reload();
  await expect(main.getByText("Simulated company, seed 12")).toBeVisible({ timeout: 60_000 });
  expect(page.url()).toMatch(/\?seed=12&customers=200&language=ru&preset=teaching$/);
  await expect(orders).toHaveText(before, { useInnerText: true });
  await main.getByRole("button", { name: "Simulated company, seed 12" }).click();
  await expect(sheet.getByLabel("Size")).toHaveValue("200");
  await expect(sheet.getByLabel("Language of the data")).toHaveValue("ru");
  await expect(sheet.getByLabel("For teaching")).toBeChecked();
});

test("a participant’s link opens another company of the same kind", async ({ page, context }) => {
  await opened(page, "./#/segments?seed=7&customers=200");
  await page.getByRole("button", { name: "Another simulated company" }).click();
  await page.getByLabel("Number of links").fill("2");
  const links = (await page.getByLabel("2 links, seeds 8 to 9").inputValue()).split("\n");
  expect(links).toHaveLength(2);
  for (const [i, link] of links.entries()) {
    const participant = await context.newPage();
    await opened(participant, link);
    await expect(
      participant.getByRole("main").getByText(`Simulated company, seed ${8 + i}`),
    ).toBeVisible();
    expect(participant.url()).toBe(link);
    await participant.close();
  }
});

test("a short address is written out without a step back to it", async ({ page }) => {
  await page.goto("./");
  await opened(page, "./#/segments?seed=7&customers=200");
  await expect(page).toHaveURL(/seed=7&customers=200&language=en$/);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "Regular is not devoted." })).toBeVisible();
});

test("making a large company is cancelled, and what was there stays", async ({ page }) => {
  await opened(page, "./#/segments?seed=7&customers=200");
  await page
    .getByRole("main")
    .getByRole("button", { name: /seed 7/ })
    .click();
  await page.getByLabel("Size").selectOption("20000");
  await page.getByRole("button", { name: "Another one" }).click();
  await page.getByRole("button", { name: "Make this company" }).click();
  const notice = page
    .getByRole("status")
    .filter({ hasText: /Making a simulated company: [\d,]{5,}/ });
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Cancel" }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole("main").getByText("Simulated company, seed 7")).toBeVisible();
  await expect(page.getByText("The page could not go on")).toBeHidden();
  await page
    .getByRole("main")
    .getByRole("button", { name: /seed 7/ })
    .click();
  await page.getByLabel("Seed", { exact: true }).fill("9");
  await page.getByRole("button", { name: "Make this company" }).click();
  await expect(page.getByRole("main").getByText("Simulated company, seed 9")).toBeVisible();
});

for (const [locale, way, name] of [
  ["en-GB", "Size, language and seed of the simulated company", "A simulated company"],
  ["ru-RU", "Размер, язык и зерно вымышленной компании", "Вымышленная компания"],
  ["pl-PL", "Wielkość, język i ziarno firmy symulowanej", "Firma symulowana"],
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`the choice of a company: axe finds nothing, and it fits 360 px, ${locale}, ${colorScheme}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({
        colorScheme,
        locale,
        viewport: { width: 360, height: 740 },
      });
      const page = await context.newPage();
      await page.goto("./");
      await expect(page.locator("html")).toHaveAttribute("lang", locale.slice(0, 2));
      await expect(page.getByRole("main")).toBeVisible();
      await page.waitForLoadState("networkidle");
      await page.getByRole("button", { name: way }).click();
      const sheet = page.getByRole("dialog", { name });
      await expect(sheet).toBeVisible();
      const [width, room] = await sheet.evaluate((dialog) => [
        dialog.scrollWidth,
        dialog.clientWidth,
      ]);
      expect(width).toBeLessThanOrEqual(room!);
      const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    });
  }
}
