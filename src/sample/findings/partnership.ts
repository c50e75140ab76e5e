import { QUARTER_STARTS } from "../calendar.ts";
import { poisson } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/** What active customers do for the company unasked. */
export const ACTS = ["suggestion", "competitor_tip", "review", "defence", "leisure"] as const;

/** Acts of each kind a year, by level: partners recommend, suggest, and warn of competitors. */
export const partnership = finding(
  {
    suggestion: [0.03, 0.02, 0.06, 1.0],
    competitor_tip: [0.01, 0.01, 0.04, 0.8],
    review: [0.1, 0.04, 0.08, 0.9],
    defence: [0, 0.01, 0.04, 0.5],
    leisure: [0.02, 0.04, 0.12, 0.4],
  },
  {
    suggestion: [0.1, 0.1, 0.1, 0.1],
    competitor_tip: [0.1, 0.1, 0.1, 0.1],
    review: [0.1, 0.1, 0.1, 0.1],
    defence: [0.1, 0.1, 0.1, 0.1],
  },
  [
    {
      id: "partner_acts",
      what: {
        en: "Suggestions, tips, reviews and defences of a partner in the 90 days after a survey",
        ru: "Предложения, сведения о конкурентах, отзывы и защита от одного партнера за 90 дней после опроса",
        pl: "Sugestie, informacje o konkurencji, opinie i obrona ze strony partnera w 90 dni po badaniu",
      },
      parameter: (p) =>
        ([p.suggestion, p.competitor_tip, p.review, p.defence] as const).reduce(
          (sum, rates) => sum + (rates[3] ?? 0),
          0,
        ) *
        (90 / 365),
      realised: (tally) => tally.mean("partnership: acts"),
      none: 0.4 * (90 / 365),
      analysis: "A01",
      smallest: 2000,
    },
  ],
);

/** The days of a whole quarter on which the customer does an act of that kind. */
export function actDays(
  world: World,
  customer: number,
  quarter: number,
  kind: number,
  level: Level,
): number[] {
  const start = QUARTER_STARTS[quarter]!;
  const days = QUARTER_STARTS[quarter + 1]! - start;
  const rate = world.parameters.partnership[ACTS[kind]!][level] ?? 0;
  const random = world.source("acts").at(customer, quarter * ACTS.length + kind);
  const count = poisson(random, (rate * days) / 365);
  return Array.from({ length: count }, () => start + days * random.next());
}
