// From a month of orders to levels of loyalty: whom to ask, their answers, and the month after it.
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { type Download, expect, type Page, test } from "@playwright/test";
import { choose } from "./page.ts";

/** Sixty customers over four months, one of them twice on a day, a return and an anonymous sale. */
function month(header: string, last: string): string {
  const lines = Array.from({ length: 240 }, (_, i) => {
    const day = `2025-0${1 + (i % 4)}-${String(1 + (i % 27)).padStart(2, "0")}`;
    return `C${i % 60},${day},${10 + (i % 17)}.50,shop`;
  });
  return [header, ...lines, "C1,2025-02-02,5.00,shop", "C1,2025-02-02,6.00,shop", last, ""].join(
    "\n",
  );
}

async function text(page: Page, act: () => Promise<void>): Promise<string> {
  const waiting = page.waitForEvent("download");
  await act();
  const download: Download = await waiting;
  return readFileSync(await download.path(), "utf8");
}

const about = (page: Page) =>
  page.getByRole("button", { name: "What is possible, blank files, mappings" });

test.setTimeout(120_000);

test("orders, whom to ask, their answers, the next month", async ({ page }) => {
  await page.goto("./");
  const first = month("buyer,order date,amount,place", ",2025-04-01,100.00,shop");
  await choose(page, "orders_2025-04.csv", first);
  // What would be possible can be read analysis by analysis before anything is loaded.
  await page.getByText("Every analysis, one by one").click();
  const known = page.getByText("Recency, frequency, monetary scores and segments");
  await expect(known).toBeVisible();
  await page.getByRole("button", { name: "Load 243 orders" }).click();
  await expect(page.getByText(/60 customers were made of the orders/)).toBeVisible();
  await expect(
    page.getByText(/1 row without a customer: .* of the revenue is missing from segments/),
  ).toBeVisible();
  await expect(page.getByText(/somebody bought several times/)).toBeVisible();
  await page.getByRole("button", { name: "Read the notebook" }).click();

  await about(page).click();
  await expect(page.getByRole("heading", { name: "What is possible now" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ready" })).toBeVisible();

  const table = await text(page, () =>
    page.getByRole("button", { name: "Save Orders as CSV" }).click(),
  );
  expect(table.split("\n").length).toBeGreaterThan(243);
  expect(table).toMatch(/^\ufeff?order_id,customer_id,ordered_at,amount/);

  const blank = await text(page, () =>
    page.getByRole("button", { name: "referrals", exact: true }).click(),
  );
  expect(blank).toContain("referrer_id");

  await page.getByRole("spinbutton", { name: "Customers" }).fill("40");
  await page.getByRole("spinbutton", { name: "Seed of the draw" }).fill("7");
  const sheet = await text(page, () =>
    page.getByRole("button", { name: "Draw 40 customers to ask" }).click(),
  );
  await expect(page.getByText(/40 customers from \d+ groups?, seed 7/)).toBeVisible();

  // The sheet comes back with its answers, and is known for what it is.
  const lines = sheet.trim().split("\r\n");
  expect(lines.length).toBe(41);
  const answered = lines.map((line, i) =>
    i === 0
      ? line
      : line.replace(/,,,?$/, `,${1 + (i % 10)},${i % 11},${10 - (i % 11)}`).replace(/,,/, ","),
  );
  await choose(page, "answers.csv", answered.join("\n"));
  await expect(page.getByRole("heading", { name: "Questions and their answers" })).toBeVisible();
  await expect(page.getByRole("combobox", { name: /asks about$/ })).toHaveCount(3);
  for (const lowest of await page.getByRole("radio", { name: "the lowest answer" }).all())
    await lowest.check();
  await page.getByRole("button", { name: "Load 40 rows" }).click();
  await expect(page.getByText(/3 columns of answers in 40 rows became 120 answers/)).toBeVisible();
  await page.getByRole("button", { name: "Read the notebook" }).click();

  // The next month comes with another header, and nothing has to be said again.
  const second = month("buyer,order date,amount,shop", "C2,2025-04-02,1.00,1");
  await choose(page, "orders_2025-05.csv", second);
  await expect(page.getByText(/Read in the same way as “orders”/)).toBeVisible();
  await expect(page.getByText("New in this file: shop")).toBeVisible();
  // Going back leads to the notebook, and what was said about the file waits.
  await page.getByRole("combobox", { name: "What shop becomes" }).selectOption("");
  await page.goBack();
  await expect(page.locator("article h1")).toBeVisible();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await expect(page.getByRole("combobox", { name: "What shop becomes" })).toHaveValue("");
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.locator("article h1")).toBeVisible();
  await page.getByRole("button", { name: "Discard it" }).click();

  await about(page).click();
  const name = page.getByRole("textbox", { name: "Name of the mapping orders" });
  const kept = await text(page, () =>
    page
      .getByRole("listitem")
      .filter({ has: name })
      .getByRole("button", { name: "Save as a text file" })
      .click(),
  );
  expect(JSON.parse(kept)).toMatchObject({ rungs_profile: 1, table: "orders" });
  await page.getByRole("button", { name: "Delete orders" }).click();
  await expect(name).toHaveCount(0);
  await page
    .locator("input[type=file][accept='.json,.txt']")
    .setInputFiles({ name: "m.json", mimeType: "application/json", buffer: Buffer.from(kept) });
  await expect(name).toBeVisible();
});
