import { Buffer } from "node:buffer";
import { expect, type Page } from "@playwright/test";

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
