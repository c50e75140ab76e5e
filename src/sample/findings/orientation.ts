import type { Stream } from "../random.ts";
import { finding } from "../finding.ts";
import type { Parameters } from "../findings.ts";

/** The dimensions of orientation, and how far each stands from the mean of all. */
export const DIMENSIONS = [
  { item: "attention", offset: 0.2 },
  { item: "procedures", offset: -0.5 },
  { item: "sales_strategy", offset: -0.1 },
  { item: "mentality", offset: 0.3 },
  { item: "attitude", offset: 0.1 },
  { item: "goal", offset: -0.2 },
  { item: "downturn", offset: 0.2 },
] as const;

/**
 * A company that believes itself oriented to its customers (−3…+3) while they say otherwise; staff
 * stands between, and so does what the records show: the share of process changes that a customer
 * caused, the share of incentives that hangs on customers.
 */
export const orientation = finding(
  { managers: 1.8, employees: 1.1, customers: 0.4, changes_by_customers: 0.55, incentives: 0.35 },
  { managers: 0.4, employees: 0.4 },
  [
    {
      id: "belief_gap",
      what: {
        en: "Orientation as managers believe it less as customers feel it, in points of −3…+3",
        ru: "Ориентация по мнению руководителей минус по ощущению клиентов, баллы от −3 до +3",
        pl: "Orientacja według kierownictwa minus według klientów, w punktach od −3 do +3",
      },
      parameter: ({ managers, customers }) => managers - customers,
      none: 0,
      analysis: "A28",
      smallest: 1000,
    },
    {
      id: "customer_orientation",
      what: {
        en: "Orientation as customers feel it, in points of −3…+3",
        ru: "Ориентация по ощущению клиентов, баллы от −3 до +3",
        pl: "Orientacja według klientów, w punktach od −3 do +3",
      },
      parameter: ({ customers }) => customers,
      none: null,
      analysis: "A28",
      smallest: 1000,
    },
    {
      id: "changes_by_customers",
      what: {
        en: "Process changes that a customer caused, as a share",
        ru: "Доля изменений процессов, вызванных клиентами",
        pl: "Udział zmian w procesach wywołanych przez klientów",
      },
      parameter: ({ changes_by_customers }) => changes_by_customers,
      none: null,
      analysis: "A28",
      smallest: 2000,
    },
  ],
);

/**
 * An answer on −3…+3 around a group's mean. Noise is bounded and rounding is by lot, so that the
 * mean of answers is the mean of the group.
 */
export function opinion(
  { orientation }: Parameters,
  who: "managers" | "employees" | "customers",
  dimension: number,
  random: Stream,
): number {
  const spread = who === "customers" ? 4 : 1.4;
  const mean = orientation[who] + (DIMENSIONS[dimension]?.offset ?? 0);
  const value = mean + spread * (random.next() - 0.5);
  return Math.max(-3, Math.min(3, Math.floor(value + random.next())));
}
