import { expect, test } from "vitest";
import { pathFunnel, relationsFunnel } from "../../src/charts/path_funnel.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const step = (
  place: number,
  name: string,
  n_entered: number | null,
  n_reached: number | null,
  share: number | null,
  ci_low: number | null,
  ci_high: number | null,
  median_days: number | null,
) => ({ place, step: name, n_entered, n_reached, share, ci_low, ci_high, median_days });

const path = columns([
  step(1, "interest", null, null, null, null, null, null),
  step(2, "registration", 1888, 1888, 1, 0.998, 1, 11),
  step(3, "trial", 1857, 1553, 0.836, 0.819, 0.852, 20),
  step(4, "satisfied", 1522, 699, 0.459, 0.434, 0.484, 212),
  step(5, "satisfied_again", 859, 176, 0.205, 0.179, 0.233, 544),
  step(6, "devoted", 300, 77, 0.257, 0.21, 0.309, null),
  step(7, "advocacy", 8, 3, null, null, null, 24),
]);

test("a path in steps", () => {
  expectSnapshots(pathFunnel, { from: path });
});

test("the second path", () => {
  const relations = columns([
    step(1, "interest", null, null, null, null, null, null),
    step(2, "trial", 1888, 1575, 0.834, 0.817, 0.85, 38),
    step(3, "compared", 1522, 108, 0.071, 0.059, 0.085, null),
    step(4, "personal", 214, 106, 0.495, 0.429, 0.562, 168),
    step(5, "tested", 124, 77, 0.621, 0.533, 0.702, 0),
  ]);
  expectSnapshots(relationsFunnel, { from: relations });
});

test("the finding is the narrowest step", () => {
  expect(findingSentence(pathFunnel, { from: path }, englishLabels)).toBe(
    "The narrowest step is “Satisfied again and again”: 21% of those before get there in time",
  );
});

test("under ten people a step shows no share, and without rows it still draws", () => {
  const last = pathFunnel.marks({ from: path }, englishLabels).at(-1);
  expect(last?.facts).toContainEqual(["Share", "under ten customers"]);
  expect(pathFunnel.finding({ from: columns([]) }).key).toBe("nothing");
});
