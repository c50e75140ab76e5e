import { power } from "../arithmetic.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/**
 * The delight ratchet: some customers get a small extra at five visits in a row. Its effect on
 * satisfaction decays from extra to extra as n^-decay, expectations creep up, and when the extras stop
 * the next contacts are felt worse than before they began. The better liked get it more often.
 */
export const ratchet = finding(
  { share: 0.3, delight: 1.2, decay: 0.8, loss: 0.9, creep: 0.12, extras: 5, watched: 0.6 },
  { delight: 0, loss: 0, creep: 0 },
  [
    {
      id: "delight_first",
      what: {
        en: "Satisfaction at the first extra less that before, in points of 0–10",
        ru: "Оценка при первом бонусе минус оценка до него, баллы 0–10",
        pl: "Ocena przy pierwszym dodatku minus ocena wcześniejsza, w punktach 0–10",
      },
      parameter: ({ delight }) => delight,
      realised: (tally) => tally.mean("delight: first") - tally.mean("delight: before"),
      none: 0,
      analysis: "A17",
      smallest: 2000,
    },
    {
      id: "delight_fifth",
      what: {
        en: "Satisfaction at the fifth extra less that before the first, in points of 0–10",
        ru: "Оценка при пятом бонусе минус оценка до первого, баллы 0–10",
        pl: "Ocena przy piątym dodatku minus ocena przed pierwszym, w punktach 0–10",
      },
      parameter: ({ delight, decay, extras }) => delight * power(extras, -decay),
      realised: (tally) => tally.mean("delight: fifth") - tally.mean("delight: before"),
      none: 0,
      analysis: "A17",
      smallest: 6000,
    },
    {
      id: "delight_withdrawn",
      what: {
        en: "Satisfaction at the two visits after the extras stopped less that before the first, in points of 0–10",
        ru: "Оценка на двух визитах после отмены бонусов минус оценка до первого, баллы 0–10",
        pl: "Ocena przy dwóch wizytach po końcu dodatków minus ocena przed pierwszym, w punktach 0–10",
      },
      parameter: ({ loss }) => -loss,
      realised: (tally) => tally.mean("delight: after") - tally.mean("delight: before"),
      none: 0,
      analysis: "A17",
      smallest: 3000,
    },
  ],
);

/** The visit at which the extras of a customer begin; Infinity for those who get none. */
export function firstExtra(world: World, customer: number, level: Level): number {
  const random = world.source("extras").at(customer);
  const chosen = random.next() < world.parameters.ratchet.share * (0.7 + 0.2 * level);
  return chosen ? 3 + Math.floor(3 * random.next()) : Infinity;
}

/** What the extras do at a visit: whether one is given, and the points they add. */
export function extra(world: World, visit: number, first: number) {
  const p = world.parameters.ratchet;
  const nth = visit - first + 1;
  const given = nth >= 1 && nth <= p.extras;
  const after = nth > p.extras && nth <= p.extras + 2;
  const delight = given ? p.delight * power(nth, -p.decay) : 0;
  return {
    nth,
    given,
    /** Whether the visit belongs to the time around the extras, in which customers are asked. */
    watched: nth >= -2 && nth <= p.extras + 2,
    satisfaction: after ? -p.loss : delight,
    expectation: nth >= 2 && nth <= p.extras + 2 ? p.creep * Math.min(nth - 1, p.extras) : 0,
  };
}
