import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { daily, sale } from "./rows.ts";

describe("customer_days", () => {
  it("sums lines by order and day, and counts orders, not lines", () => {
    const orders = [
      sale("a", "2025-01-01T09:00:00", 10, { order_id: "1" }),
      sale("a", "2025-01-01T09:00:00", 5.5, { order_id: "1" }),
      sale("a", "2025-01-01T17:00:00", 4, { order_id: "2" }),
      sale("a", "2025-01-02", 1, { order_id: "3" }),
    ];
    return given({ orders }).gives("customer_days", [
      { day: "2025-01-01", orders: 2, amount: 19.5 },
      { day: "2025-01-02", orders: 1, amount: 1 },
    ]);
  });

  it("takes each row for an order where there is no order id", () =>
    given({ orders: [sale("a", "2025-01-01", 10), sale("a", "2025-01-01", 10)] }).gives(
      "customer_days",
      [{ orders: 2, amount: 20 }],
    ));

  it("books returns on their own date, as no order", () => {
    const orders = [
      sale("a", "2025-01-01", 10, { order_id: "1", doc_kind: "sale" }),
      sale("a", "2025-01-05", -10, { order_id: "9", doc_kind: "return", corrects_order_id: "1" }),
      sale("a", "2025-01-06", -2),
      sale("a", "2025-01-07", 3, { doc_kind: "correction" }),
    ];
    return given({ orders }).gives("customer_days", [
      { day: "2025-01-01", orders: 1, amount: 10 },
      { day: "2025-01-05", orders: 0, amount: -10 },
      { day: "2025-01-06", orders: 0, amount: -2 },
      { day: "2025-01-07", orders: 0, amount: 3 },
    ]);
  });

  it("nets a discount line within its order, and counts a free order", () => {
    const orders = [
      sale("a", "2025-01-01", 10, { order_id: "1" }),
      sale("a", "2025-01-01", -3, { order_id: "1" }),
      sale("b", "2025-01-01", 0, { order_id: "2" }),
    ];
    return given({ orders }).gives("customer_days", [
      { customer_no: 1, orders: 1, amount: 7 },
      { customer_no: 2, orders: 1, amount: 0 },
    ]);
  });

  it("leaves out rows without a customer and isolated late dates", () => {
    const orders = [
      ...daily("2025-01-01", 30),
      sale(null, "2025-01-01", 5),
      sale("c0", "2052-01-01", 5),
    ];
    return given({ orders }, { params: { as_of: "2060-01-01" } }).gives(
      "customer_days",
      Array.from({ length: 30 }, () => ({ orders: 1, amount: 10 })),
    );
  });
});
