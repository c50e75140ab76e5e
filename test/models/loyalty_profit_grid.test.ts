import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const every = (customer: string, month: string, amount: number) =>
  ["05", "10", "15", "20", "25"].map((day) =>
    sale(customer, `2025-${month}-${day}`, amount, { margin: amount / 10 }),
  );

describe("loyalty_profit_grid", () => {
  it("holds profit, its share, and the revenue of those who cannot leave", () =>
    given(
      {
        orders: [
          ...["f1", "f2", "f3"].flatMap((id) => every(id, "06", 100)),
          ...["b1", "b2"].flatMap((id) => every(id, "06", 10)),
          ...["s1", "s2", "s3", "s4", "s5"].flatMap((id) => every(id, "03", 20)),
        ],
        customers: [{ customer_id: "f1", acquired_at: "2025-06-05", alternatives_available_n: 0 }],
      },
      { params: { as_of: "2025-06-27" } },
    ).gives("loyalty_profit_grid", [
      {
        quadrant: "true_friend",
        customers: 3,
        n: 10,
        share: 0.3,
        captives: 1,
        revenue: 1500,
        captive_revenue_share: 1 / 3,
        profit: 150,
        profit_share: 150 / 210,
        value_basis: "margin",
      },
      { quadrant: "butterfly", customers: 0 },
      { quadrant: "barnacle", customers: 2, profit: 10 },
      { quadrant: "stranger", customers: 5, share: 0.5 },
    ]));
});
