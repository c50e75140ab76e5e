import { describe, it } from "vitest";
import { contact } from "./asked.ts";
import { felt, many } from "./felt.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("silent_dissatisfaction", () => {
  it("parts moments of misery by whether a complaint came", () =>
    given(
      {
        interactions: [
          ...many(20, "m", "misery", (at) => ({ told_n: at < 10 ? 4 : 8 })),
          // The last ones complain; what is contacted in the last thirty days may still be.
          ...Array.from({ length: 5 }, (_, at) =>
            contact(`m${at + 15}`, "2025-03-05", null, { kind: "complaint" }),
          ),
          ...many(12, "c", "neutral"),
          felt("late", "misery", "2025-12-20"),
        ],
        customers: [
          ...Array.from({ length: 20 }, (_, at) => ({
            customer_id: `m${at}`,
            churned: at < 3,
            churned_at: at < 3 ? ["2025-03-01", "2025-05-30", "2025-05-31"][at]! : null,
          })),
          // Left, nobody knows when: on neither side.
          { customer_id: "c0", churned: true },
        ],
      },
      { params: { as_of: "2026-01-01" } },
    ).gives("silent_dissatisfaction", [
      {
        state: "not_disappointed",
        moments: 12,
        share: null,
        told_mean: null,
        followed: 11,
        churn: 0,
      },
      // Left on the day itself and on the ninetieth after; the ninety-first is too late.
      { state: "disappointed", moments: 20, iceberg: 4, told_mean: 6, followed: 20, churn: 0.1 },
      {
        state: "complained",
        moments: 5,
        share: 0.25,
        followed: 5,
        churn: null,
        // Of a share that is not told there is no interval either.
        churn_low: null,
        churn_high: null,
        told_mean: null,
      },
      {
        state: "silent",
        moments: 15,
        share: 0.75,
        followed: 15,
        churn: 2 / 15,
        silence_costs: null,
      },
    ]));

  it("holds the silent against those who complained, with customers as clusters", () =>
    given(
      {
        interactions: [
          ...many(20, "m", "misery"),
          ...Array.from({ length: 10 }, (_, at) =>
            contact(`m${at}`, "2025-03-05", null, { kind: "complaint" }),
          ),
        ],
        customers: Array.from({ length: 20 }, (_, at) => ({
          customer_id: `m${at}`,
          churned: at >= 15,
          churned_at: at >= 15 ? "2025-04-01" : null,
        })),
      },
      { params: { as_of: "2026-01-01" } },
    ).gives("silent_dissatisfaction", [
      { state: "disappointed", churn: 0.25, iceberg: 2 },
      { state: "complained", churn: 0, silence_costs: null },
      {
        state: "silent",
        churn: 0.5,
        silence_costs: 0.5,
        // Ten customers who miss the mean of a half by a half: √(10·0.05²).
        silence_costs_low: 0.5 - 1.95996398 * Math.sqrt(0.025),
        silence_costs_high: 0.5 + 1.95996398 * Math.sqrt(0.025),
      },
    ]));

  it("takes the last activity for the moment of a departure that is inferred from silence", async () => {
    // Seven visits ten days apart, then silence: the last is known, the day it became too long is ours.
    const days = Array.from({ length: 7 }, (_, at) =>
      new Date(Date.parse("2025-01-01") + at * 864e6).toISOString().slice(0, 10),
    );
    const orders = Array.from({ length: 12 }, (_, at) =>
      [...days, ...(at < 6 ? [] : ["2025-11-30"])].map((day) => sale(`m${at}`, day, 1)),
    ).flat();
    await given(
      { orders, interactions: many(12, "m", "misery") },
      { params: { as_of: "2025-12-01", left_within_days: 1 } },
    ).gives("silent_dissatisfaction", [
      // The contact of March 1st is the last that is known of six of the twelve.
      { state: "disappointed", moments: 12, followed: 12, churn: 0.5 },
      { state: "complained", churn: null },
      { state: "silent", churn: 0.5 },
    ]);
  });

  it("tells nothing of fewer than ten customers, however many contacts they had", () =>
    given(
      {
        interactions: [
          ...many(9, "m", "misery", () => ({ told_n: 3 })),
          ...many(9, "m", "misery", (at) => ({ told_n: 5, interaction_id: `again ${at}` })),
        ],
        customers: [{ customer_id: "m0", churned: true, churned_at: "2025-11-01" }],
      },
      { params: { as_of: "2026-01-01" } },
    ).gives("silent_dissatisfaction", [
      {
        state: "disappointed",
        moments: 18,
        share: null,
        told_mean: null,
        told_low: null,
        churn: null,
        churn_low: null,
        churn_high: null,
      },
      { state: "complained", share: null, ci_low: null },
      { state: "silent", share: null, churn: null },
    ]));

  it("says so where nobody complained", () =>
    given({ interactions: many(40, "m", "misery") }, { params: { as_of: "2026-01-01" } }).gives(
      "silent_dissatisfaction",
      [
        { state: "disappointed", moments: 40, iceberg: null },
        { state: "complained", moments: 0, customers: 0, share: 0, ci_low: 0, churn: null },
        { state: "silent", moments: 40, share: 1 },
      ],
    ));
});
