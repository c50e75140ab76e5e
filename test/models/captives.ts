import type { Row } from "./harness.ts";

/** Undated customers with alternatives: so many leave after `days`, the rest is there twice as long. */
export const free = (n: number, days: number, leave: number): Row[] =>
  Array.from({ length: n }, (_, i) => ({
    customer_id: `free ${i}`,
    tenure_days: i < leave ? days : 2 * days,
    churned: i < leave,
    alternatives_available_n: 2,
  }));

/** Ten who never left. */
export const BOUND: readonly Row[] = Array.from({ length: 10 }, (_, i) => ({
  customer_id: `bound ${i}`,
  tenure_days: 40,
  churned: false,
}));

/**
 * Twelve whose lock ends on 1 April 2024, of whom six leave after 15 days; twenty of the same quarter
 * who were never bound, of whom five leave on 1 May.
 */
export const FREED = {
  customers: [
    ...Array.from({ length: 12 }, (_, i) => ({
      customer_id: `freed ${i}`,
      acquired_at: "2024-01-10",
      alternatives_available_n: 2,
      churned: i < 6,
      churned_at: i < 6 ? "2024-04-16" : null,
    })),
    ...Array.from({ length: 20 }, (_, i) => ({
      customer_id: `free ${i}`,
      acquired_at: "2024-01-20",
      alternatives_available_n: 2,
      churned: i < 5,
      churned_at: i < 5 ? "2024-05-01" : null,
    })),
  ],
  contracts: Array.from({ length: 12 }, (_, i) => ({
    customer_id: `freed ${i}`,
    started_at: "2024-01-10",
    ends_at: "2024-04-01",
  })),
};
