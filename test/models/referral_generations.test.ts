import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

/**
 * Twelve customers join on the first days of 2024. Each of the first six invites two, and each of
 * the first three brings one, in June 2024; nobody else invites anybody before 2026.
 */
const founders = Array.from({ length: 12 }, (_, i) => `f${i + 10}`);
const ORDERS: Row[] = [
  ...founders.map((id) => sale(id, "2024-01-02", 10)),
  ...["x1", "x2", "x3"].map((id) => sale(id, "2024-06-20", 10)),
  sale("f10", "2025-12-31", 10),
];
const REFERRALS: Row[] = founders.slice(0, 6).flatMap((referrer_id, i) => [
  { referrer_id, referred_id: i < 3 ? `x${i + 1}` : null, invited_at: "2024-06-01" },
  { referrer_id, referred_id: null, invited_at: "2024-06-02" },
]);
const TABLES = { orders: ORDERS, referrals: REFERRALS };

describe("referral_generations", () => {
  it("multiplies invitations by conversion", async () => {
    const params = { referrals_from: "2024-01-01", referral_window_days: 365 };
    const rows = toRows(await given(TABLES, { params }).columns("referral_generations"));
    expect(rows).toMatchObject([
      {
        generation: 0,
        customers: 12,
        followed: 12,
        inviters: 6,
        invitations: 12,
        converted: 3,
        invitations_per_customer: 1,
        conversion: 0.25,
        k: 0.25,
        complete: true,
      },
      // x1 to x3 were followed too, but three are too few for a rate.
      { generation: 1, customers: 3, followed: 3, inviters: 0, conversion: null, k: null },
    ]);
    // Standard error of 3 of 12: sqrt((3 − 12 / 16) / 11 / 12).
    const half = 1.95996398 * Math.sqrt(2.25 / 11 / 12);
    expect(0.25 - half).toBeLessThan(0);
    expect(rows[0]!.k_low).toBe(0);
    expect(rows[0]!.k_high).toBeCloseTo(0.25 + half, 6);
    // Shares of inviters vary as chance makes them, or less: then it is Wilson's interval of 3 in 12.
    expect(rows[0]!.conversion_low).toBeCloseTo(0.08894, 5);
    expect(rows[0]!.conversion_high).toBeCloseTo(0.53231, 5);
  });

  it("does not count whose year is not over, nor who came before invitations were recorded", async () => {
    const rows = async (params: Record<string, string | number>) =>
      toRows(await given(TABLES, { params }).columns("referral_generations"));
    expect(await rows({ referrals_from: "2024-01-03" })).toMatchObject([
      { generation: 0, followed: 0, k: null, complete: false },
      { generation: 1, followed: 3 },
    ]);
    // 2024-06-20, a year and sixty days later: 2025-08-19.
    expect(await rows({ as_of: "2025-08-19", referrals_from: "2024-01-01" })).toMatchObject([
      { generation: 0, followed: 12, complete: true },
      { generation: 1, followed: 0, complete: false },
    ]);
  });

  it("counts everybody so far where no window is asked for", async () => {
    const params = { referral_window_days: 0 };
    expect(toRows(await given(TABLES, { params }).columns("referral_generations"))).toMatchObject([
      { generation: 0, followed: 12, k: 0.25, complete: false },
      { generation: 1, followed: 3 },
    ]);
  });

  it("widens the interval where the invitations of one customer are alike", async () => {
    // The same three of twelve, but from customers whose invitations all work, or none does.
    const referrals = founders.slice(0, 4).flatMap((referrer_id, i) =>
      [1, 2, 3].map((n) => ({
        referrer_id,
        referred_id: i === 0 ? `x${n}` : null,
        invited_at: `2024-06-0${n}`,
      })),
    );
    const params = { referrals_from: "2024-01-01" };
    const [row] = toRows(
      await given({ orders: ORDERS, referrals }, { params }).columns("referral_generations"),
    );
    expect(row).toMatchObject({ conversion: 0.25 });
    // The design effect is 3: the cluster sum is 6.75 where chance gives 2.25. So n is 4.
    expect(row!.conversion_high).toBeCloseTo(0.69936, 4);
  });
});
