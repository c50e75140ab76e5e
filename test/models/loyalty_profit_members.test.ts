import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

// Everybody comes every five days; two of them stopped in spring.
const every = (customer: string, month: string, amount: number) =>
  ["05", "10", "15", "20", "25"].map((day) => sale(customer, `2025-${month}-${day}`, amount));

describe("loyalty_profit_members", () => {
  it("parts the lasting from the profitable", () =>
    given(
      {
        orders: [
          ...every("friend", "06", 100),
          ...every("barnacle", "06", 1),
          ...every("butterfly", "03", 90),
          ...every("stranger", "03", 2),
        ],
      },
      { params: { as_of: "2025-06-27" } },
    ).gives("loyalty_profit_members", [
      { customer_id: "barnacle", quadrant: "barnacle", lasting: true, profitable: false },
      { customer_id: "butterfly", quadrant: "butterfly" },
      { customer_id: "friend", quadrant: "true_friend" },
      { customer_id: "stranger", quadrant: "stranger" },
    ]));
});
