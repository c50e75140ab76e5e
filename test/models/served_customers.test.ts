import { it } from "vitest";
import { given } from "./harness.ts";
import { DATE } from "./publics.ts";
import { contact } from "./service.ts";

const sale = (customer_id: string, amount: number) => ({
  order_id: customer_id,
  customer_id,
  ordered_at: "2025-05-01",
  amount,
});

it("tells how well each was served against the usual case of their tier, and whether they were meant", async () => {
  const customers = [
    { customer_id: "a", target_segment: true, tier: "gold", kind: "b2c" },
    { customer_id: "b", target_segment: false, tier: "gold", kind: "b2c" },
    { customer_id: "c", target_segment: false, tier: "basic", kind: "b2b" },
    { customer_id: "d", target_segment: null, kind: "b2c" },
    { customer_id: "s", target_segment: true, tier: "gold", kind: "supplier" },
  ];
  const interactions = [
    contact("a", "2025-06-01", "U", "E", 9),
    contact("a", "2025-06-02", "U", "E", 7),
    contact("b", "2025-06-01", "U", "E", 4),
    // Longer ago than looked at.
    contact("b", "2023-06-01", "U", "E", 10),
    contact("c", "2025-06-01", "U", "E", 2),
    contact("d", "2025-06-01", "U", "E", 5),
  ];
  const orders = [sale("a", 50), sale("b", 90), sale("c", 70)];
  const params = { as_of: DATE, observed_from: "2023-01-01", meant_measure: "csat" };
  // Away from the mean of gold, 20 / 3: 7/3, 1/3, −8/3; basic and none are alone, at 0.
  const sd = Math.sqrt(((7 / 3) ** 2 + (1 / 3) ** 2 + (8 / 3) ** 2) / 4);
  await given({ customers, interactions, orders }, { params }).gives("served_customers", [
    {
      customer_id: "a",
      target_segment: true,
      worth: "less_valuable",
      contacts: 2,
      better_than_usual: 4 / 3 / sd,
    },
    { customer_id: "b", target_segment: false, worth: "valuable", better_than_usual: -8 / 3 / sd },
    { customer_id: "c", worth: "valuable", contacts: 1, received: 2, better_than_usual: 0 },
  ]);
});
