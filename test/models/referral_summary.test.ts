import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

/** Twenty customers of 2024; the first brings eight of the ten of 2025, the next nine one together. */
const old = Array.from({ length: 20 }, (_, i) => `a${i + 10}`);
const young = Array.from({ length: 10 }, (_, i) => `b${i}`);
const ORDERS: Row[] = [
  ...old.map((id) => sale(id, "2024-01-02", 10)),
  ...young.map((id) => sale(id, "2025-03-01", 10)),
  sale("a10", "2025-12-31", 10),
];
const CUSTOMERS: Row[] = young.map((id, i) => ({
  customer_id: id,
  acquisition_cost: i < 9 ? 8 : 30,
}));

describe("referral_summary", () => {
  it("sums up who brought whom, and what it may have saved", async () => {
    const referrals = young.slice(0, 9).map((referred_id, i) => ({
      referrer_id: i < 8 ? "a10" : "a11",
      referred_id,
      invited_at: i < 8 ? "2025-02-01" : "2025-02-20",
    }));
    const rows = toRows(
      await given(
        { orders: ORDERS, customers: CUSTOMERS, referrals },
        { params: { referral_window_days: 0 } },
      ).columns("referral_summary"),
    );
    expect(rows).toMatchObject([
      {
        customers: 30,
        inviters: 2,
        referrers: 2,
        invitations: 9,
        brought: 9,
        deepest_generation: 1,
        in_circle: 0,
        // Two referrers are too few for a tenth of them.
        top_tenth_share: null,
        followed: 21,
        median_days_to_convert: 28,
        new_customers: 10,
        brought_customers: 9,
        brought_share: 0.9,
        other_cost: 30,
        brought_cost: 8,
        spend_avoided: 198,
      },
    ]);
    expect(rows[0]!.brought_share_low).toBeCloseTo(0.59585, 4);
  });

  it("says how large a chain grows, and nothing where k is not below one", async () => {
    const referrals = young.map((referred_id, i) => ({
      referrer_id: old[i]!,
      referred_id,
      invited_at: "2025-02-01",
    }));
    const summary = async (count: number) =>
      toRows(
        await given(
          { orders: ORDERS, referrals: referrals.slice(0, count) },
          { params: { referral_window_days: 0 } },
        ).columns("referral_summary"),
      )[0]!;
    // Ten of the twenty brought one each; the ten brought are followed, and brought nobody.
    expect(await summary(10)).toMatchObject({
      k: 10 / 30,
      chain_size: expect.closeTo(1.5, 9),
      top_tenth_share: 0.1,
    });
    expect(await summary(0)).toMatchObject({ k: 0, chain_size: 1, spend_avoided: null });
  });
});
