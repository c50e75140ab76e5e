import type { Row } from "./harness.ts";

/** Purchases of the whole market: so many of a brand by a customer, on days one after another. */
export const bought = (customer_id: string, brand: string, times = 1, more: Row = {}): Row[] =>
  Array.from({ length: times }, (_, i) => ({
    customer_id,
    brand,
    purchased_at: `2025-05-${String(i + 1).padStart(2, "0")}`,
    amount: 10,
    ...more,
  }));
