import type { Row } from "./harness.ts";
import { contact } from "./service.ts";

/** What a group of customers waits: `times` as long as others of its tier. */
const waiting = (segment: string, tier: string, seconds: number, customers: number) =>
  Array.from({ length: customers }, (_, i) => ({
    id: `${segment}${tier}${i}`,
    segment,
    tier,
    wait: seconds * (1 + 0.2 * ((i % 5) - 2)),
  }));

/** Students wait 1.5 times as long as others of their tier, and most of them are in the slow one. */
const PEOPLE = [
  ...waiting("student", "basic", 450, 40),
  ...waiting("student", "gold", 150, 10),
  ...waiting("household", "basic", 300, 20),
  ...waiting("household", "gold", 100, 40),
  ...waiting("tiny", "gold", 100, 3),
];

/** A company that promises waits by tier and lets students wait longer besides. */
export const WAITS: Record<string, readonly Row[]> = {
  customers: PEOPLE.map(({ id, segment, tier }) => ({
    customer_id: id,
    segment,
    tier,
    kind: "b2c",
  })),
  service_promises: [
    { tier: "basic", outcome: "wait_s", level: 320 },
    { tier: "gold", outcome: "wait_s", level: 110 },
  ],
  interactions: PEOPLE.flatMap(({ id, wait }) =>
    ["2024-02-01", "2024-03-01"].map((day) => contact(id, day, "u1", "e1", null, { wait_s: wait })),
  ),
};
