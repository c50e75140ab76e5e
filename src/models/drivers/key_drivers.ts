import { correlations } from "../../stats/correlations.ts";
import { driverShares, EXACT_UP_TO, resampledShares } from "../../stats/driver_shares.ts";
import { varianceInflation } from "../../stats/explained.ts";
import { leastSquares } from "../../stats/least_squares.ts";
import { percentileInterval } from "../../stats/resample.ts";
import { symmetricEigen } from "../../stats/symmetric_eigen.ts";
import { Z95 } from "../../stats/survival.ts";
import type { ComputedModel } from "../model.ts";
import { FEW, READS, readAnswers, tableOf } from "./answers/read_answers.ts";

const SAMPLES = 1000;

export const model = {
  header: `
    One row per driver: its share of what all drivers together explain of the outcome.
    share averages what a driver adds to R squared over all orders in which drivers may enter
    (Lindeman, Merenda and Gold 1980), exactly for up to 12 drivers, by Johnson's relative weights
    (2000) for more; the shares add up to 1. Intervals hold 95 % of 1,000 samples of customers, all
    answers of one together. In each sample a driver of pure noise competes: noise_share is what it
    gets in 95 of 100 samples at most, and beyond_noise says that the driver got more in 97.5 of 100
    (Tonidandel, LeBreton and Johnson 2009). points_per_point is in points of the outcome per point of
    the driver, the others being equal, with customers as clusters; vif tells how far the others
    blur it, 5 and more being much (empty where a driver repeats the others). A driver that does not
    vary, or goes with the outcome at a correlation of 0.98 or more (the same question asked again,
    or made from the answer), is left out and says so in standing. one_factor is the part of all
    differences between answers that runs along one line (Harman 1976): above one half, a mood may be
    all that drivers and outcome share. In TypeScript, because all subsets of drivers are fitted in each sample.
    analysis A14
    guards P8, P11, P12, P16, P36
    needs surveys.score
  `,
  reads: READS,
  columns: {
    driver: "varchar",
    block: "varchar",
    standing: "varchar",
    share: "double",
    ci_low: "double",
    ci_high: "double",
    explained_part: "double",
    noise_share: "double",
    beyond_noise: "boolean",
    correlation: "double",
    sign: "varchar",
    points_per_point: "double",
    points_low: "double",
    points_high: "double",
    vif: "double",
    r_squared: "double",
    one_factor: "double",
    share_method: "varchar",
    answers_used: "integer",
    customers: "integer",
  },
  compute(inputs, _parameters, random, { progress }) {
    const asked = readAnswers(inputs);
    const { counting, answers } = tableOf(asked);
    const p = counting.length;
    const few = asked.customers < FEW;
    const enough = asked.customers >= Math.max(FEW, p + 2) && p > 0;
    const found = enough ? driverShares(answers) : null;
    const among = correlations({ values: answers.values, width: p + 1 });
    const inflation = enough ? varianceInflation(among, p) : [];
    const fit = enough
      ? leastSquares({
          conditions: counting.map(({ scores }) => scores),
          outcome: asked.outcome,
          clusters: asked.customer,
        })
      : null;
    const replicates = counting.map(() => new Array<number>());
    const above = counting.map(() => 0);
    const noise: number[] = [];
    if (enough) {
      resampledShares(answers, SAMPLES, random, ({ parts, rSquared, ...beside }, at) => {
        for (let i = 0; i < p; i++) {
          replicates[i]!.push(parts[i]! / rSquared);
          if (beside.beyondNoise[i]! > 0) above[i]!++;
        }
        noise.push(beside.noise / rSquared);
        if (at % 10 === 0) progress(at / SAMPLES);
      });
    }
    const intervals = replicates.map(percentileInterval);
    const noiseShare = percentileAt(noise, 0.95);
    const place = new Map(counting.map(({ name }, i) => [name, i]));
    const rows = asked.drivers
      .map((driver) => {
        const i = found ? (place.get(driver.name) ?? -1) : -1;
        const part = found?.parts[i] ?? NaN;
        const slope = fit && i >= 0 ? fit.combine(chosen(p, i)) : { estimate: NaN, se: NaN };
        return { driver, i, part, slope, share: part / (found?.rSquared ?? NaN) };
      })
      .sort((a, b) => (b.share || -1) - (a.share || -1));
    const numbers = (value: (row: (typeof rows)[number]) => number) =>
      Float64Array.from(rows, value);
    const all = (value: number) => new Float64Array(rows.length).fill(value);
    return {
      driver: rows.map(({ driver }) => driver.name),
      block: rows.map(({ driver }) => driver.block),
      standing: rows.map(({ driver }) =>
        few || (driver.standing === "counts" && !enough) ? "too_few" : driver.standing,
      ),
      share: numbers(({ share }) => share),
      ci_low: numbers(({ i }) => intervals[i]?.[0] ?? NaN),
      ci_high: numbers(({ i }) => intervals[i]?.[1] ?? NaN),
      explained_part: numbers(({ part }) => part),
      noise_share: all(noiseShare),
      beyond_noise: rows.map(({ i }) => (i < 0 ? null : above[i]! >= 0.975 * SAMPLES)),
      correlation: numbers(({ driver }) => (few ? NaN : driver.correlation)),
      sign: rows.map(({ driver }) =>
        few || Number.isNaN(driver.correlation)
          ? null
          : driver.correlation < 0
            ? "against"
            : "along",
      ),
      points_per_point: numbers(({ slope }) => slope.estimate),
      points_low: numbers(({ slope }) => slope.estimate - Z95 * slope.se),
      points_high: numbers(({ slope }) => slope.estimate + Z95 * slope.se),
      vif: numbers(({ i }) => (Number.isFinite(inflation[i]) ? inflation[i]! : NaN)),
      r_squared: all(found?.rSquared ?? NaN),
      one_factor: all(enough ? alongOneLine(among, p + 1) : NaN),
      share_method: rows.map(() => (p <= EXACT_UP_TO ? "all_orders" : "relative_weights")),
      answers_used: new Int32Array(rows.length).fill(asked.outcome.length),
      customers: new Int32Array(rows.length).fill(asked.customers),
    };
  },
} as const satisfies ComputedModel;

/** Weights that pick one driver's coefficient, past the intercept. */
const chosen = (drivers: number, wanted: number) =>
  Array.from({ length: drivers + 1 }, (_, i) => (i === wanted + 1 ? 1 : 0));

/** The largest eigenvalue of correlations as a part of all. */
const alongOneLine = (among: Float64Array, size: number) =>
  Math.max(...symmetricEigen(among, size).values) / size;

const percentileAt = (values: readonly number[], probability: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(probability * values.length) - 1] ?? NaN;
