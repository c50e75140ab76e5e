import { quarterOf } from "../calendar.ts";
import { gamma } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { Life } from "../life.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/**
 * Committed consumers live nearer, shop less out of town and spend more per trip. Parameters: mean
 * kilometres from home to the shop and the share of trips out of town, for the not yet devoted and
 * the devoted, and how much more the latter spend.
 */
export const traits = finding(
  { km: 7, km_devoted: 4.5, away: 0.14, away_devoted: 0.06, spending: 1.2 },
  { km_devoted: 7, away_devoted: 0.14, spending: 1 },
  [
    {
      id: "devoted_distance",
      what: {
        en: "Distance from home to the shop: devoted consumers and partners over others, as a ratio of means",
        ru: "Расстояние от дома до магазина: преданные потребители и партнеры к остальным, отношение средних",
        pl: "Odległość z domu do sklepu: oddani konsumenci i partnerzy wobec pozostałych, iloraz średnich",
      },
      parameter: ({ km, km_devoted }) => km_devoted / km,
      realised: (tally) => tally.mean("traits: km devoted") / tally.mean("traits: km others"),
      none: 1,
      analysis: "A42",
      smallest: 2000,
    },
    {
      id: "devoted_away",
      what: {
        en: "Share of trips out of town in the 90 days after a survey: devoted consumers and partners less others",
        ru: "Доля покупок в другом городе за 90 дней после опроса: преданные потребители и партнеры минус остальные",
        pl: "Udział zakupów poza miastem w 90 dni po badaniu: oddani konsumenci i partnerzy minus pozostali",
      },
      parameter: ({ away, away_devoted }) => away_devoted - away,
      realised: (tally) => tally.mean("traits: away devoted") - tally.mean("traits: away others"),
      none: 0,
      analysis: "A42",
      smallest: 2000,
    },
    {
      id: "devoted_spending",
      what: {
        en: "Spending per trip in the 90 days after a survey: devoted consumers and partners over others, as a ratio",
        ru: "Сумма покупки за 90 дней после опроса: преданные потребители и партнеры к остальным, отношение",
        pl: "Wartość zakupu w 90 dni po badaniu: oddani konsumenci i partnerzy wobec pozostałych, iloraz",
      },
      parameter: ({ spending }) => spending,
      realised: (tally) =>
        tally.mean("traits: spending devoted") / tally.mean("traits: spending others"),
      none: 1,
      analysis: "A42",
      smallest: 6000,
    },
  ],
);

/** Kilometres from home to the own branch; by the level in which the customer's time ended. */
export function distance(world: World, { person, levels, left }: Life): number {
  const { km, km_devoted } = world.parameters.traits;
  const deviate = gamma(world.source("distance").at(person.number), 2, 1);
  const devoted = levels[quarterOf(left)]! >= 2;
  return Math.max(0.1, Math.round(10 * deviate * (devoted ? km_devoted : km)) / 10);
}

export function isAway(world: World, customer: number, visit: number, level: Level): boolean {
  const { away, away_devoted } = world.parameters.traits;
  return world.source("trips").at(customer, visit).next() < (level >= 2 ? away_devoted : away);
}

export const spendingFactor = (world: World, level: Level): number =>
  level >= 2 ? world.parameters.traits.spending : 1;
