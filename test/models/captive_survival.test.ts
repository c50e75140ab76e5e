import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { BOUND, FREED, free } from "./captives.ts";

// Greenwood's variance of 4 of 12, on the scale of log(-log S).
const WIDTH = (1.959963985 * Math.sqrt(4 / (12 * 8))) / Math.abs(Math.log(2 / 3));

describe("captive_survival", () => {
  it("is Kaplan and Meier's curve since acquisition, one row a departure", () =>
    given({
      customers: [
        ...free(12, 10, 4),
        ...BOUND.map((row) => ({ ...row, alternatives_available_n: 0 })),
      ],
    }).gives("captive_survival", [
      { clock: "acquisition", captive: "no", t_days: 0, at_risk: 12, events: 0, survival: 1 },
      // Of twelve four leave after ten days; the others are there for twenty.
      {
        captive: "no",
        t_days: 10,
        at_risk: 12,
        events: 4,
        survival: 2 / 3,
        ci_low: (2 / 3) ** Math.exp(WIDTH),
      },
      { captive: "no", t_days: 20, at_risk: 8, events: 0, survival: null, ci_low: null },
      { captive: "yes", t_days: 0, at_risk: 10, survival: 1 },
      { captive: "yes", t_days: 40, at_risk: 10, events: 0, survival: 1, ci_low: null },
    ]));

  it("gives the freed stand-ins that depart at the rate of their matches", async () => {
    const found = toRows(
      await given(FREED, {
        params: { as_of: "2024-06-01", observed_from: "2024-01-01" },
      }).columns("captive_survival"),
    ).filter(({ clock }) => clock === "lock_end");
    expect(
      found.map(({ captive, t_days, at_risk, survival }) => [captive, t_days, at_risk, survival]),
    )
      // Twenty free customers of the quarter, of whom five leave 30 days after the locks ended.
      .toEqual([
        ["no", 0, 12, 1],
        ["no", 30, 12, 0.75],
        ["no", 61, 9, null],
        ["yes", 0, 12, 1],
        ["yes", 15, 12, 0.5],
        ["yes", 61, 6, null],
      ]);
    const [, , standIns] = found;
    expect(standIns).toMatchObject({ events: 0 });
    // Aalen's variance of 5 of 20 is 5 / 400, however many stand-ins share it.
    const half = (1.959963985 * Math.sqrt(5 / 400)) / Math.abs(Math.log(0.75));
    expect(found[1]!.ci_low).toBeCloseTo(0.75 ** Math.exp(half), 6);
  });
});
