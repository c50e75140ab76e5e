import { expect, test } from "vitest";
import { priceToleranceCurve } from "../../src/charts/price_tolerance_curve.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented: answers around a middle that grows with the level. */
const curve = (middles: Readonly<Record<string, number>>) =>
  columns(
    Object.entries(middles).flatMap(([group_name, middle]) =>
      Array.from({ length: 31 }, (_, price_difference) => {
        const staying = 1 / (1 + Math.exp((price_difference - middle) / 1.8));
        const [ci_low, ci_high] = [Math.max(0, staying - 0.05), Math.min(1, staying + 0.05)];
        return { group_name, price_difference, staying, ci_low, ci_high, customers: 250 };
      }),
    ),
  );
const LEVELS = curve({ level_0: 5, level_1: 8, level_2: 14, level_3: 20 });

test("who would stay at which difference", () => {
  expectSnapshots(priceToleranceCurve, { from: LEVELS });
});

test("the finding says where half of them would go", () => {
  const said = (data: ReturnType<typeof curve>) =>
    findingSentence(priceToleranceCurve, { from: data }, englishLabels);
  expect(said(LEVELS)).toBe(
    "Half would leave for a price lower by – Dissatisfied: 5%, Partners: 20%",
  );
  expect(said(curve({ all: 9 }))).toBe("Half would leave for a price lower by 9%");
  expect(priceToleranceCurve.finding({ from: curve({ all: 90 }) }).key).toBe("stay");
});
