import { describe, expect, it } from "vitest";
import { correlations } from "../../src/stats/correlations.ts";
import {
  driverShares,
  EXACT_UP_TO,
  type Replicate,
  resampledShares,
} from "../../src/stats/driver_shares.ts";
import { normalDraw } from "../../src/stats/draws.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { relativeWeights } from "../../src/stats/relative_weights.ts";
import { averagedOverOrders, subsetFits } from "../../src/stats/subset_fits.ts";
import { MTCARS } from "./mtcars.ts";

/** The cars with the outcome last. */
const CARS = Float64Array.from(MTCARS.flatMap(([mpg, ...drivers]) => [...drivers, mpg!]));

const cars = () => correlations({ values: CARS, width: 5 });

describe("shares of explained variance", () => {
  it("averages over all orders as published for mtcars", () => {
    const shares = averagedOverOrders(subsetFits(cars(), 4), 4);
    const published = [0.24705203, 0.24349959, 0.2109129, 0.07772511];
    for (const [i, share] of published.entries()) expect(shares[i]).toBeCloseTo(share, 7);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.7791896, 6);
  });

  it("gives Johnson's weights as published for mtcars", () => {
    const shares = relativeWeights(cars(), 4);
    const published = [0.2284797, 0.2221469, 0.2321744, 0.0963886];
    for (const [i, share] of published.entries()) expect(shares[i]).toBeCloseTo(share, 6);
  });

  it("fits every subset as least squares would", () => {
    const fits = subsetFits(cars(), 4);
    // cyl alone: the square of its correlation with mpg, -0.852162.
    expect(fits[0]).toBe(0);
    expect(fits[0b0001]).toBeCloseTo(0.72618, 5);
    expect(fits[0b1111]).toBeCloseTo(0.7791896, 6);
  });

  it("gives a driver that repeats another half of what both explain", () => {
    const random = seededRandom(1);
    const values = Float64Array.from(
      Array.from({ length: 200 }, () => {
        const driver = normalDraw(random);
        return [driver, driver, normalDraw(random), driver + normalDraw(random)];
      }).flat(),
    );
    const { parts, rSquared } = driverShares({ values, drivers: 3, customers: [] });
    expect(parts[0]).toBeCloseTo(parts[1]!, 9);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(rSquared, 9);
  });

  it("treats a driver that does not vary as one that explains nothing", () => {
    const values = Float64Array.from([5, 1, 2, 5, 2, 4, 5, 3, 5, 5, 4, 9]);
    const { parts } = driverShares({ values, drivers: 2, customers: [0, 1, 2, 3] });
    expect(parts[0]).toBe(0);
    expect(parts[1]).toBeGreaterThan(0.9);
  });

  it("stays close to the average over orders where both can be had", () => {
    const exact = averagedOverOrders(subsetFits(cars(), 4), 4);
    for (const [i, weight] of relativeWeights(cars(), 4).entries())
      expect(Math.abs(weight - exact[i]!)).toBeLessThan(0.03);
  });
});

describe("resampled shares", () => {
  const replicates = (drivers: number, effect: number): Replicate[] => {
    const random = seededRandom(7);
    const rows = Array.from({ length: 400 }, () => {
      const rated = Array.from({ length: drivers }, () => normalDraw(random));
      return [...rated, effect * rated[0]! + normalDraw(random)];
    });
    const customers = rows.map((_, row) => Math.floor(row / 2));
    const found: Replicate[] = [];
    const values = Float64Array.from(rows.flat());
    resampledShares({ values, drivers, customers }, 60, random, (each) => found.push(each));
    return found;
  };

  it.each([3, EXACT_UP_TO + 1])("sets a driver of %i beside noise", (drivers) => {
    const strong = replicates(drivers, 0.5);
    const above = (driver: number) =>
      strong.filter(({ beyondNoise }) => beyondNoise[driver]! > 0).length;
    expect(above(0)).toBe(60);
    expect(above(1)).toBeLessThan(58);
    for (const { parts, rSquared } of strong)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(rSquared, 8);
  });

  it("draws customers, not answers: the same answer twice says no more than once", () => {
    const random = () => seededRandom(3);
    const spread = (copies: number) => {
      const source = seededRandom(11);
      const rows = Array.from({ length: 80 }, () => {
        const driver = normalDraw(source);
        return [driver, 0.6 * driver + normalDraw(source)];
      });
      const repeated = rows.flatMap((row) => Array.from({ length: copies }, () => row));
      const customers = repeated.map((_, at) => Math.floor(at / copies));
      const fits: number[] = [];
      resampledShares(
        { values: Float64Array.from(repeated.flat()), drivers: 1, customers },
        300,
        random(),
        ({ rSquared }) => fits.push(rSquared),
      );
      const mean = fits.reduce((sum, fit) => sum + fit, 0) / fits.length;
      return Math.sqrt(fits.reduce((sum, fit) => sum + (fit - mean) ** 2, 0) / fits.length);
    };
    expect(spread(5)).toBeGreaterThan(0.8 * spread(1));
  });
});
