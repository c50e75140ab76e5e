import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { HALF_LEAVES, REGULARS } from "./ladder_company.ts";

const params = { ladder_period: "half_year" };

describe("ladder_transitions", () => {
  it("shares out the customers of a rung, with intervals of the posterior", async () => {
    const rows = toRows(
      await given({ orders: HALF_LEAVES }, { params }).columns("ladder_transitions"),
    );
    expect(rows).toMatchObject([
      { from_rung: "client_unasked", to_rung: "client_unasked", customers: 48, probability: 0.8 },
      { from_rung: "client_unasked", to_rung: "lapsed", customers: 12, probability: 0.2 },
      { from_rung: "lapsed", to_rung: "client_unasked", customers: 0, probability: 0 },
      { from_rung: "lapsed", to_rung: "lapsed", customers: 12, probability: 1 },
    ]);
    // With two rungs the prior is Jeffreys’s; the quantiles of Beta(12.5, 48.5) by summation.
    expect(rows[1]!.ci_low).toBeCloseTo(0.114246, 5);
    expect(rows[1]!.ci_high).toBeCloseTo(0.313881, 5);
    // A move that nobody made stays possible.
    expect(rows[2]!.ci_high).toBeGreaterThan(0.05);
    expect(rows[2]!.ci_low).toBeLessThan(1e-4);
  });

  it("tells no share of under ten customers", async () => {
    const rows = toRows(
      await given({ orders: REGULARS }, { params }).columns("ladder_transitions"),
    );
    expect(rows).toEqual([
      {
        from_rung: "client_unasked",
        to_rung: "client_unasked",
        customers: 9,
        probability: null,
        ci_low: null,
        ci_high: null,
      },
    ]);
  });
});
