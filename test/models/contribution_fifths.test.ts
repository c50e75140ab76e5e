import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

/** Fifty customers, each of whom bought for their number. */
const ids = Array.from({ length: 50 }, (_, i) => `c${String(i + 1).padStart(2, "0")}`);
const ORDERS: Row[] = ids.map((id, i) => sale(id, "2024-06-01", i + 1));

describe("contribution_fifths", () => {
  it("ranks by purchases and adds up what is given beyond them", async () => {
    // The one who buys most brings one of the middle; one who buys little saves a cost.
    const rows = toRows(
      await given({
        orders: ORDERS,
        referrals: [{ referrer_id: "c50", referred_id: "c25", invited_at: "2024-05-01" }],
        interactions: [
          { customer_id: "c01", happened_at: "2024-05-03", kind: "request", cost_saved: 40 },
        ],
      }).columns("contribution_fifths"),
    );
    expect(rows).toMatchObject([
      { fifth: 1, customers: 10, givers: 1, own: 45.5, referred: 2.5, beyond: 2.5 },
      { fifth: 2, customers: 10, givers: 0, own: 35.5, beyond: 0, ci_low: 0, ci_high: 0 },
      { fifth: 3, customers: 10, own: 25.5 },
      { fifth: 4, customers: 10, own: 15.5 },
      { fifth: 5, customers: 10, givers: 1, own: 5.5, cost_saved: 4, beyond: 4, ci_low: 0 },
    ]);
    // One in ten gives 40: the mean is 4 and its error 4 too.
    expect(rows[4]?.ci_high).toBeCloseTo(4 + 4 * 1.95996398, 6);
  });

  it("keeps equal purchases together and tells nothing of fewer than ten", () =>
    given({
      orders: [
        ...ids.slice(0, 12).map((id) => sale(id, "2024-06-01", 10)),
        sale("large", "2024-06-01", 90),
      ],
    }).gives("contribution_fifths", [{ fifth: 1, customers: 13, own: 210 / 13 }]));
});
