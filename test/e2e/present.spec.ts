import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { dropNotebook, settled, shared } from "./page.ts";

const PROJECTORS = [
  { width: 1600, height: 900 },
  { width: 1024, height: 768 },
];

async function simulated(page: Page): Promise<void> {
  await page.goto("./#/segments?seed=7&customers=400&language=en");
  await expect(page.locator("figure svg[role=img]").first()).toBeVisible({ timeout: 60_000 });
  await settled(page);
}

const present = (page: Page) => page.getByRole("button", { name: "Present", exact: true }).click();
const place = (page: Page) => page.locator("main > .foot > p").first();

test.describe("a talk", () => {
  const talk = shared(simulated);

  test("a remote turns the screens, and Escape comes back to the cell that was shown", async () => {
    const page = talk();
    await present(page);
    await expect(place(page)).toHaveText(/^1 of \d+$/);
    await expect(page.getByRole("heading", { name: "Segments", level: 1 })).toBeVisible();
    const turn = async (key: string, to: RegExp | string) => {
      await page.keyboard.press(key);
      await expect(place(page)).toHaveText(to);
    };
    await turn("PageDown", /^2 of/);
    await turn("PageUp", /^1 of/);
    await turn("ArrowRight", /^2 of/);
    await turn("ArrowLeft", /^1 of/);
    await turn(" ", /^2 of/);
    await turn("End", /^(\d+) of \1$/);
    await turn("PageDown", /^(\d+) of \1$/);
    await turn("Home", /^1 of/);
    await turn("PageDown", /^2 of/);
    await expect(page.locator("figure svg[role=img]")).toHaveCount(1);
    await expect(page.getByRole("button", { name: "Go on" })).toBeVisible();
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(place(page)).toHaveText(/^3 of/);
    await page.keyboard.press("Escape");
    await expect(page.locator("#cell-sizes_reading")).toBeInViewport();
    await expect(page.getByRole("navigation", { name: "Notebooks", exact: true })).toBeVisible();
  });

  test("the language changes in mid-talk, and the place is kept", async () => {
    const page = talk();
    await present(page);
    await expect(place(page)).toBeVisible();
    await page.keyboard.press("Home");
    await expect(place(page)).toHaveText(/^1 of/);
    for (let i = 0; i < 4; i++) await page.keyboard.press("PageDown");
    await expect(place(page)).toHaveText(/^5 of/);
    const before = await page.locator(".spoken").innerText();
    await page.locator("main > .foot select").selectOption("pl");
    await expect(place(page)).toHaveText(/^5 z/);
    await expect(page.locator(".spoken")).not.toHaveText(before);
    await page.keyboard.press("PageDown");
    await expect(place(page)).toHaveText(/^6 z/);
  });
});

test("inputs stay live, and a remote turns the screen even out of one", async ({ page }) => {
  await simulated(page);
  await present(page);
  const range = page.locator("input[type=range]");
  for (let i = 0; i < 10 && (await range.count()) === 0; i++) await page.keyboard.press("PageDown");
  const before = await place(page).innerText();
  const rows = page.locator(".figure [role=row], .figure tbody tr");
  await settled(page);
  const count = await rows.count();
  await range.focus();
  await page.keyboard.press("ArrowRight");
  await expect(range).toHaveValue("6");
  await settled(page);
  await expect(rows).toHaveCount(count + 1);
  await expect(place(page)).toHaveText(before);
  await page.keyboard.press("PageDown");
  await expect(place(page)).not.toHaveText(before);
});

test("what is to be predicted stays covered until it is asked for", async ({ page }) => {
  await page.goto("./");
  const answer = "```sql id=answer reveal\nselect 42 as answer\n```\n";
  await dropNotebook(
    page,
    "p.md",
    `---\nrungs: 1\ntitle: Guess\n---\nHow many?\n\n${answer}\n## After\n`,
  );
  await expect(page.getByRole("heading", { name: "Guess" })).toBeVisible();
  await settled(page);
  await present(page);
  const cover = page.getByRole("button", { name: "Show the answer" });
  await expect(cover).toBeVisible();
  await expect(page.getByText("42")).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(cover).toBeHidden();
  await expect(page.getByText("42").first()).toBeVisible();
  await expect(page.getByText("select 42")).toBeHidden();
  await expect(place(page)).toHaveText("1 of 2");
  await page.keyboard.press("PageDown");
  await expect(place(page)).toHaveText("2 of 2");
  await page.keyboard.press("PageUp");
  await expect(page.getByText("42").first()).toBeVisible();
});

for (const viewport of PROJECTORS) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`screens fill ${viewport.width} × ${viewport.height}, and axe finds nothing, ${colorScheme}`, async ({
      browser,
    }) => {
      // It looks at some twenty screens, one after the other.
      test.slow();
      const context = await browser.newContext({ viewport, colorScheme, locale: "en-GB" });
      const page = await context.newPage();
      await simulated(page);
      await present(page);
      const screens = Number((await place(page).innerText()).split(" ").at(-1));
      expect(screens).toBeGreaterThan(10);
      for (let at = 1; at <= screens; at++) {
        await expect(place(page)).toHaveText(`${at} of ${screens}`);
        await expect(page.locator(".screen[data-screen]")).toBeVisible();
        // Nothing that is read or seen runs out of the stage sideways.
        const over = () =>
          page.locator(".stage").evaluate((stage) => {
            const { left, right } = stage.getBoundingClientRect();
            const seen = [...stage.querySelectorAll("h1, h2, p:not(.hidden), figure svg text")];
            return seen.filter((part) => {
              const box = part.getBoundingClientRect();
              return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
            }).length;
          });
        await expect.poll(over).toBe(0);
        // What a line of reading measures on the wall.
        const scale = await page.locator(".screen").evaluate((screen) => screen.style.transform);
        expect(18 * Number(/scale\(([\d.]+)/.exec(scale)?.[1])).toBeGreaterThanOrEqual(14);
        await page.keyboard.press("PageDown");
      }
      await page.keyboard.press("Home");
      await page.keyboard.press("PageDown");
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await context.close();
    });
  }
}
