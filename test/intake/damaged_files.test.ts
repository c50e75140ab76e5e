// Why: whatever has happened to a file on its way, it is refused in words or loaded with every row accounted for.
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { type Damage, damage, damaged, mistaken, sound } from "./damaged_binary.ts";
import { startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

it("a damaged file of any format takes nothing with it", { timeout: 240_000 }, async () => {
  const files = await sound();
  for (const one of fc.sample(damage, { numRuns: 40, seed: 20250501 }))
    expect(await mistaken(engine, damaged(files, one))).toBeNull();
});

it("an arrow stream of which a batch counts its rows wrong is refused", async () => {
  const files = (await sound()).filter(({ name }) => name === "stream.arrows");
  const one: Damage = { file: 0, kind: "flip", places: [584_472, 541_040, 828_066], byte: 0 };
  expect(await mistaken(engine, damaged(files, one))).toBeNull();
});
