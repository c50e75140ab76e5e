import type { Rows, Shape } from "../batch.ts";
import { LAST_DAY, midnight } from "../calendar.ts";
import type { Life } from "../life.ts";

export const CONTRACTS = {
  customer_id: "varchar",
  started_at: "timestamp",
  ends_at: "timestamp",
  ended_reason: "varchar",
  auto_renewed: "boolean",
} as const satisfies Shape;

/** Frame agreements and service plans, each term a row. */
export function addContracts({ person, locks }: Life, rows: Rows<typeof CONTRACTS>): void {
  for (const { kind, from, to, renewed } of locks) {
    if (kind === "only shop") continue;
    rows.add({
      customer_id: person.id,
      started_at: midnight(from),
      ends_at: midnight(to),
      ended_reason: to >= LAST_DAY ? null : renewed ? "renewed" : "expired",
      auto_renewed: renewed && kind === "plan",
    });
  }
}
