import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const TEN = [1, 1, 1, 1, 1, 1, 1, 1, 2, 10].map((amount, i) => sale(`c${i}`, "2025-01-01", amount));

describe("concentration_summary", () => {
  it("measures how unevenly customers spend", () =>
    given({ orders: [...TEN, sale("c0", "2025-01-02", 0)] }).gives("concentration_summary", [
      {
        customers: 10,
        amount: 20,
        without_value: 0,
        // Σ(2i − 11)x_i / (10 · 20) over the amounts in ascending order.
        gini: (-9 - 7 - 5 - 3 - 1 + 1 + 3 + 5 + 2 * 7 + 10 * 9) / 200,
        top10_share: 0.5,
        top20_share: 0.6,
        customers_for_80pct: 0.6,
        one_and_done_share: 0.9,
        samples: 400,
      },
    ]));

  it("has intervals that hold the estimate, and are the same each time", async () => {
    const orders = Array.from({ length: 200 }, (_, i) =>
      sale(`c${i}`, "2025-01-01", 1 + (i % 50) ** 2),
    );
    const [first] = toRows(await given({ orders }).columns("concentration_summary"));
    const [second] = toRows(await given({ orders }).columns("concentration_summary"));
    expect(second).toEqual(first);
    for (const measure of ["gini", "top10_share", "top20_share", "customers_for_80pct"]) {
      expect(first![`${measure}_low`], measure).toBeLessThan(Number(first![measure]));
      expect(first![`${measure}_high`], measure).toBeGreaterThan(Number(first![measure]));
    }
  });

  it("takes whose returns outweigh their purchases for zero, and counts them", () => {
    const orders = [
      sale("a", "2025-01-01", 10),
      sale("b", "2025-01-01", 5),
      sale("b", "2025-01-02", -8),
      sale("c", "2025-01-01", 0),
    ];
    return given({ orders }).gives("concentration_summary", [
      { customers: 3, amount: 7, without_value: 2, gini: 2 / 3, top20_share: 1 },
    ]);
  });

  it("is undefined where nobody spent anything, and empty without customers", async () => {
    await given({ orders: [sale("a", "2025-01-01", 0)] }).gives("concentration_summary", [
      { customers: 1, gini: null, gini_low: null, one_and_done_share: 1 },
    ]);
    await given({}).gives("concentration_summary", []);
  });
});
