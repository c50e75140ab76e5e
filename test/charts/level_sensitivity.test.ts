import { expect, test } from "vitest";
import { levelSensitivity } from "../../src/charts/level_sensitivity.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const rows = (parameter: string, looser: number, stricter: number) =>
  (
    [
      ["looser", looser],
      ["stricter", stricter],
    ] as const
  ).flatMap(([strictness, share]) => [
    { parameter, strictness, level: 1, share: 1 - share },
    { parameter, strictness, level: 2, share: share * 0.6 },
    { parameter, strictness, level: 3, share: share * 0.4 },
  ]);

const company = columns([
  { parameter: "as_chosen", strictness: "as_chosen", level: 2, share: 0.18 },
  { parameter: "as_chosen", strictness: "as_chosen", level: 3, share: 0.09 },
  ...rows("satisfied_at", 0.27, 0.21),
  ...rows("intent_at", 0.27, 0.19),
  ...rows("compares_up_to", 0.28, 0.23),
  ...rows("repeat_satisfied", 0.31, 0.24),
  ...rows("active_acts_at", 0.27, 0.27),
]);

test("how the share follows the thresholds", () => {
  expectSnapshots(levelSensitivity, { from: company });
});

test("the finding names the threshold on which the share hangs most", () => {
  expect(findingSentence(levelSensitivity, { from: company }, englishLabels)).toBe(
    "A step at “Means to return from” moves the share of devoted and partners between 19% and 27%",
  );
});

test("without rows it says so and still draws", () => {
  expect(levelSensitivity.finding({ from: columns([]) }).key).toBe("nothing");
  expect(levelSensitivity.marks({ from: columns([]) }, englishLabels)).toEqual([]);
});

test("where nobody is devoted under any threshold, it does not call that steady", () => {
  const from = columns([...rows("as_chosen", 0, 0), ...rows("satisfied_at", 0, 0)]);
  expect(levelSensitivity.finding({ from }).key).toBe("none");
});
