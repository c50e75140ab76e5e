import { expect, test } from "vitest";
import { captivityReasons } from "../../src/charts/captivity_reasons.ts";
import { druckerCoverage } from "../../src/charts/drucker_coverage.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

test("who cannot leave, why, and of whom it is not known", () => {
  const from = columns([
    { captive: "yes", reason: "contract", customers: 300 },
    { captive: "yes", reason: "no_alternatives", customers: 420 },
    { captive: "yes", reason: "says_cannot_leave", customers: 45 },
    { captive: "unknown", reason: "one_facet", customers: 120 },
    { captive: "no", reason: "could_leave", customers: 1615 },
  ]);
  expectSnapshots(captivityReasons, { from });
  expect(findingSentence(captivityReasons, { from }, englishLabels)).toBe(
    "31% could not go elsewhere; of another 4.8% nobody knows it",
  );
  const marks = captivityReasons.marks({ from }, englishLabels).map(({ title }) => title);
  expect(marks.slice(0, 3)).toEqual([
    "Cannot leave",
    "No alternative available",
    "A contract runs",
  ]);
});

test("where nothing is known of anybody it says so, and of nine customers it says nothing", () => {
  const of = (customers: number) =>
    captivityReasons.finding({
      from: columns([{ captive: "unknown", reason: "nothing_known", customers }]),
    }).key;
  expect(of(50)).toBe("untold");
  expect(of(9)).toBe("too_few");
});

test("three questions and how far they can be answered", () => {
  const from = columns([
    { question: "who", measure: "revenue_of_known", covered: 2279601, n: 2405964, share: 0.9475 },
    { question: "who", measure: "customers_with_segment", covered: 3000, n: 3000, share: 1 },
    { question: "what", measure: "segments_with_needs", covered: 3, n: 6, share: 0.5 },
    { question: "how", measure: "needs_measured", covered: 0, n: 0, share: null },
  ]);
  expectSnapshots(druckerCoverage, { from });
  expect(findingSentence(druckerCoverage, { from }, englishLabels)).toBe(
    "The answer that is furthest from complete – Segments that ranked their needs: 50%",
  );
});
