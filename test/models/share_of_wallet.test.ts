import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { bought } from "./purchases.ts";
import { sale } from "./rows.ts";

const params = { as_of: "2025-07-01", own_brand: "Ours" };
const orders = ["a", "b", "c", "d"].map((id) => sale(id, "2025-05-01", 10));

describe("share_of_wallet", () => {
  it("counts purchases and amounts, and the place of the own brand", () =>
    given(
      {
        orders,
        market_purchases: [
          ...bought("a", "Ours", 3, { amount: 20 }),
          ...bought("a", "Theirs", 1, { amount: 40 }),
          ...bought("b", "Ours", 1),
          ...bought("b", "Theirs", 1),
          ...bought("b", "Others", 2),
          ...bought("c", "Theirs", 2),
          ...bought("d", "Ours", 2, { amount: null }),
          ...bought("stranger", "Ours", 2),
        ],
      },
      { params },
    ).gives("share_of_wallet", [
      {
        customer_id: "a",
        own_purchases: 3,
        purchases: 4,
        share_of_purchases: 0.75,
        share_of_wallet: 0.6,
        brands: 2,
        own_place: 1,
        // (1 − 1/3) · 2/2
        rule_share: 2 / 3,
      },
      // Second and third of three, with as many purchases: both hold the place between.
      { customer_id: "b", share_of_purchases: 0.25, brands: 3, own_place: 2.5, rule_share: 0.25 },
      { customer_id: "c", own_purchases: 0, share_of_wallet: 0, own_place: null, rule_share: null },
      { customer_id: "d", share_of_purchases: 1, share_of_wallet: null, rule_share: 1 },
    ]));

  it("reads the window alone, and nothing without an own brand", async () => {
    const market_purchases = [
      ...bought("a", "Ours", 1, { purchased_at: "2024-06-30" }),
      ...bought("a", "Ours", 1, { purchased_at: "2024-07-01" }),
      ...bought("a", "Theirs", 1, { purchased_at: "2025-06-30" }),
      ...bought("a", "Theirs", 5, { purchased_at: "2025-07-01" }),
    ];
    await given({ orders, market_purchases }, { params }).gives("share_of_wallet", [
      { customer_id: "a", own_purchases: 1, purchases: 2 },
    ]);
    await given({ orders, market_purchases }, { params: { ...params, own_brand: null } }).gives(
      "share_of_wallet",
      [],
    );
  });
});
