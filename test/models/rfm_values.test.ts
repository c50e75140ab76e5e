import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ORDERS = [
  sale("a", "2025-01-01T08:00:00", 10, { order_id: "1" }),
  sale("a", "2025-01-01T09:00:00", 10, { order_id: "2" }),
  sale("a", "2025-03-01", 5, { order_id: "3" }),
  sale("a", "2025-03-20", -5, { order_id: "4", doc_kind: "return" }),
  sale("b", "2025-02-01", 0),
  sale("c", "2025-02-01", -8, { doc_kind: "return" }),
];

describe("rfm_values", () => {
  it("counts days since the last sale, customer-days, and the net amount", () =>
    given({ orders: ORDERS }).gives("rfm_values", [
      { customer_id: "a", recency_days: 20, frequency: 2, monetary: 20, visits: 2, orders: 3 },
      { customer_id: "b", recency_days: 48, frequency: 1, monetary: 0 },
    ]));

  it("counts orders where that is asked for", () =>
    given({ orders: ORDERS }, { params: { frequency_unit: "order" } }).gives("rfm_values", [
      { customer_id: "a", frequency: 3 },
      { customer_id: "b", frequency: 1 },
    ]));

  it("reads the window only: from its first day up to, not including, as_of", () =>
    given(
      { orders: ORDERS },
      { params: { window_start: "2025-02-01", as_of: "2025-03-01" } },
    ).gives("rfm_values", [{ customer_id: "b", recency_days: 28, frequency: 1, monetary: 0 }]));
});
