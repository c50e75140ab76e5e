import { expect, it } from "vitest";
import { seededRandom } from "../../src/stats/random.ts";
import { percentileInterval, resample } from "../../src/stats/resample.ts";

it("resample draws as many as there are, the same for the same seed", () => {
  const draw = (seed: number) => {
    const counts = new Uint16Array(1000).fill(9);
    resample(counts, seededRandom(seed));
    return [...counts];
  };
  expect(draw(1).reduce((sum, count) => sum + count, 0)).toBe(1000);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(2)).not.toEqual(draw(1));
  // About one in e is drawn never, a third or so once.
  expect(draw(1).filter((count) => count === 0).length).toBeGreaterThan(320);
  expect(draw(1).filter((count) => count === 0).length).toBeLessThan(420);
});

it("percentileInterval holds the middle 95 %, by type 7", () => {
  const replicates = Array.from({ length: 101 }, (_, i) => 100 - i);
  expect(percentileInterval([...replicates, NaN])).toEqual([2.5, 97.5]);
  expect(percentileInterval([])).toEqual([NaN, NaN]);
});
