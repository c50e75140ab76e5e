import type { Row } from "./harness.ts";

/** An answer of a customer to one question, on a scale from 0 to 10 unless told otherwise. */
export const answer = (
  customer: string,
  construct: string,
  score: number,
  day: string | null = "2025-06-01",
  more: Row = {},
): Row => ({
  response_id: `${customer} ${day}`,
  respondent_id: customer,
  respondent_type: "customer",
  answered_at: day,
  item: construct,
  construct,
  score,
  scale_min: 0,
  scale_max: 10,
  ...more,
});

/** Satisfaction, intent to return and comparing, as one person answers them on one day. */
export const threeAnswers = (
  customer: string,
  [satisfaction, intent, compares]: readonly [number, number, number],
  day = "2025-06-01",
): Row[] => [
  answer(customer, "satisfaction", satisfaction, day),
  answer(customer, "repurchase_intent", intent, day),
  answer(customer, "compares_alternatives", compares, day),
];

/** A contact with the customer's rating of it. */
export const contact = (
  customer: string,
  day: string,
  csat: number | null,
  more: Row = {},
): Row => ({
  interaction_id: `${customer} ${day}`,
  customer_id: customer,
  happened_at: day,
  kind: "contact",
  csat,
  ...more,
});
