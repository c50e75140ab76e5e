import { normal } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { Level } from "./levels.ts";
import type { World } from "../world.ts";

/** The base conditions; the last is the decoy. */
export const HYGIENE = ["rudeness", "deceit", "unreachable_support", "unclear_product"] as const;

/**
 * Base conditions whose absence cancels all effort: after rudeness, deceit or unreachable support
 * commitment lies near `vetoed` however good the rest, and more customers leave. An unclear product is
 * a decoy: it only costs some points. Parameters: how often each happens in a year, by item.
 */
export const hygiene = finding(
  {
    rates: [0.07, 0.04, 0.06, 0.08],
    veto: 1,
    vetoed: 2.5,
    decoy: 1.2,
    departures: 0.3,
    devoted: 0.15,
  },
  { veto: 0, decoy: 0, departures: 0 },
  [
    {
      id: "hygiene_veto",
      what: {
        en: "Commitment gained by good instead of poor drivers: after rudeness, deceit or unreachable support less without, in points",
        ru: "Прирост приверженности от хороших факторов вместо слабых: при грубости, обмане или недоступной поддержке минус без них, баллы",
        pl: "Zysk przywiązania z dobrych zamiast słabych czynników: po grubiaństwie, oszustwie lub braku wsparcia minus bez nich, w punktach",
      },
      parameter: () => null,
      realised: (tally) =>
        tally.mean("hygiene: failed, good") -
        tally.mean("hygiene: failed, poor") -
        (tally.mean("hygiene: ok, good") - tally.mean("hygiene: ok, poor")),
      none: 0,
      analysis: "A12",
      smallest: 2000,
    },
    {
      id: "hygiene_decoy",
      what: {
        en: "The same after an unclear product (nothing is there: its effect merely adds up)",
        ru: "То же при непонятном продукте (различия нет: эффект просто складывается)",
        pl: "To samo przy niejasnym produkcie (różnicy nie ma: efekt tylko się dodaje)",
      },
      parameter: () => 0,
      none: 0,
      analysis: "A12",
      smallest: 2000,
    },
    {
      id: "hygiene_departures",
      what: {
        en: "Departures within 120 days of the yearly survey: with rudeness, deceit or unreachable support less without, in shares",
        ru: "Уходы за 120 дней после годового опроса: с грубостью, обманом или недоступной поддержкой минус без них, доли",
        pl: "Odejścia w 120 dni po badaniu rocznym: z grubiaństwem, oszustwem lub brakiem wsparcia minus bez nich, udziały",
      },
      parameter: ({ departures }) => departures,
      realised: (tally) => tally.mean("hygiene: failed left") - tally.mean("hygiene: ok left"),
      none: 0,
      analysis: "A12",
      smallest: 4000,
    },
  ],
);

/** Which base conditions failed a customer in the year before a wave. */
export function failures(world: World, customer: number, wave: number): boolean[] {
  const random = world.source("hygiene").at(customer, wave);
  return world.parameters.hygiene.rates.map((rate) => random.next() < rate);
}

export const isVetoed = (failed: readonly boolean[]): boolean => failed.slice(0, 3).includes(true);

/** How likely a customer leaves over failed base conditions; the devoted forgive most. */
export function hygieneBlow(world: World, level: Level): number {
  const { departures, devoted } = world.parameters.hygiene;
  return departures * (level >= 2 ? devoted : 1);
}

/** Commitment after what the base conditions do to it. */
export function afterHygiene(
  world: World,
  customer: number,
  wave: number,
  failed: readonly boolean[],
  value: number,
): number {
  const p = world.parameters.hygiene;
  const rest = p.vetoed + 0.9 * normal(world.source("vetoes").at(customer, wave));
  if (p.veto > 0 && isVetoed(failed)) return rest;
  return failed[3] ? value - p.decoy : value;
}
