import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { REGULARS } from "./ladder_company.ts";
import { sale } from "./rows.ts";

const ids = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`);
const ads = ids("ad", 12);
const CUSTOMERS: Row[] = [
  ...ads.map((customer_id, i) => ({
    customer_id,
    acquisition_channel: "ads",
    acquisition_cost: i < 6 ? 30 : 50,
    churned: i < 3,
    churned_at: i < 3 ? "2023-09-01" : null,
  })),
  { customer_id: "b0", acquisition_channel: "online", churned: false },
];
const ORDERS: Row[] = [
  ...REGULARS,
  ...ads.map((id) => sale(id, "2023-03-01", 10)),
  sale("b0", "2023-03-01", 10),
  sale("friend", "2023-04-01", 10),
];
const REFERRALS: Row[] = [{ referrer_id: "r1", referred_id: "friend", invited_at: "2023-03-20" }];

/** Devoted or merely satisfied, by the answers of a day. */
const answer = (customer: string, day: string, devoted: boolean): Row[] =>
  ["satisfaction", "repurchase_intent", "compares_alternatives"].map((construct) => ({
    response_id: `${customer} ${day}`,
    respondent_id: customer,
    answered_at: day,
    item: construct,
    construct,
    score: construct === "compares_alternatives" ? (devoted ? 0 : 10) : 9,
    scale_min: 0,
    scale_max: 10,
  }));

describe("acquisition_channels", () => {
  it("tells how many stay, how soon they are devoted and what they cost", async () => {
    // Of twelve asked, six are devoted after 100 days and two after 400; four never, as far as seen.
    const surveys = ads.flatMap((id, i) => [
      ...answer(id, "2023-06-09", i >= 6),
      ...(i === 4 || i === 5 ? answer(id, "2024-04-04", true) : []),
    ]);
    const rows = toRows(
      await given({
        customers: CUSTOMERS,
        orders: ORDERS,
        referrals: REFERRALS,
        surveys,
        acquisition_spend: [{ channel: "online", period_start: "2023-03-01", spend: 70 }],
      }).columns("acquisition_channels"),
    );
    expect(rows).toMatchObject([
      {
        channel: "ads",
        customers: 12,
        customer_share: 12 / 14,
        followed: 12,
        retention: 0.75,
        asked: 12,
        // Half within a hundred days: three left in September before anything else was seen.
        devoted_within: 0.5,
        days_to_devotion: 100,
        cost: 40,
      },
      {
        channel: "online",
        customers: 1,
        retention: null,
        asked: 0,
        devoted_within: null,
        cost: 70,
      },
      { channel: "referral", customers: 1, cost: null },
    ]);
  });

  it("does not call late what is only not seen yet", async () => {
    const surveys = ads.flatMap((id, i) => answer(id, "2023-06-09", i < 5));
    const [row] = toRows(
      await given({ customers: CUSTOMERS, orders: ORDERS, surveys }).columns(
        "acquisition_channels",
      ),
    );
    expect(row).toMatchObject({ days_to_devotion: null });
    expect(row!.devoted_within).toBeCloseTo(5 / 12, 9);
    // Five of twelve at one moment: Greenwood’s sum is 5 / (12 × 7).
    const reach = (1.95996398 * Math.sqrt(5 / 84)) / Math.log(7 / 12);
    expect(row!.devoted_low).toBeCloseTo(1 - (7 / 12) ** Math.exp(reach), 9);
    expect(row!.devoted_high).toBeCloseTo(1 - (7 / 12) ** Math.exp(-reach), 9);
  });
});
