import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("customer_numbers", () => {
  it("numbers customers in the order of their ids, once each", () => {
    const orders = [
      sale("010", "2025-01-02", 1),
      sale("9", "2025-01-01", 1),
      sale("010", "2025-01-03", 1),
      sale(null, "2025-01-03", 1),
      sale("10", "2025-01-03", 1),
    ];
    return given({ orders }).gives("customer_numbers", [
      { customer_no: 1, customer_id: "010" },
      { customer_no: 2, customer_id: "10" },
      { customer_no: 3, customer_id: "9" },
    ]);
  });
});
