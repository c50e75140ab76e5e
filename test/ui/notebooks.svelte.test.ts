// Why: the list of notebooks is reactive state, which only the page's compiler makes.
import { expect, it } from "vitest";
import { parseNotebook } from "../../src/notebook/parse.ts";
import { Notebooks } from "../../src/ui/notebooks.svelte.ts";
import { deviceShelf } from "../../src/ui/shelf.ts";

it("offers the notebook of which the data allow most, and none where they allow none", async () => {
  const library = ["base", "levels", "drivers"].map((slug) => ({
    slug,
    read: async () => parseNotebook(`---\nrungs: 1\ntitle: ${slug}\n---\n`),
  }));
  const notebooks = new Notebooks(library, deviceShelf("notebooks-test"));
  const allowing = (possible: Record<string, number>) =>
    notebooks.fullest("en", async ({ title }) => ({
      state: "partly",
      possible: possible[title ?? ""] ?? 0,
      cells: 4,
      share: (possible[title ?? ""] ?? 0) / 4,
    }));
  expect(await allowing({ levels: 1, drivers: 3 })).toBe("drivers");
  expect(await allowing({ base: 2, levels: 2 })).toBe("base");
  expect(await allowing({})).toBeNull();
});
