import { day } from "../calendar.ts";
import { oneOf } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { Life, Visit } from "../life.ts";
import type { World } from "../world.ts";

/** One order whose year somebody mistyped: 2052 instead of 2025. */
export const typo = finding({ orders: 1 }, { orders: 0 }, [
  {
    id: "typo",
    what: {
      en: "Orders dated in 2052",
      ru: "Заказы с датой 2052 года",
      pl: "Zamówienia z datą z roku 2052",
    },
    parameter: ({ orders }) => orders,
    none: 0,
    analysis: "D1",
    smallest: 200,
  },
]);

const FROM = day(2025, 0, 1);

/** The days from a date to the same one in the mistyped year. */
export const TYPO_SHIFT = day(2052, 0, 1) - FROM;

/** The visits of the first block of customers whose year is mistyped. */
export function mistyped(world: World, lives: readonly Life[]): ReadonlySet<Visit> {
  const visits = lives.flatMap((life) => life.visits.filter(({ day }) => day >= FROM));
  const hit = new Set<Visit>();
  for (let i = 0; i < world.parameters.typo.orders && visits.length > 0; i++) {
    hit.add(oneOf(world.source("typo").at(i), visits));
  }
  return hit;
}
