import { describe, expect, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("concentration_curve", () => {
  it("runs from nobody to everybody, those who spend most first", () =>
    given({ orders: [1, 3, 2, 4].map((amount, i) => sale(`c${i}`, "2025-01-01", amount)) }).gives(
      "concentration_curve",
      [
        { customer_share: 0, amount_share: 0, customers: 0 },
        { customer_share: 0.25, amount_share: 0.4, customers: 1 },
        { customer_share: 0.5, amount_share: 0.7, customers: 2 },
        { customer_share: 0.75, amount_share: 0.9, customers: 3 },
        { customer_share: 1, amount_share: 1, customers: 4 },
      ],
    ));

  it("counts whose returns outweigh their purchases as zero", () =>
    given({
      orders: [
        sale("a", "2025-01-01", 10),
        sale("b", "2025-01-01", 5),
        sale("b", "2025-01-02", -9),
      ],
    }).gives("concentration_curve", [
      { customer_share: 0 },
      { customer_share: 0.5, amount_share: 1 },
      { customer_share: 1, amount_share: 1 },
    ]));

  it("keeps to about 200 points", async () => {
    const orders = Array.from({ length: 450 }, (_, i) => sale(`c${i}`, "2025-01-01", 1));
    const { length, columns } = await given({ orders }).columns("concentration_curve");
    expect(length).toBe(201);
    expect(columns.amount_share![200]).toBe(1);
    expect(columns.customer_share![100]).toBeCloseTo(0.5, 9);
  });
});
