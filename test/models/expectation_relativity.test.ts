import { expect, it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given, toRows } from "./harness.ts";

const luck = (i: number) => ((i * 7) % 5) / 10 - 0.2;

it("finds what is expected more for twice the price", async () => {
  const orders = Array.from({ length: 40 }, (_, i) => ({
    order_id: `o${i}`,
    customer_id: `c${i}`,
    ordered_at: "2025-05-01",
    amount: 10 * 2 ** (i % 4),
  }));
  const interactions = orders.map(({ order_id, customer_id }, i) => ({
    interaction_id: `i${i}`,
    customer_id,
    order_id,
    happened_at: "2025-05-01",
    kind: "contact",
    expected: 4 + 0.5 * (i % 4) + luck(i),
  }));
  const rows = toRows(await given({ orders, interactions }).columns("expectation_relativity"));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ effect: "price_expected", n: 40, customers: 40 });
  expect(Number(rows[0]!.estimate)).toBeCloseTo(0.5, 1);
  expect(Number(rows[0]!.ci_low)).toBeGreaterThan(0.3);
});

it("finds that less is expected of public providers, and that they surprise more", async () => {
  const surveys = Array.from({ length: 60 }, (_, i) => {
    const isPublic = i % 2 === 0;
    const performance = 3 + (i % 5);
    const satisfaction = 1 + performance * (isPublic ? 1 : 0.5) + luck(i);
    const who = `c${String(i).padStart(2, "0")}`;
    const about = { about_type: isPublic ? "public" : "private" };
    return [
      said(who, "2025-05-01", "quality", "speed", isPublic ? 4 : 7, {
        ...about,
        role: "expectation",
      }),
      said(who, "2025-05-01", "quality", "speed", performance, { ...about, role: "perception" }),
      said(who, "2025-05-01", "satisfaction", "s", satisfaction, about),
    ];
  }).flat();
  const rows = toRows(await given({ surveys }).columns("expectation_relativity"));
  const of = (effect: string) => Number(rows.find((row) => row.effect === effect)!.estimate);
  expect(rows.map(({ effect }) => effect)).toEqual([
    "public_expected",
    "public_lenient",
    "public_surprise",
  ]);
  expect(of("public_expected")).toBeCloseTo(-3, 9);
  // At the mean performance of 5 the public satisfy by half of 5 points more.
  expect(of("public_lenient")).toBeCloseTo(2.5, 1);
  expect(of("public_surprise")).toBeCloseTo(0.5, 1);
});

it("tells nothing where nobody was asked about providers", async () => {
  const { length } = await given({
    surveys: [said("c1", "2025-05-01", "satisfaction", "s", 7)],
  }).columns("expectation_relativity");
  expect(length).toBe(0);
});
