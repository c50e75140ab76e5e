import { LAST_DAY } from "../calendar.ts";
import { finding } from "../finding.ts";
import type { Person } from "../person.ts";
import type { World } from "../world.ts";

/**
 * Customers who cannot leave: frame agreements of businesses, service plans of consumers, the only
 * shop within 15 km. Whether somebody is bound has little to do with satisfaction. Once the lock ends
 * they leave `after` times as readily as free customers of the same level.
 */
export const captivity = finding(
  { agreements: 0.5, plans: 0.18, only_shop: 0.07, renewal: 0.45, plan_renewal: 0.25, after: 3.4 },
  { after: 1 },
  [
    {
      id: "lock_end_ratio",
      what: {
        en: "Departures in the year after the lock ended against free customers acquired in the same quarter, as a rate ratio",
        ru: "Уходы за год после окончания договора по сравнению со свободными клиентами того же квартала привлечения, отношение частот",
        pl: "Odejścia w rok po końcu umowy wobec klientów wolnych pozyskanych w tym samym kwartale, iloraz częstości",
      },
      parameter: ({ after }) => after,
      realised: (tally) => tally.ratio("captivity: observed", "captivity: expected"),
      none: null,
      analysis: "A06",
      smallest: 3000,
    },
  ],
);

/** A time in which the customer cannot leave, and how it ends. */
export interface Lock {
  readonly kind: "agreement" | "plan" | "only shop";
  readonly from: number;
  readonly to: number;
  readonly renewed: boolean;
}

/** The locks of a customer in order of time; at most one runs at any moment. */
export function locks(world: World, { number, kind, home }: Person, acquired: number): Lock[] {
  const p = world.parameters.captivity;
  const random = world.source("captivity").at(number);
  const fate = random.next();
  const wait = random.next() * 60;
  const term = kind === "b2b" && random.next() < 0.4 ? 730 : 365;
  const { entry } = world.market;
  if (kind === "b2c" && fate >= 1 - p.only_shop) {
    const freed = home.region === entry.region ? Math.max(acquired, entry.from) : Infinity;
    return [{ kind: "only shop", from: acquired, to: freed, renewed: false }];
  }
  if (fate >= (kind === "b2b" ? p.agreements : p.plans)) return [];
  const renewal = kind === "b2b" ? p.renewal : p.plan_renewal;
  const found: Lock[] = [];
  for (let from = acquired + wait; from < LAST_DAY; from += term) {
    const renewed = random.next() < renewal;
    found.push({ kind: kind === "b2b" ? "agreement" : "plan", from, to: from + term, renewed });
    if (!renewed) break;
  }
  return found;
}

export const isLocked = (locks: readonly Lock[], day: number): boolean =>
  locks.some(({ from, to }) => from <= day && day < to);

/** The day from which a customer who was bound is free for good; Infinity where that never came. */
export function freedFrom(locks: readonly Lock[]): number {
  const last = locks.at(-1);
  return last && !last.renewed ? last.to : Infinity;
}
