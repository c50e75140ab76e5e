import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { ANALYSES } from "./names.ts";
import { analyses, foundations, page } from "./page.ts";
import { PAGE } from "./write.ts";

const built = analyses().filter(({ models }) => models.length > 0);

it("some analyses are built", () => {
  expect(built.map(({ id }) => id)).toEqual(expect.arrayContaining(["B1", "B2", "B3", "B4"]));
});

it.each(built)("$id has its figures, notebooks, tests and guards", (analysis) => {
  const { figures, notebooks, tests, guards } = analysis;
  const fields = { figures, notebooks, tests, guards };
  const empty = Object.entries(fields).flatMap(([name, found]) => (found.length > 0 ? [] : [name]));
  expect(empty).toEqual([]);
});

it("every model serves an analysis of the list, by itself or under a model that does", () => {
  const named = [...CATALOGUE.values()].filter(({ header }) => header.analyses.length > 0);
  const serving = foundations(named);
  const idle = [...CATALOGUE.values()].filter((model) => !serving.has(model));
  expect(idle.map(({ name }) => name)).toEqual([]);
  const ids = named.flatMap(({ header }) => header.analyses);
  expect(ids.filter((id) => !(id in ANALYSES))).toEqual([]);
});

it("the committed page is what `npm run analyses` writes", () => {
  expect(readFileSync(PAGE, "utf8")).toBe(page());
});
