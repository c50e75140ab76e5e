import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { HALF_LEAVES } from "./ladder_company.ts";

describe("ladder_tests", () => {
  it("compares the halves of the settled periods, and pasts where there are two", () =>
    given({ orders: HALF_LEAVES }, { params: { ladder_period: "half_year" } }).gives(
      "ladder_tests",
      [
        // All clients had been clients: there is no second past to compare with.
        { test: "markov_order", chi_square: null, df: 0, p_value: null },
        // 36 stayed and 12 left, later 12 and nobody: 2.4² (1/38.4 + 1/9.6 + 1/9.6 + 1/2.4).
        {
          test: "stationarity",
          chi_square: 3.75,
          df: 1,
          p_value: 0.05280751,
          cramers_v: 0.25,
          sparse: 0.25,
          n: 60,
        },
      ],
    ));
});
