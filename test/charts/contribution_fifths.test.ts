import { expect, test } from "vitest";
import { contributionFifths } from "../../src/charts/contribution_fifths.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const fifth = (no: number, own: number, referred: number, ideas: number) => ({
  fifth: no,
  customers: 290,
  givers_share: 0.2,
  own,
  referred,
  suggestion_value: ideas,
  cost_saved: 2,
  beyond: referred + ideas + 2,
  ci_low: (referred + ideas) * 0.7,
  ci_high: (referred + ideas) * 1.3 + 4,
});

test("what fifths of customers buy and give beyond", () => {
  const from = columns([
    fifth(1, 1200, 38, 11),
    fifth(2, 300, 22, 8),
    fifth(3, 130, 31, 3),
    fifth(4, 60, 12, 2),
    fifth(5, 20, 9, 0),
  ]);
  expectSnapshots(contributionFifths, { from });
  expect(findingSentence(contributionFifths, { from }, englishLabels)).toBe(
    "The fifth that buys most makes 70% of purchases and gives 35% of what customers give beyond them",
  );
});

test("under ten customers a fifth there is no finding", () => {
  const from = columns([
    { fifth: 1, customers: 4 },
    { fifth: 2, customers: 4 },
  ]);
  expect(contributionFifths.finding({ from })).toMatchObject({ key: "too_few", values: { n: 4 } });
});
