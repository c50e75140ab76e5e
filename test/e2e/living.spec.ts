import { expect, type Page, test } from "@playwright/test";
import { choose, dropNotebook, loadFile, settled, shared } from "./page.ts";

const ENDLESS =
  "select count(*) as n from range(2000000) a, range(2000000) b where (a.range * b.range) % 7 = 3";

const NOTEBOOK = `---
rungs: 1
title: Mine
---
<!-- id: words -->
There are {counted.n | integer} days, and {apart.y | integer} apart.

\`\`\`sql id=counted
select count(*) as n from customer_days
\`\`\`

\`\`\`sql id=apart
select 5 as y
\`\`\`

\`\`\`sql id=shown
select 40 + 2 as answer
\`\`\`
`;

async function mine(page: Page): Promise<void> {
  await page.goto("./#/segments?seed=7&customers=400");
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await dropNotebook(page, "mine.md", NOTEBOOK);
  await expect(page.getByText(/There are [\d,]+ days, and 5 apart/)).toBeVisible();
}

/** Writes a cell's text anew, in edit mode; its editor may be open already. */
async function write(page: Page, cell: string, text: string): Promise<void> {
  const edit = page.getByRole("button", { name: "Edit", exact: true });
  if (await edit.isVisible()) await edit.click();
  const editor = page.locator(`#cell-${cell} .cm-content`);
  if (!(await editor.isVisible())) {
    await page.getByRole("button", { name: `Query ${cell}` }).click();
  }
  await editor.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

/** The engine's worker: the one that answers to what DuckDB's worker script defines. */
async function killEngine(page: Page): Promise<void> {
  const found = await Promise.all(
    page.workers().map(async (worker) => ({
      worker,
      isEngine: await worker.evaluate(() => "duckdb" in self).catch(() => false),
    })),
  );
  const engine = found.find(({ isEngine }) => isEngine)?.worker ?? page.workers()[0]!;
  // Nothing tells a page that a worker of its has closed itself.
  await engine.evaluate(() => self.close()).catch(() => undefined);
}

test.describe("a notebook of one’s own", () => {
  const own = shared(mine);

  test("a query of minutes is cancelled in its cell, and the page still works", async () => {
    const page = own();
    await write(page, "shown", ENDLESS);
    await expect(page.getByText(/Computing, \d/)).toBeVisible();
    const started = Date.now();
    await page.getByRole("button", { name: "Cancel", exact: true }).click();
    await expect(page.getByText(/^Cancelled/)).toBeVisible();
    await settled(page);
    test
      .info()
      .annotations.push({ type: "cancelled after", description: `${Date.now() - started} ms` });
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("select 6 * 7 as other");
    await expect(page.getByRole("columnheader", { name: "other" })).toBeVisible();
  });

  test("the engine is killed in the middle of a run, and the notebook comes back with nothing lost", async () => {
    const page = own();
    test.setTimeout(180_000);
    await write(page, "shown", ENDLESS);
    await expect(page.getByText(/Computing, \d/)).toBeVisible();
    await killEngine(page);
    await expect(page.getByText(/is being started again/)).toBeVisible();
    // Written while there is no engine.
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("select 6 * 7 as written_meanwhile");
    await expect(page.getByText(/was started again/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole("columnheader", { name: "written_meanwhile" })).toBeVisible();
    await expect(page.getByText(/There are [\d,]+ days, and 5 apart/)).toBeVisible();
    await settled(page);
    await page.getByRole("button", { name: "Close", exact: true }).first().click();
    await expect(page.getByText(/was started again/)).toBeHidden();
  });

  test("a reload shows the notebook's frame at once, and the letters typed just before it", async () => {
    const page = own();
    await write(page, "shown", "select 99 as typed_last");
    // Within the pause after which the text is handed on by itself.
    await page.reload();
    await expect(page.locator("main article h1")).toBeVisible({ timeout: 5000 });
    await expect(page.locator(".welcome, [data-welcome]")).toHaveCount(0);
    await expect(page.locator("article h1")).toHaveText("Mine");
    await settled(page);
    await expect(page.getByRole("columnheader", { name: "typed_last" })).toBeVisible({
      timeout: 60_000,
    });
  });

  test("on demand nothing runs until it is asked for", async () => {
    const page = own();
    await write(page, "shown", "select 40 + 2 as answer");
    await expect(page.getByRole("columnheader", { name: "answer" })).toBeVisible();
    await page.getByLabel("when asked").check();
    await write(page, "shown", "select 6 * 7 as on_request");
    await expect(page.getByText("Out of date")).toBeVisible();
    await expect(page.getByRole("columnheader", { name: "answer" })).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(page.getByRole("columnheader", { name: "on_request" })).toBeVisible();
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("select 6 * 7 as all_of_them");
    await page.getByRole("button", { name: "Run 1 cell" }).click();
    await expect(page.getByRole("columnheader", { name: "all_of_them" })).toBeVisible();
  });
});

test("typing in one cell of a hundred draws one cell anew", async ({ page }) => {
  const cells = Array.from(
    { length: 99 },
    (_, i) => `\`\`\`sql id=cell${i}\nselect ${i} as value_${i}\n\`\`\`\n`,
  );
  await page.goto("./#/segments?seed=7&customers=200");
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await dropNotebook(page, "hundred.md", `${cells.join("\n")}\n<!-- id: text -->\nA text.\n`);
  await expect(page.getByRole("columnheader", { name: "value_98" })).toBeVisible({
    timeout: 60_000,
  });
  await settled(page);
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByRole("button", { name: "Query cell50" }).click();
  await expect(page.locator(".cm-content")).toBeFocused();
  await page.evaluate(() => {
    const changed = new Set<string>();
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        const section = element?.closest("section[id^=cell-]");
        if (section) changed.add(section.id);
      }
    }).observe(document.querySelector("article")!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    Object.assign(window, { changed });
  });
  await page.keyboard.press("Control+a");
  await page.keyboard.type("select 4 as anew");
  await expect(page.getByRole("columnheader", { name: "anew" })).toBeVisible();
  await settled(page);
  const changed = await page.evaluate(() => [
    ...(window as unknown as { changed: Set<string> }).changed,
  ]);
  expect(changed).toEqual(["cell-cell50"]);
});

const orders = (count: number) =>
  `customer_id,order_date,amount\n${Array.from({ length: count }, (_, i) => `${i % 40},2025-01-${String((i % 28) + 1).padStart(2, "0")},${i}\n`).join("")}`;

test("the load before the last is restored from its account and from beside the data", async ({
  page,
}) => {
  await page.goto("./");
  await loadFile(page, "first.csv", orders(300));
  await choose(page, "second.csv", orders(200));
  await page.getByRole("button", { name: /200 order/ }).click();
  await page.getByRole("button", { name: "Restore the previous load" }).click();
  await expect(page.getByText("The previous load is back.")).toBeVisible();
  await page
    .getByRole("button", { name: /^Read |^Open|^Show/ })
    .first()
    .click();
  const rail = page.getByRole("complementary", { name: "Data and notebooks" });
  await expect(rail.getByText("300", { exact: true })).toBeVisible();
  await settled(page);
  await page.getByRole("button", { name: /back to the load of/ }).click();
  await expect(rail.getByText("200", { exact: true })).toBeVisible();
  await settled(page);
});

test("a second tab shows notebooks on the simulated company until the data are asked for there", async ({
  context,
}) => {
  test.setTimeout(150_000);
  const page = await context.newPage();
  await page.goto("./");
  await loadFile(page, "orders.csv", orders(300));
  const second = await context.newPage();
  await second.goto("./#/segments");
  await expect(second.getByText("Simulated company, seed 7").first()).toBeVisible({
    timeout: 60_000,
  });
  await expect(second.getByText("open in another tab")).toBeVisible();
  await second.getByRole("button", { name: "Use them here" }).click();
  const rail = second.getByRole("complementary", { name: "Data and notebooks" });
  await expect(rail.getByText("300", { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(second.getByText("open in another tab")).toBeHidden();
  await expect(page.getByText("open in another tab")).toBeVisible({ timeout: 30_000 });
});
