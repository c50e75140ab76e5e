import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { BOUND, FREED, free } from "./captives.ts";

const params = { as_of: "2024-06-01", observed_from: "2024-01-01" };

describe("captive_survival_test", () => {
  it("shows how the wrong clock makes captives look loyal, and the right one does not", async () => {
    const found = toRows(await given(FREED, { params }).columns("captive_survival_test"));
    const [acquisition, lockEnd] = found;
    expect(found.map(({ clock }) => clock)).toEqual(["acquisition", "lock_end"]);
    // Half of the freed leave within the year, a quarter of the free: observed 6, expected
    // twelve times a hazard of 5 / 20 on the one day, for the six who were still there.
    expect(lockEnd).toMatchObject({ observed: 6, customers: 12, compared: 20, unmatched: 0 });
    expect(lockEnd!.expected).toBeCloseTo((6 * 5) / 20, 10);
    expect(lockEnd!.rate_ratio).toBeCloseTo(4, 10);
    const error = Math.sqrt(1 / 6 + (36 * 5) / 400 / 1.5 ** 2);
    expect(lockEnd!.ci_low).toBeCloseTo(4 * Math.exp(-1.959963985 * error), 6);
    // The log-rank test: six of 32 at one time, five of 26 at another.
    const v1 = (6 * 12 * 20 * 26) / (32 ** 2 * 31);
    const v2 = (5 * 6 * 20 * 21) / (26 ** 2 * 25);
    const chi = (6 - (6 * 12) / 32 - (5 * 6) / 26) ** 2 / (v1 + v2);
    expect(lockEnd!.chi_square).toBeCloseTo(chi, 8);
    expect(lockEnd).toMatchObject({ df: 1, tau_days: null, rmst_difference: null });
    expect(acquisition).toMatchObject({ observed: 6, customers: 12, compared: 20 });
  });

  it("counts the days that captives stay more, up to where ten of each are left", () =>
    given({
      customers: [
        ...free(40, 50, 20),
        ...BOUND.map((row) => ({ ...row, tenure_days: 90, alternatives_available_n: 0 })),
      ],
    }).gives("captive_survival_test", [
      {
        clock: "acquisition",
        rate_ratio: null,
        tau_days: 90,
        // All ten stay for ninety days, the free fifty days and half of them forty more.
        rmst_difference: 90 - (50 + 40 / 2),
        rmst_low: 20 - 1.959963985 * 40 * Math.sqrt(0.25 / 40),
        observed: 0,
        customers: 10,
        compared: 40,
      },
    ]));

  it("tests nothing under ten of either, and says how many there are", async () => {
    await given({
      customers: [...free(40, 50, 20), { ...BOUND[0], alternatives_available_n: 0 }],
    }).gives("captive_survival_test", [
      { clock: "acquisition", rate_ratio: null, chi_square: null, customers: 1, compared: 40 },
    ]);
    await given({}).gives("captive_survival_test", []);
  });

  it("counts the freed whom nobody of their quarter stands beside", async () => {
    const customers = FREED.customers.map((row) =>
      row.customer_id === "freed 0" ? { ...row, acquired_at: "2023-05-01" } : row,
    );
    const [, lockEnd] = toRows(
      await given({ ...FREED, customers }, { params }).columns("captive_survival_test"),
    );
    expect(lockEnd).toMatchObject({ customers: 11, unmatched: 1 });
  });
});
