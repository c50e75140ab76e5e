import { readdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { choose, loadFile, recolour, settled } from "./page.ts";

const SEED = "?seed=7&customers=400";

async function simulated(page: Page, slug: string): Promise<void> {
  await page.goto(`./#/${slug}${SEED}`);
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}

/** All built-in notebooks are looked at by `npm run verify browser`. */
const SLUGS = process.env.EVERY
  ? readdirSync("src/library")
      .filter((name) => /^[a-z_]+\.md$/.test(name))
      .map((name) => name.replace(".md", "").replaceAll("_", "-"))
  : ["customer-base", "segments"];

for (const slug of SLUGS) {
  test(`axe finds nothing on ${slug} in both themes, and at 360 px nothing scrolls sideways`, async ({
    page,
  }) => {
    await simulated(page, slug);
    for (const colorScheme of ["light", "dark"] as const) {
      await recolour(page, colorScheme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found, colorScheme).toEqual([]);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await settled(page);
    const [width, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(width).toBeLessThanOrEqual(room!);
  });
}

for (const slug of ["customer-base", "segments"]) {
  test(`${slug} can be worked by keyboard alone`, async ({ page }) => {
    await simulated(page, slug);
    const focused = (selector: string) =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 80 && !(await focused(selector)); i++) await page.keyboard.press("Tab");
      expect(await focused(selector), selector).toBe(true);
    };
    // Along the marks of a figure, each said aloud.
    await tabTo("figure [tabindex='0']");
    await page.keyboard.press("ArrowRight");
    const live = page.locator("figure [aria-live=polite]").first();
    await expect(live).not.toBeEmpty();
    const first = await live.innerText();
    await page.keyboard.press("ArrowRight");
    await expect(live).not.toHaveText(first);
    // To the table instead of the drawing, and back.
    await tabTo("figure button");
    await page.keyboard.press("Enter");
    // A parameter moves, and the notebook follows.
    await tabTo("input[type=range]");
    const range = page.locator("input[type=range]:focus");
    const before = await range.inputValue();
    await page.keyboard.press("ArrowLeft");
    await settled(page);
    await expect(range).not.toHaveValue(before);
  });
}

test("the language changes and the place is kept", async ({ page }) => {
  await simulated(page, "segments");
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const before = await page.locator("h1").innerText();
  await page.getByLabel("Language").selectOption("pl");
  await expect(page.locator("html")).toHaveAttribute("lang", "pl");
  await expect(page.locator("h1")).not.toHaveText(before);
  await settled(page);
  expect(page.url()).toContain("#/segments");
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test("data are kept on the device, and a second tab leaves them to the first", async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto("./");
  await loadFile(page, "orders.csv", orders(300));
  await page.reload();
  await expect(rail(page).getByText("300", { exact: true })).toBeVisible();

  const second = await context.newPage();
  await second.goto("./#/segments");
  await expect(second.getByText("open in another tab")).toBeVisible({ timeout: 30_000 });
  await second.getByRole("button", { name: "Use them here" }).click();
  await expect(rail(second).getByText("300", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("open in another tab")).toBeVisible({ timeout: 30_000 });
});

test("from a simulated company the way leads back to one's own data", async ({ page }) => {
  await page.goto("./");
  await loadFile(page, "orders.csv", orders(300));
  await page.goto(`./#/segments${SEED}`);
  await expect(page.getByText("Simulated company, seed 7").first()).toBeVisible({
    timeout: 60_000,
  });
  await page.getByRole("button", { name: "Back to my data" }).click();
  await expect(rail(page).getByText("300", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText("Simulated company, seed 7")).toHaveCount(0);
});

test("a file that cannot be read says so, and what was loaded stays", async ({ page }) => {
  await page.goto("./");
  await loadFile(page, "orders.csv", orders(300));
  await choose(
    page,
    "picture.csv",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
  );
  await expect(page.getByText("cannot be read").first()).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(rail(page).getByText("300", { exact: true })).toBeVisible();
});

/** Where loaded rows are counted; a text beside it may quote the same number. */
const rail = (page: Page) => page.getByRole("complementary", { name: "Data and notebooks" });

const orders = (rows: number) =>
  `customer_id,order_date,amount\n${Array.from({ length: rows }, (_, i) => {
    const day = new Date(Date.UTC(2025, 0, 1 + ((i * 7) % 360))).toISOString().slice(0, 10);
    return `c${i % 40},${day},${10 + (i % 17)}\n`;
  }).join("")}`;
