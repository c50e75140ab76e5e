import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/** The response to competitors' promotions falls with the level: the share of visits kept. */
export const promotions = finding({ kept: [0.45, 0.55, 0.88, 0.96] }, { kept: [1, 1, 1, 1] }, [
  {
    id: "promo_satisfied",
    what: {
      en: "Visits of satisfied customers during a competitor's promotion against the weeks around it, as a ratio",
      ru: "Визиты довольных клиентов во время акции конкурента по сравнению с неделями до и после, отношение",
      pl: "Wizyty zadowolonych klientów w czasie promocji konkurenta wobec tygodni przed nią i po niej, iloraz",
    },
    parameter: ({ kept }) => kept[1] ?? NaN,
    realised: (tally) => tally.mean("promotions: kept by satisfied"),
    none: 1,
    analysis: "A31",
    smallest: 4000,
  },
  {
    id: "promo_devoted",
    what: {
      en: "Visits of devoted customers and partners during a competitor's promotion against the weeks around it, as a ratio",
      ru: "Визиты преданных клиентов и партнеров во время акции конкурента по сравнению с неделями до и после, отношение",
      pl: "Wizyty oddanych klientów i partnerów w czasie promocji konkurenta wobec tygodni przed nią i po niej, iloraz",
    },
    parameter: () => null,
    realised: (tally) => tally.mean("promotions: kept by devoted"),
    none: 1,
    analysis: "A31",
    smallest: 4000,
  },
]);

/** Whether a customer comes although a competitor of the region has a promotion. */
export function comesAnyway(
  world: World,
  customer: number,
  visit: number,
  region: number,
  day: number,
  level: Level,
): boolean {
  const promo = world.market.promos.some(
    ({ from, to, regions }) => from <= day && day < to && (regions?.includes(region) ?? true),
  );
  const kept = world.parameters.promotions.kept[level] ?? 1;
  return !promo || world.source("promotions").at(customer, visit).next() < kept;
}
