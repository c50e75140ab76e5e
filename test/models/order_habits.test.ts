import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const many = (n: number) => Array.from({ length: n }, (_, i) => sale(`p${i}`, "2025-01-01", 1));

describe("order_habits", () => {
  it("tells days with several purchases, and how many orders they fold into one visit", () =>
    given({
      orders: [
        sale("a", "2025-01-01", 1),
        sale("a", "2025-01-01", 2),
        sale("a", "2025-01-01", 3),
        sale("a", "2025-01-02", 1),
        sale("b", "2025-01-02", 1),
      ],
    }).gives("order_habits", [{ customer_days: 3, repeat_days: 1, folded_orders: 2 }]));

  it("tells customers with a hundredth of all amounts, where there are enough others", () =>
    given({ orders: [...many(299), sale("firm", "2025-01-01", 101)] }).gives("order_habits", [
      { bulk_customers: 1, bulk_share_of_amount: 101 / 400 },
    ]));

  it("among few customers nobody is a bulk account", () =>
    given({ orders: [...many(50), sale("firm", "2025-01-01", 50)] }).gives("order_habits", [
      { bulk_customers: 0, bulk_share_of_amount: null },
    ]));
});
