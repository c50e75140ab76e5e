import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { HALF_LEAVES } from "./ladder_company.ts";
import { sale } from "./rows.ts";

const params = { ladder_period: "half_year", ladder_periods_ahead: 2 };

describe("ladder_forecast", () => {
  it("moves everybody with the probabilities, and says how sure that is", async () => {
    const rows = toRows(
      await given({ orders: HALF_LEAVES }, { params }).columns("ladder_forecast"),
    );
    expect(rows).toHaveLength(4);
    const [stay, back] = [48.5 / 61, 0.5 / 13];
    const next = 12 * stay + 12 * back;
    expect(rows[0]).toMatchObject({
      period_start: "2025-01-01",
      period_end: "2025-07-01",
      rung: "client_unasked",
      expected: expect.closeTo(next, 9),
    });
    expect(rows[1]).toMatchObject({ rung: "lapsed", expected: expect.closeTo(24 - next, 9) });
    expect(rows[2]).toMatchObject({
      period_start: "2025-07-01",
      period_end: "2026-01-01",
      expected: expect.closeTo(next * stay + (24 - next) * back, 9),
    });
    for (const row of rows) {
      expect(row.low).toBeLessThan(Number(row.expected));
      expect(row.high).toBeGreaterThan(Number(row.expected));
    }
    // Nobody comes in this company: what one rung has, the other has not.
    const both = Number(rows[0]!.high) + Number(rows[1]!.low);
    expect(Math.abs(both - 24)).toBeLessThanOrEqual(1);
    expect(Number(rows[2]!.high) - Number(rows[2]!.low)).toBeGreaterThan(
      Number(rows[0]!.high) - Number(rows[0]!.low),
    );
  });

  it("lets as many come as did on average", async () => {
    // Six new ones in each of the three settled half years.
    const orders = [
      ...HALF_LEAVES,
      ...["2023-12-28", "2024-06-28", "2024-12-28"].flatMap((day, k) =>
        Array.from({ length: 6 }, (_, i) => sale(`new${k}${i}`, day, 10)),
      ),
    ];
    const rows = toRows(await given({ orders }, { params }).columns("ladder_forecast"));
    const first = rows.filter((row) => row.period_end === "2025-07-01");
    const all = first.reduce((sum, row) => sum + Number(row.expected), 0);
    expect(all).toBeCloseTo(24 + 18 + 6, 9);
  });

  it("says the same each time", async () => {
    const rows = async () =>
      toRows(await given({ orders: HALF_LEAVES }, { params }).columns("ladder_forecast"));
    expect(await rows()).toEqual(await rows());
  });
});
