import { expect, test } from "vitest";
import { segmentSizes } from "../../src/charts/segment_sizes.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented, in proportions that a shop might see. */
const shop = columns([
  row("champions", 158, 0.159, 0.138, 0.183, 120_178, 0.259),
  row("loyal_customers", 278, 0.279, 0.252, 0.308, 158_211, 0.341),
  row("potential_loyalist", 229, 0.23, 0.205, 0.257, 78_410, 0.169),
  row("need_attention", 35, 0.035, 0.025, 0.049, 17_902, 0.039),
  row("about_to_sleep", 50, 0.05, 0.038, 0.066, 11_205, 0.024),
  row("at_risk", 86, 0.086, 0.071, 0.106, 38_440, 0.083),
  row("lost", 111, 0.112, 0.094, 0.133, 21_330, 0.046),
  row("others", 48, 0.048, 0.037, 0.063, 18_482, 0.04),
]);

function row(
  segment: string,
  customers: number,
  share: number,
  ci_low: number,
  ci_high: number,
  revenue: number,
  revenue_share: number,
) {
  return { segment, customers, share, ci_low, ci_high, revenue, revenue_share };
}

test("segment sizes and value", () => {
  expectSnapshots(segmentSizes, { from: shop });
});

test("the finding is the segment that brings most above its share of customers", () => {
  expect(findingSentence(segmentSizes, { from: shop }, englishLabels)).toBe(
    "Champions: 16% of customers, 26% of revenue",
  );
});

test("under ten customers nothing is concluded", () => {
  const tiny = columns([
    row("champions", 4, 0.5, 0.2, 0.8, 400, 0.8),
    row("lost", 4, 0.5, 0.2, 0.8, 100, 0.2),
  ]);
  expect(segmentSizes.finding({ from: tiny })).toMatchObject({ key: "too_few", values: { n: 8 } });
});

test("without rows it says so and still draws", () => {
  const none = columns([]);
  expect(segmentSizes.finding({ from: none }).key).toBe("nothing");
  expect(segmentSizes.marks({ from: none }, englishLabels)).toEqual([]);
});
