import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/**
 * A competitor who enters one region in year two: who is not devoted leaves more often there from
 * then on. One treated region among eight says little; its answer is told, not its certainty.
 */
export const competitor = finding({ hazard: 3, devoted: 1.1 }, { hazard: 1, devoted: 1 }, [
  {
    id: "entry_ratio",
    what: {
      en: "Departures of customers never bound in the entered region after the entry against before, over the same in other regions",
      ru: "Рост частоты уходов никогда не связанных клиентов в регионе после прихода конкурента, отнесенный к росту в других регионах",
      pl: "Wzrost częstości odejść klientów nigdy nie związanych w regionie po wejściu konkurenta wobec wzrostu w innych regionach",
    },
    parameter: ({ hazard }) => hazard,
    realised: (tally) =>
      tally.ratio("competitor: left there after", "competitor: days there after") /
      tally.ratio("competitor: left there before", "competitor: days there before") /
      (tally.ratio("competitor: left elsewhere after", "competitor: days elsewhere after") /
        tally.ratio("competitor: left elsewhere before", "competitor: days elsewhere before")),
    none: 1,
    analysis: "A34",
    smallest: 8000,
  },
]);

export function entryFactor(world: World, region: number, day: number, level: Level): number {
  const { entry } = world.market;
  if (region !== entry.region || day < entry.from) return 1;
  const { hazard, devoted } = world.parameters.competitor;
  return level >= 2 ? devoted : hazard;
}
