import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { bought } from "./purchases.ts";
import { sale } from "./rows.ts";

describe("own_brand", () => {
  it("is the brand bought on the days of the own orders", () =>
    given({
      orders: [
        sale("a", "2025-05-01", 10),
        sale("a", "2025-05-02", 10),
        sale("b", "2025-05-09", 5),
      ],
      market_purchases: [
        ...bought("a", "Ours", 3),
        ...bought("a", "Theirs", 1),
        ...bought("b", "Theirs", 8),
        ...bought("stranger", "Theirs", 20),
      ],
    }).gives("own_brand", [{ brand: "Ours", purchases: 3, matched: 2 }]));

  it("is not known where no purchase meets an order", () =>
    given({
      orders: [sale("a", "2025-04-01", 10)],
      market_purchases: bought("a", "Theirs", 3),
    }).gives("own_brand", []));
});
