import type { Row } from "./harness.ts";

export interface Life {
  readonly id: string;
  readonly region: string;
  readonly from: string;
  readonly left?: string;
  readonly more?: Row;
}

/** Customers with their lives, in a file that runs from 2023 on, with a rival who came to the north in 2024. */
export const lives = (people: readonly Life[], more: Record<string, readonly Row[]> = {}) => ({
  customers: people.map(({ id, region, from, left, more }) => ({
    customer_id: id,
    region,
    acquired_at: from,
    churned: left !== undefined,
    churned_at: left ?? null,
    alternatives_available_n: 3,
    ...more,
  })),
  events: [
    {
      kind: "competitor_entry",
      scope_kind: "region",
      scope_value: "north",
      started_at: "2024-01-01",
    },
  ],
  orders: ["2023-01-01", "2024-06-30"].map((ordered_at) => ({ ordered_at, amount: 1 })),
  ...more,
});
