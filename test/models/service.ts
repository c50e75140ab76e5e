import type { Row } from "./harness.ts";

/** A contact that a customer rated, served by somebody in a branch. */
export const contact = (
  customer: string,
  day: string,
  unit: string,
  employee: string,
  csat: number | null,
  more: Row = {},
): Row => ({
  interaction_id: `${customer} ${day} ${employee} ${String(csat)}`,
  customer_id: customer,
  happened_at: day,
  unit_id: unit,
  employee_id: employee,
  kind: "contact",
  csat,
  ...more,
});

/** The date that all tests of service stand on. */
export const AS_OF = { params: { as_of: "2024-12-31", observed_from: "2024-01-01" } };
