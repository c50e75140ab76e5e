import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { bought } from "./purchases.ts";
import { sale } from "./rows.ts";

describe("wallet_allocation", () => {
  it("holds the shares of customers with as many brands against the rule", () => {
    const ids = Array.from({ length: 12 }, (_, i) => `c${i}`);
    return given(
      {
        orders: ids.map((id) => sale(id, "2025-05-01", 10)),
        market_purchases: ids.flatMap((id, i) =>
          i < 10
            ? [...bought(id, "Ours", i < 5 ? 4 : 3), ...bought(id, "Theirs", 1)]
            : bought(id, "Ours", 1),
        ),
      },
      { params: { as_of: "2025-07-01", own_brand: "Ours" } },
    ).gives("wallet_allocation", [
      { brands: 1, own_place: 1, customers: 2, share: null, ci_low: null, rule_share: 1 },
      {
        brands: 2,
        own_place: 1,
        customers: 10,
        share: 0.775,
        ci_low: 0.775 - 1.95996398 * Math.sqrt((10 * 0.025 ** 2) / 9 / 10),
        rule_share: 2 / 3,
      },
    ]);
  });
});
