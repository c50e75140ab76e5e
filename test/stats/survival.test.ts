import { describe, expect, it, test } from "vitest";
import { chiSquareTail } from "../../src/stats/chi_square.ts";
import { logGamma } from "../../src/stats/log_gamma.ts";
import { logRank } from "../../src/stats/log_rank.ts";
import {
  type Exits,
  kaplanMeier,
  lifeTable,
  medianTime,
  restrictedMean,
  survivalAt,
} from "../../src/stats/survival.ts";
import { publishedFigures } from "../models/harness.ts";
import { FREIREICH } from "./freireich.ts";
import { telco } from "./telco.ts";

const [treated, placebo] = FREIREICH;

describe("Freireich’s remissions in weeks (1963)", () => {
  const curve = kaplanMeier(treated);

  it("has the published survival of the treated", () => {
    const published = [
      [6, 0.8571],
      [7, 0.8067],
      [10, 0.7529],
      [13, 0.6902],
      [16, 0.6275],
      [22, 0.5378],
      [23, 0.4482],
    ] as const;
    for (const [week, share] of published) {
      expect(survivalAt(curve, week), `week ${week}`).toBeCloseTo(share, 4);
    }
  });

  it("has R’s standard errors and log–log intervals", () => {
    const at = (time: number) => curve.find((row) => row.time === time)!;
    expect(at(6)).toMatchObject({ atRisk: 21, events: 3 });
    expect([at(6).se, at(6).low, at(6).high].map(round)).toEqual([0.076, 0.62, 0.952]);
    expect([at(7).se, at(7).low, at(7).high].map(round)).toEqual([0.087, 0.563, 0.923]);
    expect([at(10).se, at(10).low, at(10).high].map(round)).toEqual([0.096, 0.503, 0.889]);
  });

  it("has the published log-rank test", () => {
    const found = logRank([[treated, placebo]]);
    expect(found.chiSquare).toBeCloseTo(16.79294, 4);
    expect(found.p).toBeCloseTo(4.16881e-5, 9);
    expect(found.observed).toEqual([9, 21]);
    expect(found.expected.map((e) => Math.round(e * 10) / 10)).toEqual([19.3, 10.7]);
    // The order of the groups does not matter.
    expect(logRank([[placebo, treated]]).chiSquare).toBeCloseTo(found.chiSquare, 10);
  });

  it("has R’s medians and restricted means", () => {
    expect(medianTime(curve)).toEqual({ median: 23, low: 13, high: NaN });
    expect(medianTime(kaplanMeier(placebo))).toMatchObject({ median: 8 });
    const mean = restrictedMean(curve, 35);
    expect([mean.mean, mean.se].map((x) => Math.round(x * 100) / 100)).toEqual([23.29, 2.83]);
  });
});

const round = (x: number) => Math.round(x * 1000) / 1000;

test("telco: survival, and log-rank by contract", ({ skip }) => {
  const published = publishedFigures<{
    km_S: Record<string, number>;
    logrank_contract: { chi2: number };
  }>("telco");
  const groups = telco();
  if (!published || !groups) return skip("the reference data are not here");
  const all = kaplanMeier([...groups.values()].flat());
  for (const [month, share] of Object.entries(published.km_S)) {
    expect(survivalAt(all, Number(month)), `month ${month}`).toBeCloseTo(share, 3);
  }
  const two_years = (contract: string) => survivalAt(kaplanMeier(groups.get(contract)!), 24);
  expect(two_years("Month-to-Month")).toBeCloseTo(0.555, 3);
  expect(two_years("One Year")).toBeCloseTo(0.979, 3);
  expect(two_years("Two Year")).toBeCloseTo(1, 3);
  const test = logRank([[...groups.values()]]);
  expect(test.df).toBe(2);
  expect(test.chiSquare).toBeCloseTo(published.logrank_contract.chi2, 2);
});

describe("survival", () => {
  it("without censoring is the share still there, and its mean the mean", () => {
    const curve = kaplanMeier(placebo);
    const weeks = placebo.flatMap(({ time, events }) => new Array<number>(events).fill(time));
    for (const row of curve) {
      const left = weeks.filter((week) => week > row.time).length;
      expect(row.survival).toBeCloseTo(left / 21, 12);
    }
    const mean = weeks.reduce((a, b) => a + b, 0) / 21;
    const squares = weeks.reduce((sum, week) => sum + (week - mean) ** 2, 0);
    const found = restrictedMean(curve, 23);
    expect(found.mean).toBeCloseTo(mean, 10);
    expect(found.se).toBeCloseTo(Math.sqrt(squares) / 21, 10);
  });

  it("counts late entrants only after they came", () => {
    const exits: Exits[] = [
      { time: 0, events: 0, censored: 0, entered: 4 },
      { time: 2, events: 1, censored: 0, entered: 6 },
      { time: 3, events: 1, censored: 8, entered: 0 },
    ];
    expect(lifeTable(exits).map(({ atRisk }) => atRisk)).toEqual([0, 4, 9]);
    expect(survivalAt(kaplanMeier(exits), 3)).toBeCloseTo((3 / 4) * (8 / 9), 12);
    // One of four at risk would weigh too much: the curve begins with nine.
    expect(survivalAt(kaplanMeier(exits, 5), 3)).toBeCloseTo(8 / 9, 12);
  });

  it("gives no interval while nobody has left, and no median that is not reached", () => {
    const curve = kaplanMeier([{ time: 5, events: 0, censored: 9 }]);
    expect(curve).toEqual([
      { time: 5, atRisk: 9, events: 0, survival: 1, se: 0, low: NaN, high: NaN },
    ]);
    expect(medianTime(curve).median).toBeNaN();
    expect(kaplanMeier([])).toEqual([]);
    expect(restrictedMean([], 10)).toEqual({ mean: 10, se: 0 });
  });

  it("reaches zero when the last one leaves", () => {
    const curve = kaplanMeier([
      { time: 1, events: 1, censored: 0 },
      { time: 2, events: 1, censored: 0 },
    ]);
    expect(curve.map((row) => row.survival)).toEqual([0.5, 0]);
    expect(medianTime(curve)).toMatchObject({ median: 1, high: 2 });
  });
});

describe("the log-rank test", () => {
  it("summed over strata sees no difference that lies between them alone", () => {
    const often = [{ time: 1, events: 50, censored: 50 }];
    const rarely = [{ time: 1, events: 5, censored: 95 }];
    const half = (exits: Exits[]) =>
      exits.map((row) => ({ ...row, events: row.events / 5, censored: row.censored / 5 }));
    const mixed = logRank([[often.concat(half(rarely)), rarely.concat(half(often))]]);
    const strata = logRank([
      [often, half(often)],
      [half(rarely), rarely],
    ]);
    expect(mixed.p).toBeLessThan(0.001);
    expect(strata.chiSquare).toBeCloseTo(0, 10);
    expect(strata.p).toBeCloseTo(1, 6);
  });

  it("has no answer where one group was never there beside the other", () => {
    const found = logRank([[[{ time: 1, events: 3, censored: 0 }], []]]);
    expect(found.chiSquare).toBeNaN();
    expect(found.p).toBeNaN();
  });
});

test("chi-square tails are those of the tables", () => {
  expect(chiSquareTail(3.841458821, 1)).toBeCloseTo(0.05, 9);
  expect(chiSquareTail(6.634896601, 1)).toBeCloseTo(0.01, 9);
  expect(chiSquareTail(5.991464547, 2)).toBeCloseTo(0.05, 9);
  expect(chiSquareTail(18.307038053, 10)).toBeCloseTo(0.05, 9);
  // With two degrees of freedom it is the exponential function.
  for (const x of [0.1, 1, 10, 100, 700]) {
    expect(chiSquareTail(x, 2) / Math.exp(-x / 2)).toBeCloseTo(1, 9);
  }
  expect(chiSquareTail(0, 3)).toBe(1);
  expect(chiSquareTail(NaN, 3)).toBeNaN();
});

test("logGamma is the logarithm of factorials", () => {
  expect(logGamma(1)).toBeCloseTo(0, 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 11);
  expect(logGamma(0.1)).toBeCloseTo(2.2527126517342059, 11);
});
