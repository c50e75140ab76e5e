import type { Row } from "./harness.ts";
import { sale } from "./rows.ts";

const DAY = 86_400_000;

/** A sale every ten days from one day to another. */
export const everyTenDays = (customer: string, from: string, to: string): Row[] => {
  const days = Math.floor((Date.parse(to) - Date.parse(from)) / (10 * DAY));
  return Array.from({ length: days + 1 }, (_, i) => {
    const at = new Date(Date.parse(from) + i * 10 * DAY).toISOString().slice(0, 10);
    return sale(customer, at, 10);
  });
};

/** Whether the customer would recommend, 0 to 10. */
export const recommends = (customer: string, day: string, score: number): Row => ({
  response_id: `${customer} ${day}`,
  respondent_id: customer,
  answered_at: day,
  item: "recommend",
  construct: "recommend",
  score,
  scale_min: 0,
  scale_max: 10,
});

/** Those whose rhythm makes everybody’s: visits every ten days from 2023 to the end of 2024. */
export const REGULARS: Row[] = ["r1", "r2", "r3"].flatMap((id) => [
  ...everyTenDays(id, "2023-01-01", "2024-12-30"),
  sale(id, "2024-12-31", 10),
]);

/**
 * Twelve clients who stay to the end of 2024 and twelve who stop in March 2024. In half years, of
 * which the last three are settled, 48 times a client stays one and 12 times a client lapses, in
 * the third; the lapsed stay lapsed 12 times, in the fourth.
 */
export const HALF_LEAVES: Row[] = Array.from({ length: 12 }, (_, i) => [
  ...everyTenDays(`stays${i}`, "2023-01-01", "2024-12-30"),
  ...everyTenDays(`stops${i}`, "2023-01-01", "2024-03-05"),
  sale(`stays${i}`, "2024-12-31", 10),
]).flat();
