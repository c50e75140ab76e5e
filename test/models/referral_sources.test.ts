import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { HALF_LEAVES } from "./ladder_company.ts";
import { sale } from "./rows.ts";

const invites = (
  referrer_id: string,
  invited_at: string,
  referred_id: string | null = null,
): Row => ({
  referrer_id,
  referred_id,
  invited_at,
});
const params = { ladder_period: "half_year" };

describe("referral_sources", () => {
  it("counts the invitations of a period by the rung of the period before", async () => {
    const referrals = [
      // The first makes an apostle of stays0 at the end of 2023; the others come from an apostle.
      invites("stays0", "2023-11-01", "friend"),
      invites("stays0", "2024-02-01"),
      invites("stays0", "2024-06-30"),
      ...Array.from({ length: 7 }, (_, i) => invites(`stays${i + 1}`, "2024-03-01")),
      // Lapsed when the period began.
      invites("stops0", "2024-08-01"),
    ];
    const orders = [...HALF_LEAVES, sale("friend", "2023-11-20", 5)];
    const rows = toRows(await given({ orders, referrals }, { params }).columns("referral_sources"));
    const found = Object.fromEntries(rows.map((row) => [row.source, row]));
    // Periods that follow a settled beginning: from July 2023, January 2024 and July 2024.
    expect(found.client_unasked).toMatchObject({ customers: 24 + 23 + 11, invitations: 8 });
    expect(found.apostle).toMatchObject({ customers: 2, invitations: 2, per_year: null });
    expect(found.lapsed).toMatchObject({ customers: 14, invitations: 1 });
    expect(found.apostle!.share).toBeCloseTo(2 / 11, 9);
    expect(found.apostle!.customer_share).toBeCloseTo(2 / 74, 9);
    // Half years of 184, 182 and 184 days.
    const years = (24 * 184 + 23 * 182 + 11 * 184) / 365;
    expect(found.client_unasked!.per_year).toBeCloseTo(8 / years, 9);
  });

  it("counts what follows an answer by what it stated", async () => {
    const surveys = ["satisfaction", "repurchase_intent", "compares_alternatives"].map(
      (construct) => ({
        response_id: "1",
        respondent_id: "stays0",
        answered_at: "2024-01-10",
        item: construct,
        construct,
        score: construct === "compares_alternatives" ? 0 : 10,
        scale_min: 0,
        scale_max: 10,
      }),
    );
    const referrals = ["2024-01-10", "2024-01-11", "2024-07-11", "2024-07-12"].map((day) =>
      invites("stays0", day),
    );
    const rows = toRows(
      await given({ orders: HALF_LEAVES, surveys, referrals }, { params }).columns(
        "referral_sources",
      ),
    );
    expect(rows.filter((row) => row.grouping === "stated_level")).toMatchObject([
      { source: "devoted", customers: 1, invitations: 2, share: null },
    ]);
  });
});
