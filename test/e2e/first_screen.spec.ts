import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";

test("the first load brings at most 300 kB of JavaScript, and the engine as one file and its worker", async ({
  page,
}) => {
  const scripts = new Map<string, number>();
  const others: string[] = [];
  page.on("response", async (response) => {
    const { pathname } = new URL(response.url());
    if (/\.wasm$|worker.*\.js$/.test(pathname)) others.push(pathname.split("/").at(-1)!);
    else if (pathname.endsWith(".js")) {
      scripts.set(pathname, gzipSync(await response.body(), { level: 9 }).length);
    }
  });
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect.poll(() => others.length).toBe(2);
  await page.waitForTimeout(500);
  const total = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  console.log(`JavaScript before the engine: ${Math.round(total / 1000)} kB gzip`);
  expect(total).toBeGreaterThan(20_000);
  expect(total).toBeLessThanOrEqual(300_000);
  expect(others.filter((name) => name.endsWith(".wasm"))).toEqual([expect.stringMatching(/eh/)]);
  expect(others.filter((name) => name.endsWith(".js"))).toEqual([expect.stringMatching(/eh/)]);
});

test("text and the ways in are there before the engine, which says what it does", async ({
  page,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("./");
  await expect(page.getByRole("button", { name: "Load my data" }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Look at a simulated company" })).toBeVisible();
  await expect(page.getByText("Fetching the database engine")).toBeVisible();
  release();
  await expect(page.getByText("Fetching the database engine")).toBeHidden();
});

for (const [locale, headline] of [
  ["ru-RU", "ru"],
  ["pl-PL", "pl"],
  ["de-DE", "en"],
] as const) {
  test(`a browser that prefers ${locale} sees the page in ${headline}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("lang", headline);
    await context.close();
  });
}
