import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { daily, sale } from "./rows.ts";

describe("data_span", () => {
  it("spans all orders where no date is isolated", () =>
    given({ orders: daily("2025-01-01", 10) }).gives("data_span", [
      {
        first_order_at: "2025-01-01T00:00:00.000Z",
        last_order_at: "2025-01-10T00:00:00.000Z",
        observed_from: "2025-01-01",
        last_plausible_at: "2025-01-10",
        as_of: "2025-01-11",
        dated_rows: 10,
        isolated_rows_before: 0,
        isolated_rows_after: 0,
      },
    ]));

  it("leaves a lone date far in the future out, and starts after a lone early one", () => {
    const orders = [
      sale("x", "1999-05-05", 1),
      ...daily("2025-01-01", 40),
      sale("x", "2052-01-10T12:30:00", 1),
    ];
    return given({ orders }).gives("data_span", [
      {
        last_order_at: "2052-01-10T12:30:00.000Z",
        observed_from: "2025-01-01",
        last_plausible_at: "2025-02-09",
        as_of: "2025-02-10",
        isolated_rows_before: 1,
        isolated_rows_after: 1,
      },
    ]);
  });

  it("keeps a season that has just begun", () => {
    const orders = [...daily("2024-05-01", 60), ...daily("2025-05-01", 3)];
    return given({ orders }).gives("data_span", [
      { last_plausible_at: "2025-05-03", isolated_rows_after: 0 },
    ]);
  });

  it("keeps far dates where days are few, so that silence says nothing", () => {
    const orders = [sale("a", "2024-01-01", 1), sale("a", "2025-12-01", 1)];
    return given({ orders }).gives("data_span", [{ last_plausible_at: "2025-12-01" }]);
  });

  it("follows its parameters", () => {
    const orders = [...daily("2025-01-01", 40), sale("x", "2025-05-01", 1)];
    const params = { isolated_gap_days: 100 };
    return given({ orders }, { params }).gives("data_span", [
      { last_plausible_at: "2025-05-01", isolated_rows_after: 0 },
    ]);
  });

  it("takes the dates of answers, contacts and the market where no order has one", () => {
    const surveys = Array.from({ length: 30 }, (_, i) => ({
      respondent_id: "c1",
      answered_at: `2025-03-${String(i + 1).padStart(2, "0")}`,
    }));
    const interactions = [{ interaction_id: "i1", happened_at: "2025-04-02T10:00:00" }];
    const market_purchases = [{ customer_id: "c1", purchased_at: "2052-01-01" }];
    const undated = { customer_id: "c1", amount: 5 };
    return given({ surveys, interactions, market_purchases, orders: [undated] }).gives(
      "data_span",
      [
        {
          first_order_at: null,
          last_order_at: null,
          observed_from: "2025-03-01",
          as_of: "2025-04-03",
          isolated_rows_after: 1,
        },
      ],
    );
  });

  it("heeds no other dates beside those of orders", () => {
    const surveys = [{ respondent_id: "c1", answered_at: "2025-06-01" }];
    return given({ orders: daily("2025-01-01", 10), surveys }).gives("data_span", [
      { as_of: "2025-01-11", dated_rows: 10 },
    ]);
  });

  it("is one row of nothing where nothing has a date", () =>
    given({}).gives("data_span", [{ as_of: null, observed_from: null, dated_rows: 0 }]));
});
