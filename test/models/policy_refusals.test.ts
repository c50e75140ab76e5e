import { describe, expect, it } from "vitest";
import { given, toRows, type Row } from "./harness.ts";
import { daily, sale } from "./rows.ts";
import { contact } from "./service.ts";

/** Requests on one day: so many of a tier, granted or not, of which so many leave a month later. */
const asked = (tier: string, granted: boolean, n: number, leave: number) =>
  Array.from({ length: n }, (_, i) => ({
    id: `${tier}${String(granted)}${i}`,
    tier,
    granted,
    leaves: i < leave,
  }));

/** Basic: 8 of 20 leave after a refusal and 2 of 10 after a consent; gold: 2 of 10 and 2 of 20. */
const PEOPLE = [
  ...asked("basic", false, 20, 8),
  ...asked("basic", true, 10, 2),
  ...asked("gold", false, 10, 2),
  ...asked("gold", true, 20, 2),
];
const TABLES: Record<string, readonly Row[]> = {
  customers: [
    ...PEOPLE.map(({ id, tier, leaves }) => ({
      customer_id: id,
      tier,
      churned: leaves,
      churned_at: leaves ? "2024-03-01" : null,
    })),
    // Somebody else, whose departure tells that departures are known until then.
    { customer_id: "last", churned: true, churned_at: "2024-09-25" },
  ],
  orders: [
    ...daily("2023-06-01", 500),
    ...PEOPLE.map(({ id }) => sale(id, "2024-02-01", 30, { margin: 10 })),
  ],
  interactions: PEOPLE.map(({ id, granted }, i) =>
    contact(id, "2024-02-01", "u", "e", granted ? 9 : 2, {
      kind: "exception_request",
      granted,
      policy_id: i % 2 === 0 ? "P1" : "P2",
      cost: granted && i % 4 === 0 ? 4 : 0,
    }),
  ),
};

describe("policy_refusals", () => {
  it("holds refusals against consents at equal tiers", async () => {
    const rows = toRows(
      await given(TABLES, { params: { as_of: "2024-10-01" } }).columns("policy_refusals"),
    );
    expect(rows.map(({ policy_id }) => policy_id)).toEqual(["all", "P1", "P2"]);
    const all = rows[0]!;
    expect(all).toMatchObject({
      requests: 60,
      refused: 30,
      followed_refused: 30,
      followed_granted: 30,
    });
    expect(all.churn_refused).toBeCloseTo(10 / 30, 9);
    expect(all.churn_granted).toBeCloseTo(4 / 30, 9);
    // Differences .2 and .1, both tiers weighing 20 · 10 / 30.
    expect(all.difference).toBeCloseTo(0.15, 9);
    expect(all.free_and_pleased).toBe(22);
    // No sale follows within the days, so what is left is what granting cost: 8 of 30 cost 4.
    expect(all.mean_cost).toBeCloseTo((4 * 8) / 30, 9);
    expect(Number(all.margin_effect)).toBeLessThan(0);
  });

  it("leaves out costs that nobody noted, and who left nobody knows when", async () => {
    const unknown = {
      ...TABLES,
      // Every second of those who were granted has no cost: 15 of 30 are left, of which 8 cost 4.
      interactions: TABLES.interactions!.map((row, i) =>
        i % 2 === 0 ? row : { ...row, cost: null },
      ),
      customers: TABLES.customers!.map((row, i) => (i === 0 ? { ...row, churned_at: null } : row)),
    };
    const [all] = toRows(
      await given(unknown, { params: { as_of: "2024-10-01" } }).columns("policy_refusals"),
    );
    expect(all).toMatchObject({ requests: 60, refused: 30, followed_refused: 29 });
    expect(all!.churn_refused).toBeCloseTo(9 / 29, 9);
    expect(all!.mean_cost).toBeCloseTo((4 * 8) / 15, 9);
    expect(all!.free_and_pleased).toBe(7);
  });

  it("takes the last activity for the departure that a silence tells", async () => {
    // Twelve customers of each side buy every week; the refused never came again after asking.
    const ids = Array.from({ length: 24 }, (_, i) => `s${String(i).padStart(2, "0")}`);
    const weekly = (id: string, weeks: number) =>
      Array.from({ length: weeks }, (_, i) =>
        sale(id, new Date(Date.UTC(2024, 0, 1 + 7 * i)).toISOString().slice(0, 10), 10),
      );
    const silent = {
      customers: ids.map((customer_id) => ({ customer_id })),
      orders: ids.flatMap((id, i) => weekly(id, i < 12 ? 20 : 75)),
      interactions: ids.map((id, i) =>
        contact(id, "2024-05-14", "u", "e", null, { kind: "exception_request", granted: i >= 12 }),
      ),
    };
    const [all] = toRows(
      await given(silent, {
        params: { as_of: "2025-06-01", refusal_days: 5 },
      }).columns("policy_refusals"),
    );
    // The silence became too long only weeks after those five days.
    expect(all).toMatchObject({ followed_refused: 12, churn_refused: 1, churn_granted: 0 });
  });

  it("tells nothing of requests that were not followed so long", async () => {
    const rows = toRows(
      await given(TABLES, { params: { as_of: "2024-05-01" } }).columns("policy_refusals"),
    );
    expect(rows[0]).toMatchObject({ requests: 60, followed_refused: 0, difference: null });
  });
});
