import { expect, test } from "vitest";
import { doubleJeopardy } from "../../src/charts/double_jeopardy.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const brand = (
  name: string,
  penetration: number,
  expected_penetration: number,
  rate: number,
  expected_rate: number,
  buyers = Math.round(250 * penetration),
) => ({
  brand: name,
  is_own: name === "Rungs",
  buyers,
  penetration,
  penetration_low: penetration - 0.06,
  penetration_high: penetration + 0.06,
  expected_penetration,
  rate,
  expected_rate,
  requirements: rate / 9,
  expected_requirements: expected_rate / 9,
});

/** Invented, near what the simulated panel shows. */
const market = [
  brand("Baumeister", 0.456, 0.447, 4.17, 4.25),
  brand("Rungs", 0.372, 0.371, 3.97, 3.98),
  brand("Castor", 0.3, 0.362, 4.06, 3.95),
  brand("Domino", 0.26, 0.306, 4.45, 3.78),
  brand("Everhome", 0.196, 0.134, 2.29, 3.35),
];

test("double jeopardy", () => {
  expectSnapshots(doubleJeopardy, { from: columns(market) });
});

test("the finding holds the own brand against a brand of its size", () => {
  expect(findingSentence(doubleJeopardy, { from: columns(market) }, englishLabels)).toBe(
    "Rungs is bought as a brand of its size is: by 37% of people, 3.97 times each (a brand of its size by 37%)",
  );
  const found = (penetration: number, expected: number) =>
    doubleJeopardy.finding({ from: columns([brand("Rungs", penetration, expected, 3, 3)]) }).key;
  expect(found(0.3, 0.4)).toBe("fewer_buyers");
  expect(found(0.5, 0.4)).toBe("more_buyers");
  expect(found(0.4, Number.NaN)).toBe("observed");
});

test("brands with too few buyers are counted, not drawn", () => {
  const rare = { ...brand("Rare", 0.02, 0.02, 1, 1), penetration: null, rate: null };
  const data = { from: columns([...market, rare]) };
  expect(doubleJeopardy.marks(data, englishLabels).map(({ title }) => title)).not.toContain("Rare");
  expect(doubleJeopardy.foot(data).notes).toEqual([{ key: "few_brands", values: { n: 1 } }]);
});
