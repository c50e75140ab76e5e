import { Buffer } from "node:buffer";
import { expect, type Page, test } from "@playwright/test";

/** Gives the page files as a person would by the file chooser. */
export async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const mimeType = name.endsWith(".md") ? "text/markdown" : "text/csv";
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await page.locator("input[type=file]").first().setInputFiles({ name, mimeType, buffer });
}

/** Drops a file of orders, accepts the proposed mapping and waits for the notebook. */
export async function loadFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await choose(page, name, content);
  await page.getByRole("button", { name: /^Load [\d,]+ order/ }).click();
  await page
    .getByRole("button", { name: /^Read |^Open|^Show/ })
    .first()
    .click();
  await expect(page.locator("article h1")).toBeVisible();
}

/** Opens a notebook from a file and agrees to run it. */
export async function dropNotebook(page: Page, name: string, text: string): Promise<void> {
  await choose(page, name, text);
  await page.getByRole("button", { name: "Open and run" }).click();
}

/** Waits until no cell of the notebook is being computed. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0, { timeout: 60_000 });
}

/**
 * One page on which the tests of a group run one after the other, each from what the one before has
 * left: to open a page on a company takes longer than most of them.
 */
export function shared(open: (page: Page) => Promise<void>): () => Page {
  let page: Page;
  test.describe.configure({ mode: "serial" });
  test.beforeAll(async ({ browser }) => {
    page = await (await browser.newContext()).newPage();
    await open(page);
  });
  test.afterAll(() => page.context().close());
  return () => page;
}

/** Looks at the page in a theme: colours on their way from one to the other belong to neither. */
export async function recolour(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => {
    const fading = document.getAnimations().filter((one) => one instanceof CSSTransition);
    return Promise.allSettled(fading.map(({ finished }) => finished));
  });
}
