import { expect, test } from "vitest";
import { CATALOGUE } from "../../src/models/catalogue.ts";
import { dictionary } from "../../src/words/en/dictionary.ts";
import { graphOver } from "../models/harness.ts";

test("every column of every model has its label", { timeout: 300_000 }, async () => {
  const graph = await graphOver({});
  const unnamed = new Set<string>();
  for (const name of CATALOGUE.keys()) {
    const result = await graph.read(await graph.build(name));
    for (const column of Object.keys(result.columns))
      if (!(column in dictionary.columns)) unnamed.add(`${name}.${column}`);
  }
  expect([...unnamed]).toEqual([]);
});
