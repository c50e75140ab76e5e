import { it } from "vitest";
import { contact } from "./asked.ts";
import { given } from "./harness.ts";
import { sale } from "./rows.ts";

const delivery = (order_id: string, customer: string, delivered_at: string, brand: string) =>
  sale(customer, "2025-01-01", 1, { order_id, brand, promised_at: "2025-01-05", delivered_at });

it("counts kept promises by brand, and what followed a case by how it was handled", () =>
  given(
    {
      orders: [
        delivery("1", "a", "2025-01-05", "x"),
        delivery("2", "a", "2025-01-06", "x"),
        delivery("3", "b", "2025-01-05", "x"),
        sale("a", "2025-03-05", 1),
      ],
      customers: [
        { customer_id: "a", segment: "S", churned: false },
        { customer_id: "b", segment: "T", churned: true, churned_at: "2025-11-01" },
      ],
      interactions: [
        contact("a", "2025-03-01", 2, { kind: "complaint", recovered: true }),
        contact("b", "2025-03-01", 2, { kind: "complaint", recovered: false }),
      ],
    },
    { params: { as_of: "2025-12-31" } },
  ).gives("failure_cells", [
    {
      outcome: "bought_after_case",
      compared_by: "handled",
      member: "recovered_badly",
      stratified_by: "segment",
      stratum: "T",
      cases: 1,
      came_about: 0,
    },
    { outcome: "bought_after_case", member: "recovered_well", stratum: "S", came_about: 1 },
    { outcome: "departed_after_case", member: "recovered_badly", cases: 1, came_about: 0 },
    { outcome: "departed_after_case", member: "recovered_well", cases: 1, came_about: 0 },
    { outcome: "on_time_in_full", compared_by: "brand", stratum: "S", cases: 2, came_about: 1 },
    { outcome: "on_time_in_full", compared_by: "brand", stratum: "T", cases: 1, came_about: 1 },
  ]));
