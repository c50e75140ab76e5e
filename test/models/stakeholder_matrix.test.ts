import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { DATE, many, rates } from "./publics.ts";

const surveys = [
  ...many(6, (i) =>
    rates(`c${i}`, "customer", "care", {
      expectation: 8 + (i % 2),
      perception: 6,
      importance: 8,
    }),
  ),
  // More than was expected: nothing to do.
  ...many(6, (i) =>
    rates(`c${i}`, "customer", "looks", { expectation: 5, perception: 7 + (i % 2), importance: 4 }),
  ),
  ...many(5, (i) => rates(`s${i}`, "supplier", "payment", { importance: 9, perception: 6 })),
  // Four: too few to be shown.
  ...many(4, (i) => rates(`e${i}`, "employee", "hours", { importance: 9, perception: 2 })),
  ...rates("c9", "customer", "care", { perception: 0 }),
];

const matrix = async (params = {}) =>
  toRows(
    await given({ surveys }, { params: { as_of: DATE, ...params } }).columns("stakeholder_matrix"),
  );

it("makes priority of importance and of how far it falls short", async () => {
  const [care, looks, hours, payment] = await matrix();
  expect(care).toMatchObject({ stakeholder: "customers", attribute: "care", n: 6, gap: -2.5 });
  expect(care).toMatchObject({ importance_rank: 1, gap_kind: "expectation", power: 1 });
  expect(care!.priority).toBe(20);
  // Gaps 2 and 3, three of each: 8 · t(5) · √0.3 / √6.
  expect(Number(care!.priority_high) - 20).toBeCloseTo(
    (8 * 2.5706 * Math.sqrt(0.3)) / Math.sqrt(6),
    2,
  );
  expect(looks).toMatchObject({ gap: 2.5, priority: 0, priority_low: 0 });
  expect(looks).toMatchObject({ importance_rank: 2, priority_high: 0 });
  expect(hours).toMatchObject({ stakeholder: "employees", n: 4, importance: null, gap: null });
  expect(hours).toMatchObject({ priority: null, importance_rank: null });
  expect(payment).toMatchObject({ gap_kind: "importance", gap: -3, priority: 27 });
});

it("weighs a public by its power, and by nothing unless told", async () => {
  const rows = await matrix({ power_suppliers: 0.5 });
  expect(rows.map((row) => row.power)).toEqual([1, 1, null, 0.5]);
  expect(rows[3]!.priority).toBe(13.5);
});
