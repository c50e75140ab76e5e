import { LAST_DAY } from "../calendar.ts";
import { exponential } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/** The share of customers who were there before the extract begins: its first cohort is no cohort. */
export const oldBase = finding({ share: 0.3, mean_days: 600 }, { share: 0 }, [
  {
    id: "old_base",
    what: {
      en: "Share of buyers who were customers before the extract begins",
      ru: "Доля покупателей, ставших клиентами до начала выгрузки",
      pl: "Udział kupujących, którzy byli klientami przed początkiem danych",
    },
    parameter: () => null,
    realised: (tally) => tally.mean("old base"),
    none: 0,
    analysis: "B2",
    smallest: 500,
  },
]);

/** The day of the first purchase, negative for the old base. */
export function acquisition(world: World, customer: number): number {
  const { share, mean_days } = world.parameters.oldBase;
  const random = world.source("acquisition").at(customer);
  const old = random.next() < share;
  const when = random.next();
  const before = exponential(random, mean_days);
  return old ? -1 - Math.min(2200, before) : when * (LAST_DAY - 10);
}
