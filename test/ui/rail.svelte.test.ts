import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import Rail from "../../src/ui/Rail.svelte";
import { englishWords } from "../../src/words/words.ts";

const words = englishWords();
const ALL = { state: "ready", possible: 3, cells: 3, share: 1 } as const;
const SOME = { state: "partly", possible: 2, cells: 3, share: 0.5 } as const;
const NONE = { state: "impossible", possible: 0, cells: 3, share: 0 } as const;
const data = {
  words,
  tables: [{ name: "orders", rows: 21480 }],
  notebooks: [
    { slug: "base", title: "Your customer base", readiness: ALL },
    { slug: "levels", title: "Levels of loyalty", readiness: NONE },
    { slug: "drivers", title: "What drives loyalty", readiness: SOME },
  ],
  current: "base",
  onfiles: () => {},
  onchoose: () => {},
} as const;

afterEach(() => page.viewport(1280, 800));

test("it names the tables with their rows, and each notebook with what is possible", async () => {
  await page.viewport(1280, 800);
  const onopen = vi.fn();
  const screen = await render(Rail, { ...data, onopen });
  await expect.element(screen.getByRole("complementary")).toHaveTextContent("21,480");
  const open = screen.getByRole("button", { name: "Your customer base ready" });
  await expect.element(open).toHaveAttribute("aria-current", "page");
  const some = screen.getByRole("button", { name: "What drives loyalty 2 of 3 can be shown" });
  await expect.element(some).toBeVisible();
  await screen.getByRole("button", { name: "Levels of loyalty not possible" }).click();
  expect(onopen).toHaveBeenCalledExactlyOnceWith("levels");
});

test("on a small screen it is a drawer that keeps the focus and closes with Escape", async () => {
  await page.viewport(360, 780);
  const screen = await render(Rail, { ...data, onopen: () => {}, open: true });
  const drawer = screen.getByRole("dialog", { name: "Data and notebooks" });
  await expect.element(drawer).toBeVisible();
  expect(drawer.element().contains(document.activeElement)).toBe(true);
  await userEvent.keyboard("{Escape}");
  await expect.element(drawer).not.toBeInTheDocument();
});

test("choosing a notebook closes the drawer", async () => {
  await page.viewport(360, 780);
  const onopen = vi.fn();
  const screen = await render(Rail, { ...data, onopen, open: true });
  await screen.getByRole("button", { name: /Levels of loyalty/ }).click();
  expect(onopen).toHaveBeenCalledExactlyOnceWith("levels");
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
});

test("simulated data are marked with their seed, and another company can be chosen", async () => {
  await page.viewport(360, 780);
  const onchoose = vi.fn();
  const simulated = { seed: 12 };
  const screen = await render(Rail, { ...data, onopen: () => {}, onchoose, simulated, open: true });
  await expect.element(screen.getByText("Simulated company, seed 12")).toBeVisible();
  await screen.getByRole("button", { name: "Another simulated company" }).click();
  expect(onchoose).toHaveBeenCalledOnce();
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
});

test("a person’s own data carry no such mark", async () => {
  await page.viewport(1280, 800);
  const screen = await render(Rail, { ...data, onopen: () => {} });
  await expect
    .element(screen.getByRole("button", { name: "Choose a simulated company" }))
    .toBeVisible();
  await expect.element(screen.getByText(/^Simulated/)).not.toBeInTheDocument();
});

test("a notebook of one’s own is renamed, copied and deleted from the list", async () => {
  await page.viewport(1280, 800);
  const manage = {
    rename: vi.fn(async () => {}),
    duplicate: vi.fn(async () => {}),
    delete: vi.fn(async () => {}),
    look: vi.fn(async () => {}),
    begin: vi.fn(async () => {}),
  };
  const notebooks = [
    { slug: "base", title: "Your customer base", readiness: ALL, copy: "changed" },
    { slug: "file-1", title: "Mine", readiness: ALL, copy: "own" },
  ] as const;
  const screen = await render(Rail, { ...data, notebooks, manage, onopen: () => {} });
  const mine = screen.getByRole("navigation", { name: "My notebooks" });
  await mine.getByRole("button", { name: "More about “Mine”" }).click();
  await mine.getByRole("button", { name: "Rename" }).click();
  const title = mine.getByRole("textbox", { name: "New title of “Mine”" });
  await expect.element(title).toHaveFocus();
  await userEvent.fill(title, "Ours");
  await userEvent.keyboard("{Enter}");
  expect(manage.rename).toHaveBeenCalledExactlyOnceWith("file-1", "Ours");
  await mine.getByRole("button", { name: "More about “Mine”" }).click();
  await mine.getByRole("button", { name: "Rename" }).click();
  await userEvent.keyboard("{Escape}");
  await mine.getByRole("button", { name: "Make a copy" }).click();
  expect(manage.duplicate).toHaveBeenCalledExactlyOnceWith("file-1");
  await mine.getByRole("button", { name: "More about “Mine”" }).click();
  await mine.getByRole("button", { name: "Delete" }).click();
  expect(manage.delete).toHaveBeenCalledExactlyOnceWith("file-1");
  expect(manage.rename).toHaveBeenCalledOnce();

  await expect.element(screen.getByRole("button", { name: /customer base changed/ })).toBeVisible();
  await screen.getByRole("button", { name: "More about “Your customer base”" }).click();
  await screen.getByRole("button", { name: "Look at the original" }).click();
  expect(manage.look).toHaveBeenCalledExactlyOnceWith("base");
  await screen.getByRole("button", { name: "Begin an empty one" }).click();
  expect(manage.begin).toHaveBeenCalledOnce();
});
