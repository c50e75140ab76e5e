import { expect, it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given, toRows } from "./harness.ts";
import { DATE, many } from "./publics.ts";
import { says } from "./staff.ts";

const params = { as_of: DATE };

const surveys = [
  // Two answers of one employee are one; 4 and 5 of 1 to 7 are 50 and 66.7.
  ...many(6, (i) =>
    ["change", "growth"].map((item) =>
      says(`e${i}`, "employee_commitment", item, i % 2 === 0 ? 4 : 5, {
        answered_at: "2025-11-01",
      }),
    ),
  ),
  ...many(10, (i) => [said(`c${i}`, "2025-05-01", "satisfaction", "satisfaction", 8)]),
  // How satisfied they are with a rival is not about the company.
  ...many(10, (i) => [
    { ...said(`c${i}`, "2025-05-02", "satisfaction", "satisfaction", 0), role: "competitor" },
  ]),
  ...many(10, (i) => [said(`c${i}`, "2023-05-01", "satisfaction", "satisfaction", 4)]),
  ...many(4, (i) => [
    says(`x${i}`, "employee_commitment", "change", 7, { answered_at: "2023-11-01" }),
  ]),
];

const orders = many(20, (i) => [
  {
    order_id: `o${i}`,
    customer_id: `c${i}`,
    ordered_at: "2025-06-01",
    amount: 100,
    margin: 30,
    promised_at: "2025-06-05",
    delivered_at: i < 15 ? "2025-06-04" : "2025-06-09",
    in_full: i > 4,
  },
  // Promised after the date, and here already: of those promised for later only these would be known.
  {
    order_id: `p${i}`,
    customer_id: `c${i}`,
    ordered_at: "2025-06-02",
    amount: 0,
    promised_at: "2027-01-01",
    delivered_at: "2025-06-04",
  },
]);

it("brings legs to 0 to 100, by quarter and for the last year, and hides what is too few", async () => {
  const rows = toRows(await given({ surveys, orders }, { params }).columns("three_legs"));
  expect(rows.map((row) => [row.leg, row.period_start, row.n])).toEqual([
    ["devoted_employees", null, 6],
    ["happy_customers", null, 10],
    ["reliable_suppliers", null, 20],
    ["profit", null, 20],
    ["happy_customers", "2023-04-01", 10],
    ["happy_customers", "2025-04-01", 10],
    ["reliable_suppliers", "2025-04-01", 20],
    ["profit", "2025-04-01", 20],
    ["devoted_employees", "2025-10-01", 6],
  ]);
  const [staff, customers, suppliers, profit, before] = rows;
  expect(staff!.leg_value).toBeCloseTo(175 / 3, 9);
  // Student's quantile with five degrees of freedom, and a standard deviation of 50 / 6 · √1.2.
  const reach = (2.5706 * (50 / 6) * Math.sqrt(1.2)) / Math.sqrt(6);
  expect(Number(staff!.ci_high) - Number(staff!.leg_value)).toBeCloseTo(reach, 2);
  expect(customers).toMatchObject({ leg_value: 80, ci_low: null, ci_high: null });
  // Ten of twenty came both on time and in full.
  expect(suppliers).toMatchObject({ leg_value: 50 });
  expect(Number(suppliers!.ci_low)).toBeCloseTo(29.9298, 3);
  expect(profit).toMatchObject({ leg_value: 75, ci_low: null });
  expect(before!.leg_value).toBe(40);
});

it("moves the ends of profit, and leaves it out where they are one", async () => {
  const profit = async (ends: Record<string, number>) =>
    toRows(await given({ orders }, { params: { ...params, ...ends } }).columns("three_legs"))
      .filter((row) => row.leg === "profit" && row.period_start === null)
      .map((row) => row.leg_value);
  expect(await profit({ profit_none: 0.25, profit_full: 0.35 })).toEqual([50]);
  expect(await profit({ profit_none: 0.3, profit_full: 0.3 })).toEqual([]);
});
