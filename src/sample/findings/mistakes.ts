import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/**
 * Mistakes of the company: how often a visit holds one, and how often a customer of each level
 * leaves because of it, within weeks. The devoted leave almost only so.
 */
export const mistakes = finding(
  { per_visit: 0.06, departures: [0.25, 0.2, 0.45, 0.4] },
  { per_visit: 0 },
  [
    {
      id: "mistakes_before_devoted",
      what: {
        en: "Departures of devoted customers and partners with a mistake in the 90 days before, as a share",
        ru: "Доля уходов преданных клиентов и партнеров, которым за 90 дней предшествовала ошибка",
        pl: "Udział odejść klientów oddanych i partnerów poprzedzonych błędem w ciągu 90 dni",
      },
      parameter: () => null,
      realised: (tally) => tally.mean("mistakes: before devoted"),
      none: 0,
      analysis: "A40",
      smallest: 2000,
    },
    {
      id: "mistakes_before_satisfied",
      what: {
        en: "Departures of satisfied customers with a mistake in the 90 days before, as a share",
        ru: "Доля уходов просто довольных клиентов, которым за 90 дней предшествовала ошибка",
        pl: "Udział odejść klientów tylko zadowolonych poprzedzonych błędem w ciągu 90 dni",
      },
      parameter: () => null,
      realised: (tally) => tally.mean("mistakes: before satisfied"),
      none: 0,
      analysis: "A40",
      smallest: 2000,
    },
  ],
);

export const hasMistake = (world: World, customer: number, visit: number): boolean =>
  world.source("mistakes").at(customer, visit).next() < world.parameters.mistakes.per_visit;
