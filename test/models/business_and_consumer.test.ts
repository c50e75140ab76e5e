import { describe, it } from "vitest";
import { given, type Row } from "./harness.ts";
import { sale } from "./rows.ts";

const said = (id: string, construct: string, score: number): Row => ({
  response_id: id,
  respondent_id: id,
  answered_at: "2024-05-20",
  item: construct,
  construct,
  score,
  scale_min: 0,
  scale_max: 10,
});

const people = (kind: string, more: (i: number) => Row = () => ({})) =>
  Array.from({ length: 10 }, (_, i): Row => ({
    customer_id: `${kind}${i}`,
    kind,
    acquired_at: "2024-03-01",
    churned: false,
    ...more(i),
  }));
const params = {
  as_of: "2025-03-01",
  observed_from: "2024-01-01",
  left_truncation_days: 0,
  repeat_satisfied: 0,
  active_required: false,
};

describe("business_and_consumer", () => {
  it("holds departures against the time at risk, of those who were free to go", () =>
    given(
      {
        customers: [
          // Five of ten businesses leave on the last day of a year, all consumers after half of it.
          ...people("b2b", (i) => (i < 5 ? { churned: true, churned_at: "2025-02-28" } : {})),
          ...people("b2c", () => ({ churned: true, churned_at: "2024-08-31" })),
          { customer_id: "bound", kind: "b2c", acquired_at: "2024-03-01" },
          {
            customer_id: "alone",
            kind: "b2c",
            acquired_at: "2024-03-01",
            alternatives_available_n: 1,
          },
        ],
        contracts: [{ customer_id: "bound", started_at: "2024-03-01", ends_at: "2024-09-01" }],
      },
      { params },
    ).gives("business_and_consumer", [
      {
        measure: "departures_a_year",
        scale: "ratio",
        businesses: 10,
        consumers: 10,
        business: (365.25 * 5) / (5 * 364 + 5 * 365),
        consumer: 365.25 / 183,
        estimate: (5 / (5 * 364 + 5 * 365)) * 183,
      },
    ]));

  it("looks for devotion in the first year, and no later", () => {
    const asked = [...people("b2b"), ...people("b2c")].map(({ customer_id }) =>
      String(customer_id),
    );
    return given(
      {
        customers: [...people("b2b"), ...people("b2c")],
        surveys: asked.flatMap((id) => [
          said(id, "satisfaction", 9),
          said(id, "repurchase_intent", id.startsWith("b2c") && !id.endsWith("0") ? 9 : 3),
          said(id, "compares_alternatives", 0),
        ]),
        orders: [sale("nobody", "2024-04-01", 1)],
      },
      { params: { ...params, early_days: 100 } },
    ).gives("business_and_consumer", [
      { measure: "departures_a_year", estimate: null },
      {
        measure: "early_devotion",
        business: 0,
        consumer: 0.9,
        estimate: -0.9,
        ci_low: -0.9 - 1.95996398 * Math.sqrt(0.009),
        ci_high: -0.9 + 1.95996398 * Math.sqrt(0.009),
      },
    ]);
  });

  it("waits for the third visit, also of those who have not made it", () => {
    const days = (kind: string, third: string) =>
      people(kind).flatMap(({ customer_id }, i) => [
        sale(String(customer_id), "2024-03-01", 1),
        sale(String(customer_id), "2024-03-11", 1),
        ...(i < 6 ? [sale(String(customer_id), third, 1)] : []),
      ]);
    return given(
      {
        customers: [...people("b2b"), ...people("b2c")],
        orders: [...days("b2b", "2024-03-31"), ...days("b2c", "2024-06-09")],
      },
      { params },
    ).gives("business_and_consumer", [
      { measure: "days_to_third_visit", business: 30, consumer: 100, estimate: -70, ci_low: null },
      { measure: "departures_a_year" },
    ]);
  });
});
