import type { Row } from "./harness.ts";
import { sale } from "./rows.ts";

/** A day by its number from the start of the rival's promotion of the tests, 2024-07-01. */
export const promoDay = (n: number): string =>
  new Date(Date.UTC(2024, 6, 1 + n)).toISOString().slice(0, 10);

/** Visits in the three windows of 28 days before the promotion, during it and after it. */
export type Windows = readonly [number, number, number, number, number];

/** A customer of a region who came so often in each window, and once half a year before. */
export function visitor(id: string, region: string, windows: Windows) {
  const days = windows.flatMap((visits, at) =>
    Array.from({ length: visits }, (_, i) => promoDay((at - 3) * 28 + 3 * i + 1)),
  );
  return {
    customer: { customer_id: id, region } satisfies Row,
    orders: [promoDay(-180), ...days].map((day) => sale(id, day, 10)),
  };
}

/** Tables of a market in which a rival of the north has one promotion of 28 days. */
export function market(visitors: readonly ReturnType<typeof visitor>[], more: readonly Row[] = []) {
  return {
    customers: visitors.map(({ customer }) => customer),
    orders: visitors.flatMap(({ orders }) => orders),
    events: [
      {
        event_id: "e1",
        kind: "competitor_promo",
        started_at: promoDay(0),
        ended_at: promoDay(28),
        scope_kind: "region",
        scope_value: "north",
      },
      ...more,
    ] satisfies Row[],
  };
}

export const SPAN = { as_of: promoDay(90), observed_from: promoDay(-200) };
