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

  it("tells nothing of requests that were not followed so long", async () => {
    const rows = toRows(
      await given(TABLES, { params: { as_of: "2024-05-01" } }).columns("policy_refusals"),
    );
    expect(rows[0]).toMatchObject({ requests: 60, followed_refused: 0, difference: null });
  });
});
