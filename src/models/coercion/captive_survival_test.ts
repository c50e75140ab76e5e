import type { ComputedModel } from "../model.ts";
import { Z95 } from "../../stats/survival.ts";
import { type Clock, compareClocks, FEW, READS } from "./clocks/compare_clocks.ts";

/** A mean over fewer days than these says nothing. */
const SHORTEST = 30;

export const model = {
  header: `
    One row per clock: do captives depart sooner than the free, counted from then on? rate_ratio is
    observed over expected departures with its 95 % interval, expected at the rates of the free: since
    acquisition over all their time, else of the same stratum on the same days (Berry 1983). The
    log-rank test is summed over strata. rmst_difference: days that a captive stays more, of the first
    tau_days, where both curves still rest on ten. customers are captives with somebody to compare
    with, unmatched those without, compared the free. Under ten of either nothing is tested. In
    TypeScript, because the chi-square distribution is none of SQL's functions, and because the curves
    are those of captive_survival, by the same code.
    analysis A06
    guards P2, P4, P6, P8, P11, P18
    param survival_horizon_days integer = 365 (30..3650): days after a lock's end or a competitor's arrival that are followed
  `,
  reads: READS,
  columns: {
    clock: "varchar",
    rate_ratio: "double",
    ci_low: "double",
    ci_high: "double",
    chi_square: "double",
    df: "integer",
    p_value: "double",
    tau_days: "double",
    rmst_difference: "double",
    rmst_low: "double",
    rmst_high: "double",
    observed: "integer",
    expected: "double",
    customers: "integer",
    compared: "integer",
    unmatched: "integer",
  },
  compute(inputs, { survival_horizon_days }) {
    const clocks = compareClocks(inputs, Number(survival_horizon_days));
    const counts = (of: (clock: Clock) => number) => Int32Array.from(clocks, of);
    const told = (of: (clock: Clock) => number) =>
      Float64Array.from(clocks, (clock) =>
        Math.min(clock.customers, clock.compared) < FEW ? NaN : of(clock),
      );
    return {
      clock: clocks.map(({ clock }) => clock),
      rate_ratio: told(({ ratio }) => ratio),
      ci_low: told(({ low }) => low),
      ci_high: told(({ high }) => high),
      chi_square: told(({ logRank }) => logRank.chiSquare),
      df: counts(({ logRank }) => logRank.df),
      p_value: told(({ logRank }) => logRank.p),
      tau_days: told(({ tau }) => (tau >= SHORTEST ? tau : NaN)),
      rmst_difference: told(({ tau, difference }) => (tau >= SHORTEST ? difference : NaN)),
      rmst_low: told(({ tau, difference, se }) => (tau >= SHORTEST ? difference - Z95 * se : NaN)),
      rmst_high: told(({ tau, difference, se }) => (tau >= SHORTEST ? difference + Z95 * se : NaN)),
      observed: counts(({ observed }) => observed),
      expected: told(({ expected }) => expected),
      customers: counts(({ customers }) => customers),
      compared: counts(({ compared }) => compared),
      unmatched: counts(({ unmatched }) => unmatched),
    };
  },
} as const satisfies ComputedModel;
