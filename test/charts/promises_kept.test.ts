import { expect, test } from "vitest";
import { promisesKept } from "../../src/charts/promises_kept.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const group = (group_name: string, deliveries: number, share: number, reach = 0.02) => ({
  group_name,
  deliveries,
  share,
  ci_low: share - reach,
  ci_high: share + reach,
});

const brands = columns([
  group("all", 5402, 0.853, 0.01),
  group("Aldo", 897, 0.944),
  group("Corvo", 853, 0.898),
  group("Fenn", 950, 0.685, 0.03),
  { group_name: "Gill", deliveries: 4 },
]);

test("promises kept by brand", () => {
  expectSnapshots(promisesKept, { from: brands });
});

test("the finding tells the best from the worst where they can be told apart", () => {
  expect(findingSentence(promisesKept, { from: brands }, englishLabels)).toBe(
    "Promises kept: 94% by the best, 69% by the worst",
  );
  const alike = columns([group("all", 90, 0.9, 0.05), group("Aldo", 40, 0.92, 0.1)]);
  expect(findingSentence(promisesKept, { from: alike }, englishLabels)).toBe(
    "90% of deliveries came in time and in full",
  );
});
