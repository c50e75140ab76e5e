import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/**
 * One dissatisfied customer in seven complains; the silent ones leave. Parameters: the share who
 * complain, how often each leaves after a moment of misery, and how much of that holds by level.
 */
export const voice = finding(
  { share: 1 / 7, silent: 0.3, complained: 0.08, by_level: [1, 1, 0.02, 0.02] },
  { share: 0, silent: 0.15, complained: 0.15 },
  [
    {
      id: "voice_share",
      what: {
        en: "Moments of misery that led to a complaint, as a share",
        ru: "Доля моментов разочарования, закончившихся жалобой",
        pl: "Udział chwil niedoli zakończonych skargą",
      },
      parameter: ({ share }) => share,
      realised: (tally) => tally.mean("voice: complained"),
      rule: (_, { share }) => share,
      none: 0,
      analysis: "A24",
      smallest: 2000,
    },
    {
      id: "silence_costs",
      what: {
        en: "Departures within 90 days of a moment of misery: silent less complaining customers, in shares",
        ru: "Уходы за 90 дней после момента разочарования: доля у молчавших минус доля у пожаловавшихся",
        pl: "Odejścia w 90 dni po chwili niedoli: udział milczących minus udział składających skargę",
      },
      parameter: () => null,
      realised: (tally) => tally.mean("voice: silent left") - tally.mean("voice: complained left"),
      none: null,
      analysis: "A24",
      smallest: 6000,
    },
  ],
);

export const complains = (world: World, customer: number, visit: number): boolean =>
  world.source("voice").at(customer, visit).next() < world.parameters.voice.share;

/** How likely a customer leaves over a moment of misery. */
export function miseryBlow(world: World, complained: boolean, level: Level): number {
  const p = world.parameters.voice;
  return (complained ? p.complained : p.silent) * (p.by_level[level] ?? 0);
}
