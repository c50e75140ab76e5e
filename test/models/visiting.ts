import type { Row } from "./harness.ts";

/** So many visits of one customer from 1 January 2024 on, ten days apart. */
export const everyTenDays = (customer_id: string, visits: number): Row[] =>
  Array.from({ length: visits }, (_, i) => ({
    order_id: `${customer_id} ${i}`,
    customer_id,
    ordered_at: new Date(Date.UTC(2024, 0, 1 + 10 * i)).toISOString().slice(0, 10),
    amount: 1,
  }));
