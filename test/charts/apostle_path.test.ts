import { expect, test } from "vitest";
import { apostlePath } from "../../src/charts/apostle_path.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const year = (start: number, apostles: number, more: Record<string, unknown> = {}) => ({
  period_start: new Date(Date.UTC(start, 0, 1)),
  apostles,
  target: 2 * apostles,
  base: 1650,
  years_to_ceiling: Math.log2(1650 / apostles),
  required_probability: 0.2875,
  observed_probability: 0.1,
  ci_low: 0.072,
  ci_high: 0.137,
  feasible: false,
  ...more,
});

/** The worked example, with two invented years before it. */
const years = [year(2023, 21), year(2024, 34), year(2025, 50)];

test("the path of the apostles", () => {
  expectSnapshots(apostlePath, { from: columns(years) });
});

test("the finding is the coming year’s", () => {
  expect(findingSentence(apostlePath, { from: columns(years) }, englishLabels)).toBe(
    "29% of clients would have to become apostles within the year; 10% did in the last one",
  );
  const near = [year(2025, 50, { required_probability: 0.12, feasible: true })];
  expect(apostlePath.finding({ from: columns(near) }).key).toBe("within_reach");
  expect(apostlePath.finding({ from: columns([year(2025, 9)]) }).key).toBe("too_few");
});
