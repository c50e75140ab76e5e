import { expect, it } from "vitest";
import { together, weekly } from "./extras.ts";
import { given, toRows } from "./harness.ts";

/** Twelve customers, half of them harder to please, each held against their own beginning. */
const company = together(
  Array.from({ length: 12 }, (_, i) => {
    const base = i % 2 === 0 ? 5 : 7;
    const luck = i % 3 === 0 ? 1 : 0;
    return weekly(`c${i}`, [
      [false, 0],
      [false, base - 1, 6],
      [false, base, 6],
      [false, base + 1, 6],
      [true, base + 1 + luck, 6],
      [true, base + 0.5, 6.5],
      [false, base - 1, 7],
      [false, base - 2, 7],
      [false, base + 3, 7],
    ]);
  }),
);

it("holds each customer against the three visits before, not against the others", async () => {
  const rows = toRows(await given(company).columns("delight_ratchet"));
  expect(rows.map(({ ratchet_step, change }) => [ratchet_step, change])).toEqual([
    ["before_extras", 0],
    ["extra_1", expect.closeTo(1 + 1 / 3, 9)],
    ["extra_2", 0.5],
    ["after_1", -1],
    ["after_2", -2],
    ["after", -1.5],
  ]);
  const of = (step: string) => rows.find(({ ratchet_step }) => ratchet_step === step)!;
  // Four of twelve feel one point more: the error of the mean is 0.4924 / sqrt(12).
  const reach = (1.959964 * Math.sqrt((4 * 8) / 12 / 11)) / Math.sqrt(12);
  expect(Number(of("extra_1").ci_low)).toBeCloseTo(4 / 3 - reach, 6);
  expect(of("extra_2").expected_change).toBe(0.5);
  expect(of("after")).toMatchObject({ expected_change: 1, n: 24, customers: 12 });
});

it("shows nothing of under ten customers", async () => {
  const few = {
    orders: company.orders.filter(
      ({ customer_id }) => customer_id !== "c11" && customer_id !== "c1" && customer_id !== "c2",
    ),
    interactions: company.interactions,
  };
  const rows = toRows(await given(few).columns("delight_ratchet"));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatchObject({ change: null, felt: null, customers: 9 });
});

it("tells nothing of what was expected where nine were asked", async () => {
  const interactions = company.interactions.map((row) =>
    ["c0", "c1", "c2"].includes(String(row.customer_id)) ? { ...row, expected: null } : row,
  );
  const rows = toRows(await given({ ...company, interactions }).columns("delight_ratchet"));
  expect(rows[1]).toMatchObject({ customers: 12, expected_change: null, expected_low: null });
  expect(rows[1]!.change).not.toBeNull();
});

it("compares with all contacts before, where that is asked for", async () => {
  const params = { ratchet_baseline: "all" };
  const rows = toRows(await given(company, { params }).columns("delight_ratchet"));
  const of = (step: string) => rows.find(({ ratchet_step }) => ratchet_step === step)!;
  // Contacts before: five, six and seven points on average, twelve times each.
  expect(Number(of("extra_1").change)).toBeCloseTo(4 / 3, 9);
  expect(Number(of("after").change)).toBeCloseTo(-1.5, 9);
  // The customers differ, and that now counts as chance.
  expect(Number(of("extra_2").ci_low)).toBeLessThan(-0.1);
});
