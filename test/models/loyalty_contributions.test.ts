import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

describe("loyalty_contributions", () => {
  it("adds what customers bought, brought, suggested and saved", () =>
    given({
      orders: [
        sale("a", "2024-06-01", 100, { margin: 30 }),
        sale("b", "2024-07-01", 50, { margin: 20 }),
        // A year and a day before as_of: no longer counted.
        sale("a", "2023-12-31", 999, { margin: 999 }),
        sale("b", "2024-12-31", 10, { margin: 5 }),
      ],
      referrals: [{ referrer_id: "a", referred_id: "b", invited_at: "2024-06-20" }],
      interactions: [
        {
          customer_id: "a",
          happened_at: "2024-05-01",
          kind: "suggestion",
          accepted: true,
          value: 12,
        },
        {
          customer_id: "a",
          happened_at: "2024-05-02",
          kind: "suggestion",
          accepted: false,
          value: 50,
        },
        { customer_id: "c", happened_at: "2024-05-03", kind: "request", cost_saved: 7 },
        { customer_id: "d", happened_at: "2024-05-03", kind: "request" },
      ],
    }).gives("loyalty_contributions", [
      {
        customer_id: "a",
        own: 30,
        brought: 1,
        referred: 25,
        suggestions: 2,
        accepted: 1,
        suggestion_value: 12,
        cost_saved: 0,
        total: 67,
      },
      { customer_id: "b", own: 25, brought: 0, referred: 0, total: 25 },
      { customer_id: "c", own: 0, suggestions: 0, cost_saved: 7, total: 7 },
    ]));

  it("counts amounts where no order carries a margin", () =>
    given({ orders: [sale("a", "2024-06-01", 100)] }).gives("loyalty_contributions", [
      { customer_id: "a", own: 100, total: 100 },
    ]));
});
