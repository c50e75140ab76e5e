import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const ids = Array.from({ length: 10 }, (_, i) => `c${i}`);
const orders = ids.flatMap((id) => [
  sale(id, "2023-01-01", 100, { margin: 30 }),
  sale(id, "2024-01-01", 100, { margin: 27 }),
  sale(id, "2025-01-01", 100, { margin: 25 }),
  sale(id, "2025-01-02", 100),
  sale(id, "2025-01-02", -100, { margin: -90, doc_kind: "return" }),
]);

describe("margin_by_tenure", () => {
  it("fits a line through the margin rates of sales", async () => {
    const rows = toRows(await given({ orders }).columns("margin_by_tenure"));
    expect(rows.map(({ tenure_year, margin_rate }) => [tenure_year, margin_rate])).toEqual([
      [0, expect.closeTo(0.3, 9)],
      [1, expect.closeTo(0.27, 9)],
      [2, expect.closeTo(0.25, 9)],
    ]);
    // Years 0, 1 and 731 / 365; every customer is alike, so nothing is left between them.
    const years = [0, 1, 731 / 365];
    const mean = (years[1]! + years[2]!) / 3;
    const rates = [0.3, 0.27, 0.25];
    const slope =
      years.reduce((sum, x, i) => sum + (x - mean) * rates[i]!, 0) /
      years.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    expect(rows[0]?.slope).toBeCloseTo(slope, 9);
    expect(rows[0]?.ci_low).toBeCloseTo(slope, 9);
  });

  it("looks at the first years alone, from the day of acquisition", () =>
    given(
      {
        orders: ids.map((id) => sale(id, "2025-01-01", 10, { margin: 1 })),
        customers: ids.map((customer_id, i) => ({
          customer_id,
          acquired_at: i < 5 ? "2023-06-01" : "2015-01-01",
        })),
      },
      { params: { tenure_years: 6 } },
    ).gives("margin_by_tenure", [{ tenure_year: 1, customers: 5, margin_rate: null }]));
});
