import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { ANALYSES } from "./names.ts";
import { analyses, foundations, page, stateOf } from "./page.ts";
import { PAGE } from "./write.ts";

const built = (await analyses()).filter(({ models }) => models.length > 0);

it("some analyses are built", () => {
  expect(built.map(({ id }) => id)).toEqual(expect.arrayContaining(["B1", "B2", "B3", "B4"]));
});

it("an analysis is built when nothing of it is missing, and says else what is", () => {
  const whole = { models: [...CATALOGUE.values()].slice(0, 1), notebooks: built[0]!.notebooks };
  const parts = { ...whole, figures: ["a"], tests: ["b"], guards: ["P1"] };
  expect(stateOf(parts)).toBe("built");
  expect(stateOf({ ...parts, figures: [], guards: [] })).toBe("in part: no figures, no guards");
  expect(stateOf({ ...parts, models: [] })).toBe("not yet");
});

it.each(built)("$id has a test", ({ tests }) => {
  expect(tests).not.toEqual([]);
});

it("every model serves an analysis of the list, by itself or under a model that does", () => {
  const named = [...CATALOGUE.values()].filter(({ header }) => header.analyses.length > 0);
  const serving = foundations(named);
  const idle = [...CATALOGUE.values()].filter((model) => !serving.has(model));
  expect(idle.map(({ name }) => name)).toEqual([]);
  const ids = named.flatMap(({ header }) => header.analyses);
  expect(ids.filter((id) => !(id in ANALYSES))).toEqual([]);
});

it("the committed page is what `npm run analyses` writes", async () => {
  expect(readFileSync(PAGE, "utf8")).toBe(await page());
});
