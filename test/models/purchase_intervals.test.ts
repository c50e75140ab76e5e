import { describe, it } from "vitest";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const ORDERS = [
  sale("a", "2025-01-01", 1),
  sale("a", "2025-01-04", 1),
  sale("a", "2025-01-10", 1),
  sale("b", "2025-01-05", 1),
  sale("b", "2025-01-07", -1),
];

describe("purchase_intervals", () => {
  it("has a row per visit, the last one open up to as_of; returns end no interval", () =>
    given({ orders: ORDERS }).gives("purchase_intervals", [
      {
        customer_id: "a",
        visited_on: "2025-01-01",
        next_visit_on: "2025-01-04",
        interval_days: 3,
        observed_days: 3,
        visit_no: 1,
        days_since_first: 0,
      },
      {
        visited_on: "2025-01-04",
        interval_days: 6,
        observed_days: 6,
        visit_no: 2,
        days_since_first: 3,
      },
      {
        visited_on: "2025-01-10",
        next_visit_on: null,
        interval_days: null,
        observed_days: 1,
        visit_no: 3,
      },
      {
        customer_id: "b",
        visited_on: "2025-01-05",
        interval_days: null,
        observed_days: 6,
        visit_no: 1,
      },
    ]));

  it("does not know of visits from as_of on", () =>
    given({ orders: ORDERS }, { params: { as_of: "2025-01-10" } }).gives("purchase_intervals", [
      { visited_on: "2025-01-01", interval_days: 3 },
      { visited_on: "2025-01-04", interval_days: null, observed_days: 6 },
      { customer_id: "b", interval_days: null, observed_days: 5 },
    ]));
});
