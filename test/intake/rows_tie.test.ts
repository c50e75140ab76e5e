// Why: every row of a file is loaded or refused, whatever is broken in it. Two readers that share
// nothing, ours that counts and DuckDB's that loads, must agree on every file.
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { loadFiles } from "../../src/intake/load.ts";
import { damagedFile, misplaced, source, untied } from "./damaged.ts";
import { startStore } from "./harness.ts";

let engine: Engine;
beforeAll(async () => void (engine = await startStore()));
afterAll(() => engine.stop());

const PATIENCE = { timeout: 120_000 };
/** A row or two: a large file is read piece by piece, which no small one would show. */
const PIECE = 30;

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

it("so do those of a file that is read in pieces", PATIENCE, async () => {
  const stand = fc.asyncProperty(damagedFile, async (text) => {
    expect(await untied(engine, text, PIECE)).toBeNull();
    expect(await misplaced(engine, text, PIECE)).toBeNull();
  });
  await fc.assert(stand, { numRuns: 15, seed: 9 });
});

it("a load tells bytes and rows as it goes on", PATIENCE, async () => {
  const lines = Array.from({ length: 40 }, (_, i) => `c${i},2025-01-02,1.00,note\n`);
  const seen: number[][] = [];
  const text = `customer_id,order_date,amount,note\n${lines.join("")}`;
  await loadFiles(
    engine,
    [await source(text, 300)],
    {},
    {
      progress: ({ step, done, total, rows }) => {
        if (step === "read") seen.push([done, total, rows?.done ?? -1, rows?.total ?? -1]);
      },
    },
  );
  expect(seen.length).toBeGreaterThan(3);
  expect(seen[0]).toEqual([0, text.length, 0, 40]);
  expect(seen[1]![0]).toBeGreaterThan(0);
  expect(seen.at(-1)).toEqual([text.length, text.length, 40, 40]);
});
