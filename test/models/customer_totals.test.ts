import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ORDERS = [
  sale("a", "2025-01-01", 10),
  sale("a", "2025-01-31", 20),
  sale("a", "2025-02-03", -4, { doc_kind: "return" }),
  sale("b", "2025-01-15", 7),
  sale("c", "2025-01-15", -7, { doc_kind: "return" }),
];

describe("customer_totals", () => {
  it("sums each customer with a sale, returns on other days included", () =>
    given({ orders: ORDERS }).gives("customer_totals", [
      {
        customer_id: "a",
        first_visit_on: "2025-01-01",
        last_visit_on: "2025-01-31",
        visits: 2,
        orders: 2,
        amount: 26,
      },
      { customer_id: "b", last_visit_on: "2025-01-15", visits: 1, orders: 1, amount: 7 },
    ]));

  it("knows nothing of what comes on as_of or later", () =>
    given({ orders: ORDERS }, { params: { as_of: "2025-01-31" } }).gives("customer_totals", [
      { customer_id: "a", last_visit_on: "2025-01-01", visits: 1, amount: 10 },
      { customer_id: "b", visits: 1 },
    ]));
});
