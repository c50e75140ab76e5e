import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";

const sale = (customer_id: string, on: string): Row => ({
  order_id: `${customer_id} ${on}`,
  customer_id,
  ordered_at: on,
  amount: 10,
});

describe("downturn_visits", () => {
  it("counts visits on both sides of the downturn by what the branch did, without first purchases", () =>
    given(
      {
        events: [{ kind: "crisis", started_at: "2024-03-01", ended_at: "2024-06-01" }],
        initiatives: [
          { unit_id: "U1", kind: "cut", started_at: "2024-04-01", felt_by_customers: true },
          { unit_id: "U2", kind: "cut", started_at: "2024-04-01", felt_by_customers: false },
          { unit_id: "U2", kind: "improvement", started_at: "2024-05-01", felt_by_customers: true },
          { unit_id: "U3", kind: "improvement", started_at: "2023-05-01", felt_by_customers: true },
        ],
        customers: [
          { customer_id: "a", home_unit_id: "U1", acquired_at: "2024-01-10" },
          { customer_id: "b", home_unit_id: "U2" },
          { customer_id: "c", home_unit_id: "U3" },
          { customer_id: "d" },
        ],
        orders: [
          // The day of acquisition is no visit here; the first day of the downturn is after.
          ...["2024-01-10", "2024-02-20", "2024-03-01", "2024-05-29"].map((on) => sale("a", on)),
          // Outside of 90 days on either side; the first visit is left out.
          ...["2023-11-01", "2023-12-02", "2024-02-29", "2024-05-30"].map((on) => sale("b", on)),
          ...["2024-01-01", "2024-02-01"].map((on) => sale("c", on)),
          ...["2024-01-01", "2024-02-01"].map((on) => sale("d", on)),
        ],
      },
      { params: { as_of: "2024-07-01", downturn_days: 90 } },
    ).gives("downturn_visits", [
      { unit_id: "U1", branch_response: "cut", visits_before: 1, visits_after: 2 },
      { unit_id: "U2", branch_response: "improvement", visits_before: 2, visits_after: 0 },
      { unit_id: "U3", branch_response: "neither", visits_before: 1, visits_after: 0 },
    ]));

  it("counts a step of the whole company for every branch", () =>
    given(
      {
        events: [{ kind: "crisis", started_at: "2024-03-01", ended_at: "2024-06-01" }],
        initiatives: [
          { kind: "cut", started_at: "2024-04-01", felt_by_customers: true },
          { unit_id: "U2", kind: "improvement", started_at: "2024-05-01", felt_by_customers: true },
        ],
        customers: [
          { customer_id: "a", home_unit_id: "U1" },
          { customer_id: "b", home_unit_id: "U2" },
        ],
        orders: ["a", "b"].flatMap((id) => [sale(id, "2024-01-10"), sale(id, "2024-02-20")]),
      },
      { params: { as_of: "2024-07-01", downturn_days: 90 } },
    ).gives("downturn_visits", [
      { unit_id: "U1", branch_response: "cut" },
      { unit_id: "U2", branch_response: "both" },
    ]));
});
