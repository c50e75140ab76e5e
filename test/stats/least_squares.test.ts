import { expect, it } from "vitest";
import { explained, varianceInflation } from "../../src/stats/explained.ts";
import { correlations } from "../../src/stats/correlations.ts";
import { leastSquares } from "../../src/stats/least_squares.ts";
import { symmetricEigen } from "../../src/stats/symmetric_eigen.ts";
import { MTCARS } from "./mtcars.ts";

const column = (at: number) => Float64Array.from(MTCARS, (row) => row[at]!);
const each = MTCARS.map((_, row) => row);

it("regresses mpg on cyl as R does, each car for itself", () => {
  const fit = leastSquares({ conditions: [column(1)], outcome: column(0), clusters: each })!;
  // lm(mpg ~ cyl, mtcars): 37.8846 and -2.8758; R squared 0.7262.
  expect(fit.coefficients[0]).toBeCloseTo(37.88458, 5);
  expect(fit.coefficients[1]).toBeCloseTo(-2.87579, 5);
  expect(fit.rSquared).toBeCloseTo(0.72618, 5);
  const slope = fit.combine([0, 1]);
  expect(slope.estimate).toBeCloseTo(-2.87579, 5);
  // With every car a cluster the covariance is White's, times n / (n - k): checked by hand below.
  const residual = MTCARS.map(([mpg, cyl]) => mpg! - 37.8845765 + 2.8757901 * cyl!);
  const mean = MTCARS.reduce((sum, [, cyl]) => sum + cyl!, 0) / 32;
  const spread = MTCARS.reduce((sum, [, cyl]) => sum + (cyl! - mean) ** 2, 0);
  const meat = MTCARS.reduce((sum, [, cyl], i) => sum + ((cyl! - mean) * residual[i]!) ** 2, 0);
  expect(slope.se).toBeCloseTo(Math.sqrt(((32 / 31) * (31 / 30) * meat) / spread ** 2), 6);
});

it("takes rows with weights for as many rows", () => {
  const conditions = [Float64Array.of(0, 1, 2, 3)];
  const outcome = Float64Array.of(1, 2, 4, 4);
  const twice = leastSquares({
    conditions: [Float64Array.of(0, 0, 1, 1, 2, 2, 3, 3)],
    outcome: Float64Array.of(1, 1, 2, 2, 4, 4, 4, 4),
    clusters: [0, 0, 1, 1, 2, 2, 3, 3],
  })!;
  const weights = new Float64Array(4).fill(2);
  const weighted = leastSquares({ conditions, outcome, clusters: [0, 1, 2, 3], weights })!;
  expect(weighted.combine([0, 1])).toEqual(twice.combine([0, 1]));
});

it("cannot tell conditions apart that repeat one another, nor learn from few clusters", () => {
  const repeated = [column(1), column(1)];
  expect(leastSquares({ conditions: repeated, outcome: column(0), clusters: each })).toBeNull();
  const few = { conditions: [column(1)], outcome: column(0), clusters: each.map(() => 0) };
  expect(leastSquares(few)).toBeNull();
});

it("finds eigenvalues and eigenvectors of a symmetric matrix", () => {
  const matrix = Float64Array.of(2, 1, 0, 1, 2, 1, 0, 1, 2);
  const { values, vectors } = symmetricEigen(matrix, 3);
  const ascending = [...values].sort((a, b) => a - b);
  // 2 - sqrt(2), 2, 2 + sqrt(2).
  for (const [i, value] of [2 - Math.SQRT2, 2, 2 + Math.SQRT2].entries())
    expect(ascending[i]).toBeCloseTo(value, 12);
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 3; j++) {
      const rebuilt = values.reduce(
        (sum, value, k) => sum + value * vectors[i * 3 + k]! * vectors[j * 3 + k]!,
        0,
      );
      expect(rebuilt).toBeCloseTo(matrix[i * 3 + j]!, 12);
    }
});

it("inflates the variance of drivers by what the others say", () => {
  const values = Float64Array.from(MTCARS.flatMap(([mpg, ...drivers]) => [...drivers, mpg!]));
  const among = correlations({ values, width: 5 });
  const inflation = varianceInflation(among, 4);
  // 1 / (1 - R²) of each driver on the others; cyl on disp, hp and gear.
  expect(inflation[0]).toBeCloseTo(1 / (1 - explained(among, 5, 0, [1, 2, 3])), 9);
  expect(inflation.every((value) => value > 1 && value < 12)).toBe(true);
  const copies = correlations({
    values: Float64Array.of(1, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4),
    width: 3,
  });
  expect(varianceInflation(copies, 2)).toEqual([Infinity, Infinity]);
});
