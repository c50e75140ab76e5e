import type { Row } from "./harness.ts";

/** One visit a week of a customer: whether an extra was given, what was expected and felt. */
export type Visit = readonly [extra: boolean, felt: number | null, expected?: number];

const day = (week: number) => new Date(Date.UTC(2025, 0, 6 + 7 * week)).toISOString().slice(0, 10);

export function weekly(customer_id: string, visits: readonly Visit[]) {
  const orders: Row[] = visits.map(([extra_given], week) => ({
    order_id: `${customer_id}-${week}`,
    customer_id,
    ordered_at: day(week),
    amount: 10,
    extra_given,
  }));
  const interactions: Row[] = visits.flatMap(([, csat, expected], week) =>
    csat === null
      ? []
      : [
          {
            interaction_id: `${customer_id}-${week}c`,
            customer_id,
            happened_at: `${day(week)} 12:00:00`,
            kind: "contact",
            csat,
            expected: expected ?? null,
          },
        ],
  );
  return { orders, interactions };
}

/** The visits of several customers in one company. */
export function together(people: readonly ReturnType<typeof weekly>[]) {
  return {
    orders: people.flatMap(({ orders }) => orders),
    interactions: people.flatMap(({ interactions }) => interactions),
  };
}
