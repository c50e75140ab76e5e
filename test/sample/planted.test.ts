import { afterAll, describe, expect, test } from "vitest";
import { startNodeEngine } from "../../src/engine/node.ts";
import { PRESETS } from "../../src/sample/presets.ts";
import { load, measure } from "./measure.ts";
import { coverage, distance, OFF, type Planted, survey } from "./planted.ts";

const engine = await startNodeEngine();
afterAll(() => engine.stop());

const SEEDS = [1, 2, 3, 4];
const options = { customers: 3000, language: "en" } as const;

const planted = await survey(engine, SEEDS, options);
const absent: Planted[] = [];
for (const group of OFF) {
  const found = await survey(engine, SEEDS, options, group);
  absent.push(...found.filter(({ off, none }) => off && none !== null));
}

describe("what is planted is measured where it was planted", () => {
  test.each(planted.map((finding) => [finding.id, finding] as const))("%s", (_, finding) => {
    expect(Math.abs(distance(finding, ({ rule }) => rule))).toBeLessThan(3);
    expect(coverage(finding, ({ rule }) => rule)).toBeGreaterThanOrEqual(2);
  });
});

describe("what is switched off is not there", () => {
  test.each(absent.map((finding) => [finding.id, finding] as const))("%s", (_, finding) => {
    expect(Math.abs(distance(finding, () => finding.none ?? NaN))).toBeLessThan(3);
    expect(coverage(finding, () => finding.none ?? NaN)).toBeGreaterThanOrEqual(2);
  });
});

test("the preset for teaching differs where it says", async () => {
  const key = await load(engine, { ...options, seed: 1, findings: PRESETS.teaching });
  const { estimate, se } = (await measure(engine)).get("employee_icc")!;
  expect(key.find(({ id }) => id === "employee_icc")?.parameter).toBe(0.15);
  expect(Math.abs(estimate - 0.15)).toBeLessThan(3 * se);
  expect(estimate - 3 * se).toBeGreaterThan(0.06);
});
