import { it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

it("customer_months sums each customer's days by month, months with returns only included", () => {
  const orders = [
    sale("a", "2025-01-01", 10),
    sale("a", "2025-01-31", 5),
    sale("a", "2025-02-01", -4),
    sale("b", "2025-01-15", 1),
    sale("b", "2025-03-01", 1),
  ];
  return given({ orders }, { params: { as_of: "2025-03-01" } }).gives("customer_months", [
    { customer_no: 1, month: "2025-01-01", visits: 2, orders: 2, amount: 15 },
    { customer_no: 1, month: "2025-02-01", visits: 0, orders: 0, amount: -4 },
    { customer_no: 2, month: "2025-01-01", visits: 1, orders: 1, amount: 1 },
  ]);
});
