import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const DAY = 86_400_000;
const ids = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`);

/** A visit every sixty days, until the end of 2024 or only into November 2023. */
const visits = (customer: string, times: number): Row[] =>
  Array.from({ length: times }, (_, i) =>
    sale(customer, new Date(Date.UTC(2023, 0, 6) + i * 60 * DAY).toISOString().slice(0, 10), 10),
  );
const brings = (referrer_id: string, referred_id: string, invited_at: string): Row => ({
  referrer_id,
  referred_id,
  invited_at,
});

/**
 * The worked example: 20 apostles at the beginning of 2024, of whom 17 stay, and 330 clients, of
 * whom 33 become apostles, 200 stay clients and 97 leave. At the end 50 apostles, 200 clients and
 * 1,400 customers of one purchase: 1,650 who buy.
 */
const apostles = ids("apostle", 20);
const clients = ids("client", 330);
const early = ids("early", 20);
const late = ids("late", 1400);
const ORDERS: Row[] = [
  ...apostles.flatMap((id, i) => visits(id, i < 17 ? 13 : 6)),
  ...clients.flatMap((id, i) => visits(id, i < 233 ? 13 : 6)),
  ...early.map((id) => sale(id, "2023-06-01", 10)),
  ...late.map((id) => sale(id, "2024-12-31", 10)),
];
const REFERRALS: Row[] = [
  ...apostles.map((id, i) => brings(id, early[i]!, "2023-05-20")),
  ...[...apostles.slice(0, 17), ...clients.slice(0, 33)].map((id, i) =>
    brings(id, late[i]!, "2024-12-20"),
  ),
];
const TABLES = { orders: ORDERS, referrals: REFERRALS };

describe("apostle_doubling", () => {
  it("holds the arithmetic of doubling against what was seen", async () => {
    const rows = toRows(
      await given(TABLES, { params: { ladder_period: "year" } }).columns("apostle_doubling"),
    );
    expect(rows).toMatchObject([
      {
        period_start: "2024-01-01",
        apostles: 20,
        actual: 50,
        target: 40,
        clients: 330,
        base: 350,
        retained: 0.85,
        required_probability: expect.closeTo(23 / 330, 9),
        observed_probability: 0.1,
        feasible: true,
      },
      {
        period_start: "2025-01-01",
        apostles: 50,
        actual: null,
        target: 100,
        clients: 200,
        base: 1650,
        retained: 0.85,
        required_probability: expect.closeTo(0.2875, 9),
        observed_probability: 0.1,
        years_to_ceiling: expect.closeTo(5.0444, 4),
        feasible: false,
      },
    ]);
    // Wilson’s interval of 33 in 330.
    expect(rows[1]!.ci_low).toBeCloseTo(0.07212, 4);
    expect(rows[1]!.ci_high).toBeCloseTo(0.13707, 4);
  });

  it("takes the year’s target as it is set", async () => {
    const rows = toRows(
      await given(TABLES, { params: { ladder_period: "year", apostle_growth: 1.2 } }).columns(
        "apostle_doubling",
      ),
    );
    expect(rows[1]).toMatchObject({
      target: expect.closeTo(60, 9),
      required_probability: expect.closeTo((60 - 42.5) / 200, 9),
      feasible: true,
    });
  });

  it("has nothing to multiply without apostles", async () => {
    const rows = toRows(
      await given({ orders: ORDERS }, { params: { ladder_period: "year" } }).columns(
        "apostle_doubling",
      ),
    );
    expect(rows[1]).toMatchObject({
      apostles: 0,
      required_probability: null,
      years_to_ceiling: null,
      feasible: null,
    });
  });
});
