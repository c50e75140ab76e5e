// Why: what an analyst has comes in every state. All of it at once, through the page that is shipped: each file
// is read right, asks what only a person can say, or says why it is refused; and every row is accounted for.
import { Buffer } from "node:buffer";
import { expect, type Page, test } from "@playwright/test";
import { type Awkward, awkwardFiles, type Given } from "../intake/awkward.ts";
import { dropNotebook, settled } from "./page.ts";

/** How the page says what is wrong. */
const SAYS: Readonly<Record<string, RegExp>> = {
  file_empty: /is empty/,
  file_no_rows: /a header in line 1 and nothing under it/,
  file_one_column: /only one column/,
  columns_empty: /columns and not a single row/,
  columns_damaged: /incomplete or damaged/,
  workbook_damaged: /cannot be read as an Excel workbook/,
  archive_damaged: /cannot be unpacked/,
  archive_empty: /without a single file/,
  archive_encrypted: /protected by a password/,
  json_no_rows: /without a list of records/,
  json_damaged: /Not one record/,
  xls: /old Excel workbook.*save it as an Excel workbook \(XLSX\)/,
  locked: /workbook with a password/,
  html: /a web page/,
  xml: /an XML document/,
  pdf: /a PDF document/,
  image: /an image/,
  sqlite: /an SQLite database/,
  zip: /a ZIP archive/,
  binary: /not a file of text/,
};

const filesOf = (files: readonly Awkward[]) =>
  files.flatMap(({ gives }) => ("code" in gives ? [] : gives));
const tab = (page: Page, name: string) =>
  page.getByRole("list", { name: /files$/ }).getByRole("button", { name, exact: false });

/** Says what only a person can say. */
async function answer(page: Page, { answer: asked }: Given): Promise<void> {
  if (asked === "day") await page.getByRole("radio", { name: "(day first)" }).check();
  else if (asked === "decimal") await page.getByRole("radio", { name: "groups thousands" }).check();
  else {
    await page.getByLabel("This file holds").selectOption("orders");
    for (const [i, target] of ["customer_id", "ordered_at", "amount"].entries())
      await page.getByLabel(`What column_${i + 1} becomes`).selectOption(target);
  }
}

test("every awkward file is read right, or refused with its reason", async ({ page }) => {
  test.setTimeout(180_000);
  const files = await awkwardFiles();
  const given = filesOf(files);
  expect(files.length).toBeGreaterThan(40);
  await page.goto("./");
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles(
      files.map(({ name, content }) => ({
        name,
        mimeType: "application/octet-stream",
        buffer: Buffer.from(content),
      })),
    );

  for (const { name, gives, shown = name } of files) {
    if (!("code" in gives)) continue;
    await tab(page, shown).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(shown);
    await expect(page.locator("main").last()).toContainText(SAYS[gives.found ?? gives.code]!);
  }
  for (const one of given) {
    if (!one.answer) continue;
    await tab(page, one.name).click();
    await answer(page, one);
  }
  const rows = given.reduce((sum, one) => sum + one.rows, 0);
  await page.getByRole("button", { name: `Load ${rows} orders` }).click();

  const loaded = page.getByRole("heading", { name: /orders are loaded/ });
  await expect(loaded).toBeVisible({ timeout: 120_000 });
  for (const { name, rows: count, refused, amount } of given) {
    const table = page.locator("table").filter({ has: page.getByText(name, { exact: true }) });
    await expect(table.locator("tr.in_file td").first(), name).toHaveText(String(count));
    await expect(table.locator("tr.refused td").first(), name).toHaveText(String(refused));
    await expect(table.locator("tr.loaded td").last(), name).toHaveText(
      amount.toLocaleString("en-GB", { minimumFractionDigits: 2 }),
    );
  }
  await expect(page.getByText("Every row of every file is accounted for.")).toBeVisible();

  await page.locator(".next button").click();
  await expect(page.locator("article h1")).toBeVisible();
  const query = `select string_agg(line, '; ' order by line) as answer from (select source_file || ' ' || arg_min(customer_id, source_row) || ' ' || strftime(min(ordered_at), '%Y-%m-%d') as line from orders group by source_file)`;
  await dropNotebook(
    page,
    "check.md",
    `---\nrungs: 1\ntitle: Check\n---\n\`\`\`sql id=check\n${query}\n\`\`\`\n`,
  );
  await expect(page.getByRole("heading", { name: "Check" })).toBeVisible();
  await settled(page);
  const found = await page.locator("#cell-check [role=gridcell]").first().innerText();
  const expected = given.map(({ name, customer, day }) => `${name} ${customer} ${day}`);
  expect(found.split("; ").sort()).toEqual(expected.sort());
});
