import { expect, it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given, toRows } from "./harness.ts";

/** Satisfaction falls by a point for each point short, and rises by a quarter for each beyond. */
const surveys = Array.from({ length: 40 }, (_, i) => {
  const gap = (i % 9) - 4;
  const luck = ((i * 7) % 5) / 10 - 0.2;
  const satisfaction = 6 + (gap < 0 ? gap : 0.25 * gap) + luck;
  const who = `c${String(i).padStart(2, "0")}`;
  const ask = (role: string, score: number) =>
    said(who, "2025-05-01", "quality", "speed", score, { role });
  return [
    ask("expectation", 5),
    ask("perception", 5 + gap),
    said(who, "2025-05-01", "satisfaction", "satisfaction", satisfaction),
  ];
}).flat();

it("weighs a point short against a point beyond", async () => {
  const [row] = toRows(await given({ surveys }).columns("expectation_asymmetry"));
  expect(row).toMatchObject({ outcome: "satisfaction", group_name: "all", n: 40, customers: 40 });
  expect(Number(row!.below_points)).toBeCloseTo(-1, 1);
  expect(Number(row!.above_points)).toBeCloseTo(0.25, 1);
  expect(Number(row!.asymmetry)).toBeCloseTo(0.75, 1);
  expect(Number(row!.asymmetry_low)).toBeGreaterThan(0.5);
  expect(Number(row!.asymmetry_ratio)).toBeCloseTo(4, 0);
});

it("holds contacts against coming again, once the days for it are over", async () => {
  const orders = [{ order_id: "last", customer_id: "z", ordered_at: "2025-12-31", amount: 1 }];
  const interactions = Array.from({ length: 30 }, (_, i) => ({
    customer_id: `c${i}`,
    happened_at: i < 28 ? "2025-03-01" : "2025-12-01",
    kind: "contact",
    expected: 5,
    perceived: 5 + (i % 4) - 2,
  }));
  // Who was disappointed by two points stays away.
  const visits = interactions.flatMap(({ customer_id, perceived }, i) => [
    { order_id: `a${i}`, customer_id, ordered_at: "2025-01-01", amount: 5 },
    ...(perceived > 3
      ? [{ order_id: `b${i}`, customer_id, ordered_at: "2025-04-01", amount: 5 }]
      : []),
  ]);
  const tables = { interactions, orders: [...orders, ...visits] };
  const [row] = toRows(await given(tables).columns("expectation_asymmetry"));
  expect(row).toMatchObject({ outcome: "came_again", group_name: "all", n: 28, customers: 28 });
  expect(Number(row!.below_points)).toBeLessThan(-0.3);
  expect(Math.abs(Number(row!.above_points))).toBeLessThan(0.3);
});

it("sets answers without a day beside each other, and beside no answer of a day", async () => {
  const undated = surveys.map((row) => ({ ...row, answered_at: null }));
  const [row] = toRows(await given({ surveys: undated }).columns("expectation_asymmetry"));
  expect(row).toMatchObject({ outcome: "satisfaction", n: 40 });
  const apart = surveys.map((row) =>
    row.construct === "satisfaction" ? { ...row, answered_at: null } : row,
  );
  expect((await given({ surveys: apart }).columns("expectation_asymmetry")).length).toBe(0);
});

it("tells nothing of under ten customers", async () => {
  const few = surveys.slice(0, 27);
  const { length } = await given({ surveys: few }).columns("expectation_asymmetry");
  expect(length).toBe(0);
});
