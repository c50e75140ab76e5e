import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { tableFromIPC } from "apache-arrow";
import { readXlsx } from "hucre/xlsx";
import init, { readParquet } from "parquet-wasm/esm/parquet_wasm.js";
import { dropNotebook, settled, shared } from "./page.ts";

const MILLION = `---
rungs: 1
title: A million rows
---
There are {count.rows | integer} rows.

\`\`\`sql id=count
select count(*) as rows from numbers
\`\`\`

\`\`\`sql id=numbers
select i as position, 'c' || lpad(cast(i * 7919 % 1000003 as varchar), 7, '0') as customer_id,
  (i * 37 % 100003) / 100 as amount, date '2020-01-01' + cast(i % 2000 as integer) as ordered_at
from range(1000000) t(i)
\`\`\`
`;

const SMALL = `---
rungs: 1
title: Small
---
The best are {best.share | percent} of all.

\`\`\`sql id=best
select share, customers from segment_sizes order by revenue desc limit 1
\`\`\`

\`\`\`sql id=sizes
select segment, customers, share, '=1+1' as note from segment_sizes
\`\`\`
`;

async function opened(page: Page, text: string): Promise<void> {
  await page.goto("./#/segments?seed=7&customers=400");
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await dropNotebook(page, "table.md", text);
  await expect(page.locator("[role=grid]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}

/** The numbers in the first column of the rows that are drawn. */
const positions = (page: Page) =>
  page
    .locator("#cell-numbers [role=gridcell]:first-child")
    .evaluateAll((cells) => cells.map((cell) => Number(cell.textContent.replace(/\D/g, ""))));

test("a million rows are scrolled to their end and sorted, with a hundred in the page", async ({
  page,
}) => {
  await opened(page, MILLION);
  const grid = page.locator("#cell-numbers [role=grid]");
  await expect(grid).toHaveAttribute("aria-rowcount", "1000001");
  await expect(grid.locator(".bar").first()).toBeVisible();
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
    ).observe({ entryTypes: ["longtask"] });
  });
  const took: number[] = [];
  for (const share of [0.5, 0.1, 0.9, 1]) {
    const place = Math.round(share * (1_000_000 - 13));
    const started = Date.now();
    await grid.evaluate((node, to) => {
      node.scrollTop = to * (node.scrollHeight - node.clientHeight);
    }, share);
    await expect
      .poll(async () => (await positions(page)).some((at) => Math.abs(at - place) < 20 && at > 0), {
        intervals: [10],
      })
      .toBe(true);
    took.push(Date.now() - started);
    expect(await page.locator("#cell-numbers [role=row]").count()).toBeLessThanOrEqual(100);
  }
  await grid.hover();
  for (let i = 0; i < 30; i++) await page.mouse.wheel(0, -120);
  await expect.poll(async () => Math.max(...(await positions(page)))).toBeLessThan(999_999);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  console.log(
    `1M rows: pages after ${took.join(", ")} ms; long tasks: ${tasks.join(", ") || "none"}`,
  );
  // Sorted once, then read by page: the largest first.
  await grid.locator(".label").nth(2).click();
  await expect(grid.getByRole("columnheader").nth(2)).toHaveAttribute("aria-sort", "ascending");
  await grid.locator(".label").nth(2).click();
  await expect(grid.getByRole("columnheader").nth(2)).toHaveAttribute("aria-sort", "descending");
  await expect(grid.getByRole("gridcell").nth(2)).toHaveText("1,000.02");
});

test.describe("a small table", () => {
  const small = shared((page) => opened(page, SMALL));

  test("rows are taken along as a workbook and as parquet, under the page’s policy", async () => {
    const page = small();
    const cell = page.locator("#cell-sizes");
    await cell.getByRole("button", { name: "Export" }).click();
    const taken = async (format: string) => {
      await cell.getByText(format, { exact: true }).click();
      const download = page.waitForEvent("download");
      await cell.getByRole("button", { name: "Export", exact: true }).last().click();
      const file = await download;
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const book = await taken("Excel");
    expect(book.name).toBe("sizes_simulated.xlsx");
    const { sheets } = await readXlsx(new Uint8Array(book.bytes));
    const [head, first] = sheets[0]!.rows;
    expect(head).toEqual(["Segment", "Customers", "Share", "note"]);
    expect(first!.map((value) => typeof value)).toEqual(["string", "number", "number", "string"]);
    expect(first!.at(-1)).toBe("=1+1");
    expect(sheets[1]!.rows.flat()).toEqual(expect.arrayContaining(["Small", "sizes", "Simulated"]));
    const parquet = await taken("Parquet");
    const wasm = new URL(import.meta.resolve("parquet-wasm/esm/parquet_wasm_bg.wasm"));
    await init({ module_or_path: readFileSync(wasm) });
    const table = tableFromIPC(readParquet(new Uint8Array(parquet.bytes)).intoIPCStream());
    expect(table.schema.names).toEqual(["segment", "customers", "share", "note"]);
    expect(table.numRows).toBe(sheets[0]!.rows.length - 1);
  });

  test("a number is explained down to the data, and a model behind it is changed", async () => {
    const page = small();
    // From a value in the text.
    await page.locator("#cell-text_1 .quoted, .prose .quoted").first().click();
    const sheet = page.getByRole("dialog", { name: "Where this number comes from" });
    await expect(sheet.getByRole("treeitem", { name: /segment_sizes/ })).toBeVisible();
    await expect(sheet.getByText(/^Share: /)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toHaveCount(0);
    // From the table, walked by keyboard.
    const cell = page.locator("#cell-sizes");
    await cell.getByRole("button", { name: "Explain" }).click();
    await expect(cell.getByRole("treeitem").filter({ hasText: "orders" }).first()).toContainText(
      /\d rows/,
    );
    await cell.getByRole("treeitem").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(cell.locator(".details .name")).toHaveText("segment_sizes");
    const { violations } = await new AxeBuilder({ page }).include("#cell-sizes").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await cell.getByRole("button", { name: "Change it" }).click();
    // The copy is open for it, and what read the model reads the copy.
    const copy = page.locator("#cell-my_segment_sizes");
    await expect(copy.locator(".cm-content")).toBeFocused();
    await settled(page);
    await cell.getByRole("button", { name: "Explain" }).click();
    await expect(cell.getByRole("treeitem").nth(1)).toContainText("my_segment_sizes");
  });
});
