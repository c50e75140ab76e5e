// Why: two tabs keep notebooks in the same place, and neither may undo what the other has written.
import { expect, it } from "vitest";
import { parseNotebook, serialise } from "../../src/notebook/parse.ts";
import { Notebooks } from "../../src/ui/notebooks.svelte.ts";
import { deviceShelf } from "../../src/ui/shelf.ts";
import { unwrittenOf } from "../../src/ui/unwritten.ts";

const notebook = (text: string) => parseNotebook(`---\nrungs: 1\ntitle: Shared\n---\n${text}\n`);
const library = [{ slug: "levels", read: async () => notebook("As it came.") }];
let databases = 0;

/** Two tabs with a device in common; `writing` says whether somebody writes in the second one. */
async function twoTabs(writing = false) {
  const name = `copies-test-${databases++}`;
  const adopted: string[] = [];
  const first = new Notebooks(library, deviceShelf(name));
  const second = new Notebooks(library, deviceShelf(name), (slug) => {
    if (!writing) adopted.push(slug);
    return !writing;
  });
  await first.load();
  await second.load();
  const all = async () =>
    [...(await deviceShelf(name).all())].map(([slug, text]) => [
      slug,
      text.trim().split("\n").at(-1),
    ]);
  const read = async (tab: Notebooks, slug: string) =>
    serialise((await tab.read(slug, "en"))!)
      .trim()
      .split("\n")
      .at(-1);
  return { first, second, adopted, all, read };
}

it("what one tab writes is there in the other", async () => {
  const { first, second, adopted, read } = await twoTabs();
  expect(await first.keep("levels", notebook("By the first."), "en")).toBe("levels");
  await expect.poll(() => adopted).toEqual(["levels"]);
  expect(await read(second, "levels")).toBe("By the first.");
  expect(await second.keep("levels", notebook("Then by the second."), "en")).toBe("levels");
  await expect.poll(() => read(first, "levels")).toBe("Then by the second.");
});

it("a notebook that is written in both tabs becomes two, and nothing is overwritten", async () => {
  const { first, second, all, read } = await twoTabs(true);
  await first.keep("levels", notebook("By the first."), "en");
  const kept = ["S", "Se", "Second."].map((text) => second.keep("levels", notebook(text), "en"));
  expect(await Promise.all(kept)).toEqual(["file-1", "file-1", "file-1"]);
  expect(await all()).toEqual([
    ["file-1", "Second."],
    ["levels", "By the first."],
  ]);
  expect(await read(second, "levels")).toBe("By the first.");
  expect(second.copy("file-1")).toBe("own");
});

it("two tabs that begin a notebook at the same time get two", async () => {
  const { first, second, all } = await twoTabs(true);
  const slugs = await Promise.all([first.begin(notebook("a")), second.begin(notebook("b"))]);
  expect(new Set(slugs).size).toBe(2);
  expect((await all()).map(([, text]) => text).sort()).toEqual(["a", "b"]);
});

it("a notebook that is again as it came needs no copy", async () => {
  const { first, all } = await twoTabs();
  await first.keep("levels", notebook("Changed."), "en");
  expect(await all()).toHaveLength(1);
  await first.keep("levels", notebook("As it came."), "en");
  expect(await all()).toHaveLength(0);
  expect(first.copy("levels")).toBe(null);
});

it("what was on its way when a page closed is there in the next one, beside what another tab wrote", async () => {
  const name = `copies-test-${databases++}`;
  const first = new Notebooks(library, deviceShelf(name));
  await first.load();
  await first.keep("levels", notebook("Kept."), "en");
  const known = serialise((await first.read("levels", "en"))!);
  const way = (text: string) =>
    unwrittenOf(name).begin({ slug: "levels", text: serialise(notebook(text)), known });
  way("Typed last.");
  const next = new Notebooks(library, deviceShelf(name));
  await next.load();
  expect(serialise((await next.read("levels", "en"))!)).toContain("Typed last.");
  expect(unwrittenOf(name).all()).toEqual([]);
  way("Typed too late.");
  const third = new Notebooks(library, deviceShelf(name));
  await third.load();
  expect(serialise((await third.read("levels", "en"))!)).toContain("Typed last.");
  expect(serialise((await third.read("file-1", "en"))!)).toContain("Typed too late.");
});
