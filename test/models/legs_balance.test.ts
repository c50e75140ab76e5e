import { expect, it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given, toRows } from "./harness.ts";
import { DATE, many } from "./publics.ts";
import { says } from "./staff.ts";

const params = { as_of: DATE };

const company = {
  surveys: [
    ...many(10, (i) => [
      says(`e${i}`, "employee_commitment", "change", 4 + (i % 2), { answered_at: "2025-11-01" }),
    ]),
    ...many(10, (i) => [said(`c${i}`, "2025-05-01", "satisfaction", "satisfaction", 8 + (i % 2))]),
  ],
  orders: many(40, (i) => [
    {
      order_id: `o${i}`,
      customer_id: `c${i}`,
      ordered_at: "2025-06-01",
      amount: 100,
      promised_at: "2025-06-05",
      delivered_at: i < 36 ? "2025-06-04" : "2025-06-09",
    },
  ]),
};

it("names the shortest leg and how even the three are", async () => {
  const [row] = toRows(await given(company, { params }).columns("legs_balance"));
  const legs = [175 / 3, 85, 90];
  const mean = legs.reduce((sum, leg) => sum + leg, 0) / 3;
  expect(row).toMatchObject({ shortest: "devoted_employees", shortest_beyond_chance: true });
  expect(row!.behind).toBeCloseTo(85 - 175 / 3, 9);
  expect(row!.balance).toBeCloseTo(175 / 3 / mean, 9);
  expect(row!.geometric_mean).toBeCloseTo(Math.cbrt(legs[0]! * legs[1]! * legs[2]!), 9);
  expect(Number(row!.balance_low)).toBeLessThan(Number(row!.balance));
  expect(Number(row!.balance_high)).toBeGreaterThan(Number(row!.balance));
  expect(Number(row!.geometric_low)).toBeLessThan(Number(row!.geometric_mean));
});

it("says nothing where a leg is not known", async () => {
  const { length } = await given({ surveys: company.surveys }, { params }).columns("legs_balance");
  expect(length).toBe(0);
});
