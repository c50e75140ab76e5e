import type { Row } from "./harness.ts";

/** A row of orders with what most tests need. */
export const sale = (
  customer: string | null,
  day: string,
  amount: number,
  more: Row = {},
): Row => ({ customer_id: customer, ordered_at: day, amount, ...more });

/** The same sale again and again, one a day from a date on, by seven customers in turn. */
export const daily = (from: string, days: number): Row[] =>
  Array.from({ length: days }, (_, i) => {
    const at = new Date(Date.parse(from) + i * 86_400_000).toISOString().slice(0, 10);
    return sale(`c${i % 7}`, at, 10);
  });
