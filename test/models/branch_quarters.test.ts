import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { daily, sale } from "./rows.ts";
import { contact } from "./service.ts";
import { says } from "./staff.ts";

describe("branch_quarters", () => {
  it("has sums and what they are over, by branch and quarter", async () => {
    const columns = await given(
      {
        orders: [...daily("2024-01-01", 182), sale("a", "2024-02-01", 50, { margin: 9 })],
        customers: [
          { customer_id: "a", home_unit_id: "u1", acquired_at: "2024-01-01", churned: false },
          {
            customer_id: "b",
            home_unit_id: "u1",
            acquired_at: "2024-01-01",
            churned: true,
            churned_at: "2024-04-11",
          },
        ],
        employees: [
          { employee_id: "e", unit_id: "u1", hired_at: "2024-01-01", left_at: "2024-04-01" },
        ],
        interactions: [
          contact("a", "2024-05-01", "u1", "e", 8),
          contact("a", "2024-05-02", "u1", "e", 6),
        ],
        surveys: [
          says("e", "employee_commitment", "change", 7, { unit_id: "u1" }),
          says("e", "employee_commitment", "secrets", 4, { unit_id: "u1" }),
        ],
      },
      { params: { as_of: "2024-07-01", observed_from: "2024-01-01" } },
    ).columns("branch_quarters");
    const rows = toRows(columns).map(
      (row) => `${row.part} ${row.period_start} ${row.total} / ${row.weight}`,
    );
    expect(rows).toEqual([
      "commitment 2024-01-01 7.5 / 1",
      "csat 2024-04-01 14 / 2",
      "customer_departures 2024-01-01 0 / 182",
      "customer_departures 2024-04-01 1 / 101",
      "margin 2024-01-01 9 / 1",
      // Gone on the first day of a quarter: the days before it were at risk.
      "staff_departures 2024-01-01 1 / 91",
    ]);
  });
});
