import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { decode } from "../../src/questionnaire/read_code.ts";

const PAGE = "./questionnaire.html#company";

async function accessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider).toBeLessThanOrEqual(0);
}

const group = (page: Page, number: number) =>
  page.getByRole("group", { name: new RegExp(`^${number}\\.`) });

test("a questionnaire is filled in by keyboard without a network, weighs at most 60 kB, and becomes a code", async ({
  page,
  context,
}) => {
  const asked = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => asked.set(response.url(), response.body()));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE);
  await page.waitForLoadState("networkidle");
  const weighed = (await Promise.all(asked.values())).map(({ length }) => length);
  const bytes = weighed.reduce((sum, length) => sum + length, 0);
  console.log(`The questionnaires’ page: ${(bytes / 1000).toFixed(1)} kB, not compressed`);
  expect(weighed.length).toBeGreaterThan(4);
  expect(bytes).toBeLessThanOrEqual(60_000);
  expect(new Set([...asked.keys()].map((url) => new URL(url).host)).size).toBe(1);
  await context.setOffline(true);

  const heading = page.getByRole("heading", { level: 1 });
  await page.getByRole("button", { name: "Begin" }).press("Enter");
  await expect(heading).toBeFocused();
  await expect(page.getByText("Part 1 of 4")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(group(page, 1).getByLabel("A private company")).toBeChecked();
  await group(page, 2).getByLabel("8").press(" ");
  await group(page, 3).getByLabel("0, very poor").press(" ");
  await group(page, 4).getByLabel("4").press(" ");
  await group(page, 4).getByRole("button", { name: "Take the answer back" }).press("Enter");
  await accessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Part 2 of 4")).toBeVisible();
  await group(page, 5).getByLabel("in the middle").press("ArrowLeft");
  await accessible(page);
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await group(page, 12).getByLabel("there is nowhere else").press(" ");
  await page.getByRole("button", { name: "Next" }).press("Enter");

  const told = page.getByLabel("How many people");
  await told.fill("a");
  await page.getByRole("button", { name: "To your answers" }).press("Enter");
  await expect(told).toBeFocused();
  await expect(page.getByRole("alert")).toHaveText(/whole number from 0 to 99/);
  await told.fill("12");
  await told.press("Enter");
  await expect(heading).toHaveText("Your answers");
  await accessible(page);

  await page.goBack();
  await expect(told).toHaveValue("12");
  await page.goForward();
  await page.getByRole("button", { name: "Make the code" }).press("Enter");
  await expect(heading).toHaveText("Your code");
  await expect(page.getByRole("img", { name: "The code as a square for a camera" })).toBeVisible();
  await accessible(page);
  const { response } = decode((await page.locator(".code").textContent())!);
  expect(response).toMatchObject({
    questionnaire: "company",
    answers: {
      provider: 1,
      expected: 8,
      perceived: 0,
      attention: -1,
      could_go_elsewhere: 0,
      told: 12,
    },
  });
  expect(Object.keys(response!.answers)).toHaveLength(6);

  await page.getByRole("button", { name: "Fill in another" }).press("Enter");
  await expect(group(page, 2).getByLabel("8")).not.toBeChecked();
  await page.goBack();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
