import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { daily } from "./rows.ts";

describe("comparable_period", () => {
  it.each([
    ["2023-01-01", "two years", 12],
    ["2023-01-05", "two years but for a quiet start", 12],
    ["2023-02-01", "a month less", 6],
    ["2024-09-01", "four months", 1],
    ["2024-12-20", "less than two months", 1],
  ])("records from %s, %s: %i months", (observed_from, _, months) =>
    given({ orders: daily("2024-12-25", 7) }, { params: { observed_from } }).gives(
      "comparable_period",
      [{ months }],
    ),
  );

  it("fits the period that was asked for", () =>
    given(
      { orders: daily("2024-12-25", 7) },
      { params: { observed_from: "2023-01-01", period_end: "2023-07-01" } },
    ).gives("comparable_period", [{ months: 3 }]));

  it("counts no quiet days where none are allowed", () =>
    given(
      { orders: daily("2024-12-25", 7) },
      { params: { observed_from: "2023-01-05", quiet_days: 0 } },
    ).gives("comparable_period", [{ months: 6 }]));
});
