import { expect, test } from "vitest";
import { rfmHeatmap } from "../../src/charts/rfm_heatmap.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented: those who buy often buy recently and spend more. */
const grid = columns(
  [1, 2, 3, 4, 5].flatMap((recency_score) =>
    [1, 2, 3, 4, 5].map((frequency_score) => ({
      recency_score,
      frequency_score,
      customers: Math.max(3, Math.round(78 - 17 * Math.abs(recency_score - frequency_score))),
      mean_monetary: 120 + 110 * frequency_score + 18 * recency_score,
    })),
  ),
);

test("rfm heatmap", () => {
  expectSnapshots(rfmHeatmap, { from: grid });
});

test("a cell under ten customers is neither the best nor read out", () => {
  const lucky = columns([
    { recency_score: 1, frequency_score: 1, customers: 90, mean_monetary: 100 },
    { recency_score: 1, frequency_score: 2, customers: 20, mean_monetary: 210 },
    { recency_score: 2, frequency_score: 2, customers: 9, mean_monetary: 9_000 },
  ]);
  expect(rfmHeatmap.finding({ from: lucky }).values).toMatchObject({ recency: 1, frequency: 2 });
  const [best] = rfmHeatmap.marks({ from: lucky }, englishLabels);
  expect(best?.facts[1]?.[1]).toBe("under ten customers");
});

test("the finding compares with the average customer", () => {
  expect(findingSentence(rfmHeatmap, { from: grid }, englishLabels)).toMatch(
    /^Recency 5, frequency 5: worth 1\.\d+ times the average customer$/,
  );
});
