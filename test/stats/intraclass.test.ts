import { expect, test } from "vitest";
import { type Group, intraclass, intraclassOfWholes } from "../../src/stats/intraclass.ts";

const group = (whole: string, values: readonly number[]): Group => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { whole, n: values.length, mean, squares };
};

test("three groups of two, by hand", () => {
  // Means 1.5, 3.5, 5.5: between 16 / 2 = 8, within 1.5 / 3 = 0.5, so F is 16.
  const found = intraclass([group("w", [1, 2]), group("w", [3, 4]), group("w", [5, 6])])!;
  expect(found).toMatchObject({ groups: 3, n: 6 });
  expect(found.f).toBeCloseTo(16, 12);
  expect(found.icc1).toBeCloseTo(7.5 / 8.5, 12);
  expect(found.icc1MeanSize).toBeCloseTo(7.5 / 8.5, 12);
  expect(found.icc2).toBeCloseTo(15 / 16, 12);
  expect(found.p).toBeCloseTo(0.02509, 4);
  expect(found.low).toBeLessThan(found.icc1);
  expect(found.high).toBeGreaterThan(found.icc1);
});

test("groups that are more alike than chance would have it come out negative", () => {
  expect(intraclass([group("w", [1, 9]), group("w", [9, 1])])!.icc1).toBeLessThan(0);
});

test("groups are held against others of their whole, wholes against the groups in them", () => {
  const groups = [
    group("a", [1, 2]),
    group("a", [3, 4]),
    group("b", [11, 12]),
    group("b", [13, 14]),
  ];
  // Within each whole the means are 2 apart: between 4 / 1 a whole, so 8 / 2 = 4; within 0.5.
  const inside = intraclass(groups)!;
  expect(inside.f).toBeCloseTo(8, 12);
  expect(inside.icc1).toBeCloseTo(3.5 / 4.5, 12);
  // Wholes: means 2.5 and 12.5 of four cases each, so 200 / 1, against 4 of their groups.
  const wholes = intraclassOfWholes(groups)!;
  expect(wholes.f).toBeCloseTo(50, 12);
  expect(wholes.icc1).toBeCloseTo(49 / (49 + 1.75 + 0.5), 12);
});

test("nothing where nothing can be told", () => {
  expect(intraclass([group("w", [1, 2])])).toBeNull();
  expect(intraclass([group("w", [1]), group("w", [2])])).toBeNull();
  expect(intraclassOfWholes([])).toBeNull();
});
