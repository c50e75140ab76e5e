import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { bought } from "./purchases.ts";

const params = { as_of: "2025-07-01" };
const market_purchases = [
  ...bought("p1", "Ours", 2),
  ...bought("p1", "Theirs", 1),
  ...bought("own", "Ours", 3),
  ...bought("p1", "Theirs", 1, { purchased_at: "2025-07-01" }),
];

describe("panel_purchases", () => {
  it("takes people from the street where there are any", () =>
    given(
      {
        customers: [{ customer_id: "p1", kind: "public" }, { customer_id: "own" }],
        market_purchases,
      },
      { params },
    ).gives("panel_purchases", [
      { customer_id: "p1", brand: "Ours", purchases: 2 },
      { customer_id: "p1", brand: "Theirs", purchases: 1 },
    ]));

  it("takes everybody where there are none", () =>
    given({ customers: [{ customer_id: "own" }], market_purchases }, { params }).gives(
      "panel_purchases",
      [
        { customer_id: "own", brand: "Ours", purchases: 3 },
        { customer_id: "p1", brand: "Ours" },
        { customer_id: "p1", brand: "Theirs" },
      ],
    ));
});
