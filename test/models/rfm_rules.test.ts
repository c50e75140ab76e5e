import { expect, it } from "vitest";
import { graphOver, toRows } from "./harness.ts";

it("rfm_rules holds two sets of ten rules, each with ranges within one to five", async () => {
  const graph = await graphOver({});
  const rules = toRows(await graph.read(await graph.build("rfm_rules")));
  for (const set of ["vignette", "classic"]) {
    const own = rules.filter(({ rule_set }) => rule_set === set);
    expect(own.map(({ priority }) => priority)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(own.map(({ segment }) => segment)).size).toBe(10);
  }
  for (const rule of rules) {
    for (const measure of ["r", "f", "m"]) {
      const [low, high] = [Number(rule[`${measure}_min`]), Number(rule[`${measure}_max`])];
      expect(low).toBeGreaterThanOrEqual(1);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high).toBeLessThanOrEqual(5);
    }
  }
});
