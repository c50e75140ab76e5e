import type { Row } from "./harness.ts";

/** An answer of an employee on a scale of 1 to 7. */
export const says = (
  employee: string,
  construct: string,
  item: string,
  score: number,
  more: Row = {},
): Row => ({
  response_id: employee,
  respondent_id: employee,
  respondent_type: "employee",
  answered_at: "2024-03-01",
  item,
  construct,
  score,
  scale_min: 1,
  scale_max: 7,
  ...more,
});

/** So many employees of one group, with numbers of their own. */
export const team = (name: string, n: number, more: Row = {}): Row[] =>
  Array.from({ length: n }, (_, i) => ({ employee_id: `${name}${i}`, ...more }));
