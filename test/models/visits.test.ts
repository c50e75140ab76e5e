import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ORDERS = [
  sale("a", "2025-01-01T08:00:00", 10, { order_id: "1" }),
  sale("a", "2025-01-01T20:00:00", 5, { order_id: "2" }),
  sale("a", "2025-01-01T21:00:00", -4, { order_id: "3", doc_kind: "return" }),
  sale("a", "2025-01-09", -5, { doc_kind: "return" }),
  sale("b", "2025-01-10", 0),
  sale("c", "2025-01-09", -5, { doc_kind: "return" }),
  sale(null, "2025-01-03", 99),
];

describe("visits", () => {
  it("has one row per customer and day with a sale, zero amounts included", () =>
    given({ orders: ORDERS }).gives("visits", [
      { customer_id: "a", visited_on: "2025-01-01", orders: 2, amount: 11 },
      { customer_id: "b", visited_on: "2025-01-10", orders: 1, amount: 0 },
    ]));

  it("reads only rows before as_of", () =>
    given({ orders: ORDERS }, { params: { as_of: "2025-01-10" } }).gives("visits", [
      { customer_id: "a", visited_on: "2025-01-01" },
    ]));
});
