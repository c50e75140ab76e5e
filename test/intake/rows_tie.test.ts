// Why: every row of a file is loaded or refused, whatever is broken in it. Two readers that share
// nothing, ours that counts and DuckDB's that loads, must agree on every file.
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { damagedFile, misplaced, untied } from "./damaged.ts";
import { startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const PATIENCE = { timeout: 120_000 };

it(
  "rows in the file = rows loaded + rows refused, and amounts tie to the cent",
  PATIENCE,
  async () => {
    const ties = fc.asyncProperty(damagedFile, async (text) => {
      expect(await untied(engine, text)).toBeNull();
    });
    await fc.assert(ties, { numRuns: 50, seed: 20250102 });
  },
);

it("refused and loaded rows stand in the lines that they say", PATIENCE, async () => {
  const stand = fc.asyncProperty(damagedFile, async (text) => {
    expect(await misplaced(engine, text)).toBeNull();
  });
  await fc.assert(stand, { numRuns: 30, seed: 7 });
});
