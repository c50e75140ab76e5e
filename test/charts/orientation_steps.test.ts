import { expect, test } from "vitest";
import { competitorEntry } from "../../src/charts/competitor_entry.ts";
import { maturitySteps } from "../../src/charts/maturity_steps.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented, near to what the simulated company shows. */
const entry = (
  group_name: string,
  ratio: number | null,
  like: number | null,
  entered_region = "North",
  arrived_on = "2024-04-01",
) => ({
  ...{ entered_region, arrived_on: new Date(arrived_on), group_name, customers: 1270 },
  ...{ ratio, ci_low: ratio && ratio * 0.8, ci_high: ratio && ratio * 1.25, placebo_higher: like },
});

test("departures where a competitor came", () => {
  const from = columns([
    entry("everybody", 1.41, 0),
    entry("satisfied_before", 1.1, 3),
    entry("dissatisfied_before", null, 0),
  ]);
  expectSnapshots(competitorEntry, { from });
  expect(findingSentence(competitorEntry, { from }, englishLabels)).toBe(
    "Where the competitor came, departures are 1.41 times what the other regions lead one to expect, and none of these changed as much",
  );
  const said = (ratio: number, like: number | null) =>
    competitorEntry.finding({ from: columns([entry("everybody", ratio, like)]) }).key;
  expect(said(1.41, 1)).toBe("not_alone");
  expect(said(1.1, 0)).toBe("unclear");
  expect(said(1.41, null)).toBe("nothing_beside");
});

test("two entries have their regions in the names of their rows", () => {
  const from = columns([entry("everybody", 1.4, 0), entry("everybody", 1.2, 0, "South")]);
  expect(competitorEntry.marks({ from }, englishLabels).map(({ title }) => title)).toEqual([
    "North: Everybody",
    "South: Everybody",
  ]);
});

test("two entries into one region have their days in the names of their rows", () => {
  const from = columns([
    entry("everybody", 1.4, 0),
    entry("everybody", 1.2, 0, "North", "2025-03-01"),
  ]);
  expect(competitorEntry.marks({ from }, englishLabels).map(({ title }) => title)).toEqual([
    "North, 1 Apr 2024: Everybody",
    "North, 1 Mar 2025: Everybody",
  ]);
});

const step = (name: string, value: number | null, threshold: number, reached: number) => ({
  ...{ step: name, value, threshold, n: 100, reached },
  met: value === null ? null : value >= threshold,
});

const steps = (rewarded: number | null, regulated: number, reached: number) =>
  columns([
    step("declared", 0.6, 0.33, reached),
    step("regulated", regulated, 0.5, reached),
    step("measured", 0.48, 0.4, reached),
    step("rewarded", rewarded, 0.25, reached),
    step("confirmed", -0.13, 0, reached),
  ]);

test("how far the company is up the stairs", () => {
  expectSnapshots(maturitySteps, { from: steps(null, 0.6, 3) });
  expect(findingSentence(maturitySteps, { from: steps(null, 0.6, 3) }, englishLabels)).toBe(
    "Reached – Measured; not yet – Rewarded",
  );
  // What is passed above a gap is not climbed.
  const gap = { from: steps(0.3, 0.4, 1) };
  expect(maturitySteps.marks(gap, englishLabels).map(({ facts }) => facts[0]![1])).toEqual([
    "passed, with all below",
    "not passed",
    "passed, above a gap",
    "passed, above a gap",
    "not passed",
  ]);
  expect(maturitySteps.finding({ from: steps(0.3, 0.6, 5) }).key).toBe("all");
  const nothing = [step("declared", null, 0.33, 0), step("regulated", null, 0.5, 0)];
  expect(maturitySteps.finding({ from: columns(nothing) }).key).toBe("nothing");
});
