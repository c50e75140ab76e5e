import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const params = { as_of: "2025-01-01" };
const ids = Array.from({ length: 12 }, (_, i) => `c${i}`);

/** Answers of a devoted customer, or of one who is not satisfied. */
const answers = (customer: string, devoted: boolean): Row[] =>
  Object.entries({
    satisfaction: devoted ? 9 : 2,
    repurchase_intent: 9,
    compares_alternatives: 1,
  }).map(([construct, score]) => ({
    response_id: customer,
    respondent_id: customer,
    answered_at: "2024-05-10",
    item: construct,
    construct,
    score,
    scale_min: 0,
    scale_max: 10,
  }));

describe("deal_share", () => {
  it("parts spending by discounts, by the level before the sale", async () => {
    const orders = ids.flatMap((id, i) => [
      // Before the answer the level is untold.
      sale(id, "2024-03-01", 10),
      sale(id, "2024-06-15", 30, i < 6 ? { discount: 10 } : {}),
      sale(id, "2024-07-15", 10, i === 0 ? { promo_id: "p" } : {}),
      // A return is no sale.
      sale(id, "2024-07-20", -10, { doc_kind: "return" }),
    ]);
    const surveys = ids.flatMap((id) => answers(id, false));
    const rows = toRows(await given({ orders, surveys }, { params }).columns("deal_share"));
    expect(rows).toMatchObject([
      { group_name: "level_0", customers: 12, spent: 480 },
      { group_name: "all", customers: 12, spent: 600 },
      { group_name: "unknown_level", customers: 12, spent: 120, share: 0, discount_rate: 0 },
    ]);
    // Six of twelve paid 30 of their 40 at a discount, one of these another 10.
    expect(rows[0]?.share).toBeCloseTo(190 / 480, 9);
    expect(rows[0]?.discount_rate).toBeCloseTo(60 / 540, 9);
    const parts = ids.map((_, i) => (i === 0 ? 40 : i < 6 ? 30 : 0) - (190 / 480) * 40);
    const error = Math.sqrt((parts.reduce((sum, part) => sum + part * part, 0) * 12) / 11) / 480;
    expect(rows[0]?.ci_low).toBeCloseTo(190 / 480 - 1.95996398 * error, 6);
  });

  it("tells nothing where no sale says anything of discounts, nor of nine customers", async () => {
    const none = ids.map((id) => sale(id, "2024-06-15", 30));
    await given({ orders: none }, { params }).gives("deal_share", [
      { group_name: "all", customers: 12, share: null, discount_rate: null },
      { group_name: "unknown_level", share: null },
    ]);
    const few = none.slice(0, 9).map((row) => ({ ...row, discount: 5 }));
    await given({ orders: few }, { params }).gives("deal_share", [
      { group_name: "all", customers: 9, share: null, discount_rate: null },
      { group_name: "unknown_level", customers: 9 },
    ]);
  });
});
