import { expect, test } from "vitest";
import { actsAfterAnswers } from "../../src/charts/acts_after_answers.ts";
import { dealShare } from "../../src/charts/deal_share.ts";
import { doseResponse } from "../../src/charts/dose_response.ts";
import { foresight } from "../../src/charts/foresight.ts";
import { levelBalance } from "../../src/charts/level_balance.ts";
import { priceElasticity } from "../../src/charts/price_elasticity.ts";
import { qualityDeficit } from "../../src/charts/quality_deficit.ts";
import { saidAndMeasured } from "../../src/charts/said_and_measured.ts";
import { sellerDepartures } from "../../src/charts/seller_departures.ts";
import { findingSentence } from "../../src/charts/sentence.ts";
import { columns, expectSnapshots } from "./gallery.ts";
import { englishLabels } from "./labels.ts";

/** Invented, near to what the simulated company shows. */
const dose = [
  { k_satisfied: 0, at_risk: 120, hazard: 0.52, ci_low: 0.43, ci_high: 0.61 },
  { k_satisfied: 1, at_risk: 310, hazard: 0.62, ci_low: 0.57, ci_high: 0.67 },
  { k_satisfied: 2, at_risk: 290, hazard: 0.7, ci_low: 0.65, ci_high: 0.75 },
  { k_satisfied: 3, at_risk: 8, hazard: null, ci_low: null, ci_high: null },
];

test("who came again by satisfying contacts, and a row that is too small", () => {
  const from = columns(dose);
  expectSnapshots(doseResponse, { from });
  expect(findingSentence(doseResponse, { from }, englishLabels)).toBe(
    "After contacts of which none satisfied 52% came again in rhythm, after 2 it was 70%",
  );
});

test("shares that chance may have parted are called alike", () => {
  const from = columns(dose.slice(1, 3).map((row) => ({ ...row, ci_low: 0.5, ci_high: 0.8 })));
  expect(doseResponse.finding({ from }).key).toBe("alike");
  expect(doseResponse.finding({ from: columns(dose.slice(3)) })).toMatchObject({
    key: "too_few",
    values: { n: 8 },
  });
});

test("acts are told for a hundred answers", () => {
  const from = columns([
    { answers: "not_satisfied", customers: 78, acts: 0.02, ci_low: 0, ci_high: 0.05 },
    { answers: "satisfied", customers: 576, acts: 0.034, ci_low: 0.02, ci_high: 0.05 },
    { answers: "devoted_answers", customers: 369, acts: 0.05, ci_low: 0.03, ci_high: 0.07 },
    { answers: "devoted_recommends", customers: 143, acts: 0.84, ci_low: 0.71, ci_high: 0.96 },
  ]);
  expectSnapshots(actsAfterAnswers, { from });
  expect(findingSentence(actsAfterAnswers, { from }, englishLabels)).toBe(
    "Acts after a hundred answers – Not satisfied: 2, Devoted, would recommend: 84",
  );
});

test("foresight is held against a coin", () => {
  const from = columns([
    { history: "one_visit", n: 137, auc: 0.72, ci_low: 0.63, ci_high: 0.81 },
    { history: "few_visits", n: 165, auc: 0.48, ci_low: 0.39, ci_high: 0.56 },
    { history: "own", n: 833, auc: 0.69, ci_low: 0.65, ci_high: 0.73 },
  ]);
  expectSnapshots(foresight, { from });
  expect(foresight.finding({ from })).toMatchObject({
    key: "some",
    values: { best: { code: "one_visit" }, seen: 2, n: 3 },
  });
});

test("a deficit in quality that cannot be named is not called too few cases", () => {
  const rows = [
    { group_name: "not_devoted", customers: 120, tolerance: 0.3, ci_low: -0.2, ci_high: 0.7 },
    {
      group_name: "devoted_and_partners",
      customers: 80,
      tolerance: 1.9,
      ci_low: 1.3,
      ci_high: 2.6,
    },
    { group_name: "devoted_more", customers: 200, tolerance: 1.6, ci_low: 0.8, ci_high: 2.4 },
  ];
  expectSnapshots(qualityDeficit, { from: columns(rows) });
  expect(qualityDeficit.finding({ from: columns(rows) }).key).toBe("more");
  const untold = rows.map((row) => ({ ...row, tolerance: null, ci_low: null, ci_high: null }));
  expect(qualityDeficit.finding({ from: columns(untold) }).key).toBe("untold");
  const few = untold.map((row) => ({ ...row, customers: 4 }));
  expect(findingSentence(qualityDeficit, { from: columns(few) }, englishLabels)).toBe(
    "Too few rated a rival and kept a diary of purchases – Not devoted: 4",
  );
  expect(qualityDeficit.marks({ from: columns(untold) }, englishLabels)[0]?.facts[0]?.[1]).toBe(
    "not to be told",
  );
});

test("climbs and falls are held against answers that merely waver", () => {
  const balance = (all_low: number, all_high: number) =>
    columns([
      { group_name: "satisfied", n: 900, net_rise: 0.01, ci_low: -0.01, ci_high: 0.03 },
      { group_name: "devoted", n: 900, net_rise: -0.06, ci_low: -0.09, ci_high: -0.03 },
      { group_name: "devoted_recommends", n: 900, net_rise: null, ci_low: null, ci_high: null },
      { group_name: "all", n: 900, net_rise: -0.04, ci_low: all_low, ci_high: all_high },
    ]);
  expectSnapshots(levelBalance, { from: balance(-0.08, -0.01) });
  expect(findingSentence(levelBalance, { from: balance(-0.08, -0.01) }, englishLabels)).toBe(
    "More fell than climbed, by 4% of those who answered twice; wavering answers alone would leave nothing",
  );
  expect(levelBalance.finding({ from: balance(-0.09, 0.01) }).key).toBe("wavering");
});

test("deals by level, and by nothing where there is one row", () => {
  const level = (group_name: string, share: number) => ({
    group_name,
    customers: 400,
    share,
    ci_low: share - 0.03,
    ci_high: share + 0.03,
  });
  const from = columns([
    level("level_0", 0.21),
    level("level_1", 0.2),
    level("level_2", 0.1),
    level("level_3", 0.13),
    level("all", 0.2),
    level("unknown_level", 0.22),
  ]);
  expectSnapshots(dealShare, { from });
  expect(dealShare.finding({ from })).toMatchObject({
    key: "levels",
    values: { weak: { code: "level_0" }, strong: { code: "level_3" }, strong_share: 0.13 },
  });
  expect(dealShare.finding({ from: columns([level("all", 0.2)]) }).key).toBe("all");
});

test("an elasticity, customers of those who left, and sayings speak of what they are held against", () => {
  const estimate = (low: number, high: number) => ({ ci_low: low, ci_high: high, customers: 60 });
  const elasticity = (low: number, high: number) =>
    priceElasticity.finding({
      from: columns([
        { group_name: "all", products: 40, elasticity: (low + high) / 2, ...estimate(low, high) },
      ]),
    });
  expect(elasticity(-2, -1)).toMatchObject({ key: "less", values: { less: 1.5 } });
  expect(elasticity(-1, 0.2).key).toBe("unseen");
  const gone = (low: number, high: number) =>
    sellerDepartures.finding({
      from: columns([{ group_name: "all", difference: (low + high) / 2, ...estimate(low, high) }]),
    }).key;
  expect([gone(-0.2, -0.1), gone(-0.1, 0.1), gone(0.1, 0.2)]).toEqual(["fewer", "unclear", "more"]);
  const saying = (claim: string, times: number) => ({
    claim,
    said_value: 10,
    n: 120,
    times,
    times_low: times - 0.1,
    times_high: times + 0.1,
  });
  const from = columns([saying("brings_several", 0.2), saying("tells_of_magic", 0.95)]);
  expectSnapshots(saidAndMeasured, { from });
  expect(findingSentence(saidAndMeasured, { from }, englishLabels)).toBe(
    "1 of 2 sayings that can be measured reach what is said",
  );
});

test("nothing measured of prices and of salespeople is said in words of their own", () => {
  const none = { customers: 2, products: 0, elasticity: null, ci_low: null, ci_high: null };
  const from = columns([{ group_name: "all", difference: null, ...none }]);
  expect(priceElasticity.finding({ from }).key).toBe("untold");
  expect(sellerDepartures.finding({ from }).key).toBe("untold");
});
