import { expect, test } from "vitest";
import { competitorEventStudy } from "../../src/charts/competitor_event_study.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

const GROUPS = {
  level_0: [1.02, 0.97, 0.52, 1.04, 0.12],
  level_1: [0.99, 1.01, 0.57, 1.03, 0.05],
  level_2: [1.01, 0.98, 0.88, 0.99, 0.07],
  level_3: [0.97, 1.02, 0.95, 1.01, 0.1],
} as const;

/** Invented, as a retailer with a weak spot for the merely satisfied might see it. */
const around = (pretrend_p = 0.6, groups: object = GROUPS) => ({
  from: columns(
    Object.entries(groups).flatMap(([group_name, [far, near, during, after, reach]]) =>
      [far, near, 1, during, after].map((response: number, at: number) => ({
        group_name,
        window_no: at - 3,
        response,
        ci_low: at === 2 ? null : response * Math.exp(-2 * reach),
        ci_high: at === 2 ? null : response * Math.exp(2 * reach),
        pretrend_p,
        customers: 800,
      })),
    ),
  ),
  with: columns(
    Object.entries(groups).map(([group_name, [, , during, , reach]]) => ({
      group_name,
      lost_share: 1 - during,
      lost_share_low: 1 - during * Math.exp(2 * reach),
      customers: 800,
      pretrend_p,
    })),
  ),
});

test("visits before, during and after", () => {
  expectSnapshots(competitorEventStudy, around());
});

test("the finding names who loses most and least, and blames nobody for an uneven start", () => {
  const said = (p: number) => findingSentence(competitorEventStudy, around(p), englishLabels);
  expect(said(0.6)).toBe("Competitors take visits away – Dissatisfied: 48%, Partners: 5%");
  expect(said(0.01)).toBe(
    "Fewer visits while competitors are at work – Dissatisfied: 48%, Partners: 5%",
  );
  expect(competitorEventStudy.foot(around(0.01)).notes).toEqual([
    { key: "uneven_before", values: {} },
  ]);
  expect(competitorEventStudy.foot(around(0.6)).notes).toEqual([]);
});

test("one group has a sentence of its own, and so has no fall at all", () => {
  const one = around(0.6, { all: [1, 1, 0.7, 1, 0.02] });
  expect(findingSentence(competitorEventStudy, one, englishLabels)).toBe(
    "Competitors take 30% of visits away",
  );
  const none = around(0.6, { all: [1, 1, 0.97, 1, 0.05] });
  expect(competitorEventStudy.finding(none).key).toBe("no_fall");
});
