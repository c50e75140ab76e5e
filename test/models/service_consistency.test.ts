import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { everyTenDays } from "./visiting.ts";

/** Ninety customers with five rated contacts each: ten of each mean and spread, and who left. */
const people = Array.from({ length: 90 }, (_, i) => {
  const [mean, spread] = [[4, 6, 8][Math.floor(i / 30)]!, [0, 1, 2][i % 3]!];
  return {
    customer_id: `c${String(i).padStart(2, "0")}`,
    mean,
    spread,
    leaves: i % 3 === 2 && i % 2 === 0,
  };
});

const interactions = people.flatMap(({ customer_id, mean, spread }) =>
  [-1, 0, 0, 0, 1].map((step, i) => ({
    customer_id,
    happened_at: `2025-0${i + 1}-10`,
    kind: "contact",
    csat: mean + spread * step,
  })),
);

const customers = people.map(({ customer_id, leaves }) => ({
  customer_id,
  churned: leaves,
  churned_at: leaves ? "2025-10-01" : null,
}));

const orders = [{ order_id: "1", customer_id: "c00", ordered_at: "2025-12-31", amount: 10 }];

it("sets who stayed beside the spread of ratings, at like means", async () => {
  const tables = { interactions, customers, orders };
  const rows = toRows(await given(tables).columns("service_consistency"));
  expect(rows.map(({ mean_level, steadiness }) => `${mean_level} ${steadiness}`)).toEqual([
    "low_mean steady",
    "low_mean middling",
    "low_mean unsteady",
    "middle_mean steady",
    "middle_mean middling",
    "middle_mean unsteady",
    "high_mean steady",
    "high_mean middling",
    "high_mean unsteady",
  ]);
  expect(rows.map(({ stayed }) => stayed)).toEqual([1, 1, 0.5, 1, 1, 0.5, 1, 1, 0.5]);
  expect(rows[2]).toMatchObject({ felt: 4, customers: 10 });
  expect(Number(rows[2]!.spread_felt)).toBeCloseTo(Math.SQRT2, 6);
});

it("takes a departure that silence tells of at the last activity", async () => {
  const some = people.slice(0, 30);
  const days = ["2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05"];
  const rated = some.flatMap(({ customer_id }, i) =>
    days.map((happened_at, at) => ({
      ...{ customer_id, happened_at, kind: "contact", csat: 5 + ((i + at) % 3) },
    })),
  );
  // Visits end on 31 December 2025, on 4 July and on 14 June. A silence of ten days is usual, so
  // departures are known until 22 December and the model stands on 25 June: who was last here on
  // 14 June is gone by then, although that silence became too long only in July.
  const visits = some.flatMap(({ customer_id }, i) =>
    everyTenDays(customer_id, i < 10 ? 74 : i < 20 ? 56 : 54),
  );
  const tables = { interactions: rated, orders: visits };
  const rows = toRows(await given(tables).columns("service_consistency"));
  expect(rows.reduce((sum, { customers: n }) => sum + Number(n), 0)).toBe(20);
});

it("leaves out who left before, who rated little, and rows of under ten customers", async () => {
  const gone = customers.map((row) =>
    row.customer_id === "c03" ? { ...row, churned: true, churned_at: "2025-06-20" } : row,
  );
  const few = interactions.filter(
    ({ customer_id, happened_at }) => customer_id !== "c01" || happened_at < "2025-03",
  );
  const tables = { interactions: few, customers: gone, orders };
  const rows = toRows(await given(tables).columns("service_consistency"));
  expect(rows.reduce((sum, { customers: n }) => sum + Number(n), 0)).toBe(88);
  const small = rows.filter(({ customers: n }) => Number(n) < 10);
  expect(small.length).toBeGreaterThan(0);
  for (const row of small) expect(row).toMatchObject({ stayed: null, felt: null });
});
