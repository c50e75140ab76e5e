import type { Order } from "../../notebook/rows/rows.ts";

/** What a press on a head asks for: upwards, then downwards, then as the rows were made. */
export function nextOrder(order: Order | null, column: string): Order | null {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? null : { column, descending: true };
}
