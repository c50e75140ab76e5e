import { expect, type Page, test } from "@playwright/test";
import { dropNotebook, settled, shared } from "./page.ts";

const NOTEBOOK = `---
rungs: 1
title: Mine
---
<!-- id: words -->
## Who buys

\`\`\`input id=chosen
type: multiselect
label: Segments
options_from: select segment from rfm_segments group by segment order by segment
\`\`\`

\`\`\`sql id=sizes
select segment, count(*) as customers from rfm_segments
where segment = any($chosen) group by segment order by segment
\`\`\`

\`\`\`chart id=sizes_chart from=sizes
- barX: { x: customers, y: segment } # mine
\`\`\`
`;

async function opened(page: Page): Promise<void> {
  await page.goto("./#/segments?seed=7&customers=400");
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
  await dropNotebook(page, "mine.md", NOTEBOOK);
  await expect(page.locator("#cell-sizes_chart svg[role=img]")).toBeVisible({ timeout: 60_000 });
}

const text = (page: Page) => page.locator(".cm-content").innerText();

test.describe("a notebook of one’s own", () => {
  const own = shared(opened);

  test("a cell is dragged, folded and removed, each with a way back", async () => {
    const page = own();
    await page.keyboard.press("e");
    const ids = () =>
      page
        .locator("article > section")
        .evaluateAll((found) => found.map(({ id }) => id.replace("cell-", "")));
    const first = ["words", "chosen", "sizes", "sizes_chart"];
    await expect.poll(ids).toEqual(first);
    const grip = page.locator("#cell-sizes .grip");
    await grip.scrollIntoViewIfNeeded();
    const from = (await grip.boundingBox())!;
    const to = (await page.locator("#cell-chosen").boundingBox())!;
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    await page.mouse.move(from.x + 5, to.y + 5, { steps: 5 });
    await page.mouse.up();
    await expect.poll(ids).toEqual(["words", "sizes", "chosen", "sizes_chart"]);
    await page.keyboard.press("Control+z");
    await expect.poll(ids).toEqual(first);
    await page.locator("#cell-words .head").focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect.poll(ids).toEqual(["chosen", "words", "sizes", "sizes_chart"]);
    await expect(page.locator("#cell-words .head")).toBeFocused();
    await page.keyboard.press("Delete");
    await expect.poll(ids).toEqual(["chosen", "sizes", "sizes_chart"]);
    await page.getByRole("button", { name: "Bring it back" }).click();
    await expect.poll(ids).toEqual(["chosen", "words", "sizes", "sizes_chart"]);
    await page.locator("#cell-words .head").click();
    await page.getByRole("button", { name: "Fold", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Who buys" })).toBeHidden();
    await page.keyboard.press("e");
    await page.locator("summary", { hasText: "Who buys" }).click();
    await expect(page.getByRole("heading", { name: "Who buys" })).toBeVisible();
  });

  test("a chart is changed by its form and by its text, which are one", async () => {
    const page = own();
    await page.keyboard.press("e");
    await page.getByRole("button", { name: "Chart sizes_chart" }).click();
    await expect(page.locator(".cm-content")).toBeFocused();
    await page.getByRole("combobox", { name: "Order", exact: true }).selectOption("descending");
    await expect.poll(() => text(page)).toContain("sort: { y: -x } } # mine");
    await page.getByRole("combobox", { name: "Mark", exact: true }).selectOption("barY");
    await expect.poll(() => text(page)).toContain("- barY: { x: segment, y: customers, sort");
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Control+z");
    await expect.poll(() => text(page)).toContain("- barX: { x: customers, y: segment");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("- dot: { x: customers, y: segment }");
    await expect(page.getByRole("combobox", { name: "Mark", exact: true })).toHaveValue("dot");
    await expect(page.locator("#cell-sizes_chart svg circle").first()).toBeVisible();
  });

  test("the palette finds, does and goes; the keys are shown", async () => {
    const page = own();
    await page.getByRole("button", { name: "Done", exact: true }).click();
    await page.keyboard.press("Control+k");
    await expect(page.getByRole("combobox", { name: /^A command/ })).toBeFocused();
    await page.keyboard.type("who buys");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Who buys" })).toBeFocused();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("rfm_scores");
    await page.keyboard.press("Enter");
    await expect(page.locator(".cm-content")).toContainText("from rfm_scores");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});

test("an input is set by the address, and the address follows it", async ({ page }) => {
  await page.goto("./#/segments?seed=7&customers=400&bins=4&nobody=1&window_start=2025-02-30");
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  const steps = page.getByRole("slider", { name: "Steps of a score" });
  await expect(steps).toHaveValue("4");
  await expect(page.getByText("The address also sets nobody and window_start")).toBeVisible();
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/language=en&bins=4$/);
  const before = await page.evaluate(() => history.length);
  await steps.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/&bins=5$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.reload();
  await expect(steps).toHaveValue("5", { timeout: 60_000 });
});

test("the original of a changed notebook is looked at, the copy and its undo stay", async ({
  page,
}) => {
  await page.goto("./#/segments?seed=7&customers=400");
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  const title = await page.locator("h1").innerText();
  await page.keyboard.press("e");
  await page.getByLabel("Title").fill("Mine now");
  await page.keyboard.press("Enter");
  await expect(page.locator("h1")).toHaveText("Mine now");
  await page.getByRole("button", { name: "Look at the original" }).click();
  await expect(page.locator("h1")).toHaveText(title);
  await expect(page.getByRole("toolbar", { name: "Editing" })).toHaveCount(0);
  await page.getByRole("button", { name: "Back to my copy" }).click();
  await expect(page.locator("h1")).toHaveText("Mine now");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.locator("h1")).toHaveText(title);
  await expect(page.getByText("your copy is kept")).toHaveCount(0);
});
