import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { HALF_LEAVES, REGULARS } from "./ladder_company.ts";

const params = { ladder_period: "half_year" };

describe("ladder_expectancy", () => {
  it("is the mean of a geometric wait where there is one rung to leave", async () => {
    const rows = toRows(
      await given({ orders: HALF_LEAVES }, { params }).columns("ladder_expectancy"),
    );
    const expected = expect.closeTo(61 / 12.5, 9);
    expect(rows).toMatchObject([
      { from_rung: "client_unasked", on_rung: "client_unasked", periods: expected },
      { from_rung: "client_unasked", on_rung: "total", periods: expected },
    ]);
    // The inverse of the interval of the probability to lapse, as near as 500 draws come.
    expect(Number(rows[0]!.ci_low)).toBeGreaterThan(1 / 0.36);
    expect(Number(rows[0]!.ci_low)).toBeLessThan(1 / 0.28);
    expect(Number(rows[0]!.ci_high)).toBeGreaterThan(1 / 0.14);
    expect(Number(rows[0]!.ci_high)).toBeLessThan(1 / 0.09);
  });

  it("says nothing where nobody was ever lost", () =>
    given({ orders: REGULARS }, { params }).gives("ladder_expectancy", []));
});
