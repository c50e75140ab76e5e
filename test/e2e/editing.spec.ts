import { readFile } from "node:fs/promises";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { dropNotebook, recolour, settled, shared } from "./page.ts";

const NOTEBOOK = `---
rungs: 1
title: Mine
---
<!-- id: words -->
There are {counted.n | integer} days.

\`\`\`sql id=counted
select count(*) as n from customer_days
\`\`\`
`;

async function simulated(page: Page): Promise<void> {
  await page.goto("./#/segments?seed=7&customers=400");
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}

/** A small notebook of one's own over the simulated company, in edit mode. */
async function editing(page: Page): Promise<void> {
  await simulated(page);
  await dropNotebook(page, "mine.md", NOTEBOOK);
  await expect(page.getByText(/There are [\d,]+ days/)).toBeVisible();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
}

const editor = (page: Page) => page.locator(".cm-content");

test.describe("a notebook of one’s own", () => {
  const own = shared(editing);

  test("a cell is added, moved, duplicated and removed by keyboard, and the file says so", async () => {
    const page = own();
    await page.getByRole("button", { name: "Query counted" }).focus();
    await page.keyboard.press("Enter");
    await expect(editor(page)).toBeFocused();
    const press = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).first().focus();
      await page.keyboard.press("Enter");
    };
    await page
      .getByRole("group", { name: "Add here" })
      .getByRole("button", { name: "Text" })
      .press("Enter");
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type("Written **here**.");
    await expect(page.locator("strong", { hasText: "here" })).toBeVisible();
    await press("Move up");
    await press("Duplicate");
    await press("Remove");
    await expect(page.getByRole("status").filter({ hasText: "Removed" })).toBeAttached();
    const [file] = await Promise.all([page.waitForEvent("download"), press("Save as a file")]);
    expect(file.suggestedFilename()).toBe("Mine.md");
    const text = await readFile(await file.path(), "utf8");
    expect(text).toBe(
      NOTEBOOK.replace("```sql", "<!-- id: text_1 -->\nWritten **here**.\n\n```sql"),
    );
  });

  test("a query is written, its error stands where it is, and undo brings all of it back", async () => {
    const page = own();
    await page.getByRole("button", { name: "Query counted" }).click();
    await expect(editor(page)).toBeFocused();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("select 7 as n, nope from customer_days");
    await expect(page.locator(".cm-lintRange-error")).toHaveText("nope");
    await expect(page.locator(".failure")).toContainText("There is no column “nope”");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("select 7 as n");
    await expect(page.getByText("There are 7 days.")).toBeVisible();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await expect(editor(page)).toHaveText("select count(*) as n from customer_days");
    await expect(page.getByText(/There are \d{2,}|There are \d,\d+ days/)).toBeVisible();
    await page.keyboard.press("Control+Shift+z");
    await page.keyboard.press("Control+Shift+z");
    await expect(page.getByText("There are 7 days.")).toBeVisible();
  });

  test("names are completed", async () => {
    const page = own();
    await editor(page).click();
    await page.keyboard.press("Control+a");
    // A run of the notebook may close the list, which Ctrl+Space opens again.
    const complete = (wanted: string) =>
      expect(async () => {
        await page.keyboard.press("Control+Space");
        const option = page.locator(".cm-tooltip-autocomplete li", { hasText: wanted });
        await option.first().click({ timeout: 2_000 });
      }).toPass({ timeout: 30_000 });
    await page.keyboard.type("select * from rfm_sc");
    await complete("rfm_scores");
    await expect(editor(page)).toHaveText("select * from rfm_scores");
    await page.keyboard.type(" where $bin");
    await complete("$bins");
    await expect(editor(page)).toHaveText("select * from rfm_scores where $bins");
  });

  test("axe finds nothing while a notebook is edited, in both themes", async () => {
    const page = own();
    await expect(editor(page)).toBeVisible();
    for (const theme of ["light", "dark"] as const) {
      await recolour(page, theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found, theme).toEqual([]);
    }
  });
});

test("what is written survives a reload and a change of language", async ({ page }) => {
  await editing(page);
  await page.getByRole("button", { name: "Query counted" }).click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("select 7 as n");
  await expect(page.getByText("There are 7 days.")).toBeVisible();
  await page.getByLabel("Language").selectOption("ru");
  await expect(page.getByRole("button", { name: "Готово", exact: true })).toBeVisible();
  await expect(page.getByText("There are 7 days.")).toBeVisible();
  await page.getByLabel("Язык").selectOption("en");
  await page.reload();
  await expect(page.getByText("There are 7 days.")).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press("e");
  await page.getByRole("button", { name: "Delete the notebook" }).click();
  await expect(page.getByText("There are 7 days.")).toHaveCount(0);
  await page.getByRole("button", { name: "Bring it back" }).click();
  await expect(page.getByText("There are 7 days.")).toBeVisible({ timeout: 60_000 });
});

test("a changed notebook of the library is a copy, and the original comes back", async ({
  page,
}) => {
  await simulated(page);
  const title = await page.locator("h1").innerText();
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByLabel("Title").fill("Mine now");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText("Mine now");
  await page.reload();
  await expect(page.locator("h1")).toHaveText("Mine now", { timeout: 60_000 });
  await page.getByRole("button", { name: "Back to the original" }).click();
  await expect(page.locator("h1")).toHaveText(title);
  await expect(page.getByText("your copy is kept")).toHaveCount(0);
});

for (const locale of ["en-GB", "ru-RU", "pl-PL"]) {
  test(`nothing is cut off at 360 px while a notebook is edited, ${locale}`, async ({
    browser,
  }) => {
    const viewport = { width: 360, height: 740 };
    const context = await browser.newContext({ locale, viewport });
    const page = await context.newPage();
    await simulated(page);
    const within = async () => {
      const ends = await page
        .locator("header :is(button, select)")
        .evaluateAll((found) => found.map((element) => element.getBoundingClientRect().right));
      expect(Math.max(...ends)).toBeLessThanOrEqual(viewport.width);
      const [width, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(width).toBeLessThanOrEqual(room!);
    };
    await within();
    await page.keyboard.press("e");
    await page.locator(".head").nth(3).click();
    await expect(editor(page)).toBeVisible();
    await within();
    await context.close();
  });
}
