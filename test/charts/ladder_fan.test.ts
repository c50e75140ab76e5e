import { expect, test } from "vitest";
import { ladderFan } from "../../src/charts/ladder_fan.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const RUNGS = {
  apostle: 42,
  advocate: 64,
  client: 430,
  client_unasked: 410,
  customer: 66,
  lapsed: 1630,
};
const quarter = (n: number) => new Date(Date.UTC(2023, 3 + 3 * n, 1));

/** Invented: twelve quarters seen, four ahead. */
const history = columns(
  Array.from({ length: 12 }, (_, n) =>
    Object.entries(RUNGS).map(([rung, most]) => ({
      period_end: quarter(n),
      rung,
      customers: Math.round(most * (0.35 + 0.65 * Math.sqrt((n + 1) / 12)) + ((n * 7) % 5)),
    })),
  ).flat(),
);
const forecast = columns(
  Array.from({ length: 4 }, (_, n) =>
    Object.entries(RUNGS).map(([rung, most]) => {
      const expected = most * (1.03 + 0.035 * n) + 1;
      const half = Math.sqrt(expected * (n + 1)) * 1.6;
      return {
        period_end: quarter(12 + n),
        rung,
        expected,
        low: expected - half,
        high: expected + half,
      };
    }),
  ).flat(),
);
const data = { from: forecast, with: history };

test("the fan of the ladder", () => {
  expectSnapshots(ladderFan, data);
});

test("it speaks of apostles where there are enough", () => {
  expect(findingSentence(ladderFan, data, englishLabels)).toBe(
    "If all goes on as before, 49 apostles are to be expected by 1 Jan 2027 (26 to 71); now there are 44",
  );
});

test("without a history it draws what is to come", () => {
  expectSnapshots(ladderFan, { from: forecast }, "_alone");
});
