import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { ANALYSES } from "./names.ts";
import { analyses, page } from "./page.ts";
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

it("every model serves an analysis of the list and keeps a guard", () => {
  for (const { name, header } of CATALOGUE.values()) {
    expect(header.guards, name).not.toEqual([]);
    expect(header.analyses, name).not.toEqual([]);
    expect(
      header.analyses.filter((id) => !(id in ANALYSES)),
      name,
    ).toEqual([]);
  }
});

it("the committed page is what `npm run analyses` writes", () => {
  expect(readFileSync(PAGE, "utf8")).toBe(page());
});
