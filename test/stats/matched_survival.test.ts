import { expect, it } from "vitest";
import { matchedSurvival } from "../../src/stats/matched_survival.ts";
import { rateRatio } from "../../src/stats/rate_ratio.ts";
import { type Movement, stratumDays } from "../../src/stats/stratum_days.ts";
import { kaplanMeier, restrictedMean } from "../../src/stats/survival.ts";
import { FREIREICH } from "./freireich.ts";

const [treated, placebo] = FREIREICH;

/** Everybody of a group enters on day 100. */
const arrive = (stratum: string, exits: typeof placebo, times = 1): Movement[] => [
  { stratum, day: 100, entered: exits.length * times, events: 0, censored: 0 },
  ...exits.map(({ time, events, censored }) => ({
    stratum,
    day: 100 + time,
    entered: 0,
    events: events * times,
    censored: censored * times,
  })),
];

const cases = treated.map(({ time, events }) => ({
  stratum: "a",
  start: 100,
  days: time,
  departed: events === 1,
  customers: 1,
}));

it("with one stratum and one day the stand-ins' curve is the matches' own", () => {
  const found = matchedSurvival(cases, stratumDays(arrive("a", placebo)), 20);
  const own = kaplanMeier(placebo);
  for (const { time, survival } of found.matches) {
    const last = own.findLast((row) => row.time <= time);
    expect(survival, `week ${time}`).toBeCloseTo(last?.survival ?? 1, 12);
  }
  const { difference } = found.difference(20);
  const difference_of = (tau: number) =>
    restrictedMean(kaplanMeier(treated), tau).mean - restrictedMean(own, tau).mean;
  expect(difference).toBeCloseTo(difference_of(20), 10);
});

it("its errors shrink with the matches, not with the stand-ins", () => {
  const error = (matches: number, stand_ins: number) => {
    const many = cases.map((each) => ({ ...each, customers: stand_ins }));
    const strata = stratumDays(arrive("a", placebo, matches));
    const { matches: curve } = matchedSurvival(many, strata, 20);
    return curve[9]!.se;
  };
  expect(error(1, 50)).toBeCloseTo(error(1, 1), 12);
  expect(error(4, 1)).toBeCloseTo(error(1, 1) / 2, 12);
  // Close to Greenwood's, with Aalen's variance in the place of the binomial one.
  expect(error(1, 1) / kaplanMeier(placebo).find(({ time }) => time === 8)!.se).toBeCloseTo(1, 0);
});

it("expects departures at the matches' rate on the days on which a case was there", () => {
  const strata = stratumDays(arrive("a", placebo));
  const one = { stratum: "a", start: 103, days: 2, departed: true, customers: 1 };
  const found = matchedSurvival([one], strata, 20);
  // Weeks 4 and 5 of the matches: two of 16, then two of 14.
  expect(found.expected).toBeCloseTo(2 / 16 + 2 / 14, 12);
  expect(found.ratio).toBeCloseTo(1 / (2 / 16 + 2 / 14), 12);
});

it("leaves out whom nobody stands beside, and stops where the last match is gone", () => {
  const strata = stratumDays(arrive("a", placebo));
  const late = { stratum: "a", start: 121, days: 9, departed: true, customers: 1 };
  const strange = { ...late, stratum: "b" };
  const after = { ...late, start: 123 };
  const found = matchedSurvival([late, strange, after], strata, 20);
  expect(found).toMatchObject({ matched: 1, unmatched: 2, observed: 0 });
  expect(found.cases).toMatchObject([{ time: 2, events: 0 }]);
  expect(found.ratio).toBeNaN();
});

it("the ratio of two rates has the interval of two Poisson counts", () => {
  const found = rateRatio(treated, placebo);
  const weeks = [treated, placebo].map((exits) => exits.reduce((sum, { time }) => sum + time, 0));
  expect(found.ratio).toBeCloseTo(9 / weeks[0]! / (21 / weeks[1]!), 12);
  expect(Math.log(found.high / found.ratio)).toBeCloseTo(1.959964 * Math.sqrt(1 / 9 + 1 / 21), 5);
  expect(rateRatio([], placebo).ratio).toBeNaN();
});
