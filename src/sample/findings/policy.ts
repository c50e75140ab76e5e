import { finding } from "../finding.ts";
import type { Person } from "../person.ts";
import type { Level } from "./levels.ts";
import type { Tally } from "../tally.ts";
import type { World } from "../world.ts";

const TIERS = ["basic", "silver", "gold"] as const;

/** Departures after refusals less those after granted exceptions, at equal tiers (Mantel–Haenszel). */
function standardised(tally: Tally): number {
  let [sum, weights] = [0, 0];
  for (const tier of TIERS) {
    const [refused, granted] = [`policy: refused ${tier}`, `policy: granted ${tier}`];
    const [n, m] = [tally.weight(refused), tally.weight(granted)];
    if (n === 0 || m === 0) continue;
    const weight = (n * m) / (n + m);
    sum += weight * (tally.mean(refused) - tally.mean(granted));
    weights += weight;
  }
  return sum / weights;
}

/**
 * Refusals "by procedure" cost customers. Better tiers are granted more exceptions and stay longer
 * anyway, so that the raw difference is too large.
 */
export const policy = finding(
  { per_visit: 0.06, granted: [0.4, 0.6, 0.85], departures: 0.35, devoted: 0.1 },
  { departures: 0 },
  [
    {
      id: "refusal_costs",
      what: {
        en: "Departures within 120 days of a refused exception less those of granted ones in the same tier, in shares",
        ru: "Уходы за 120 дней после отказа в исключении минус уходы после согласия на том же уровне, доли",
        pl: "Odejścia w 120 dni po odmowie wyjątku minus odejścia po zgodzie na tym samym poziomie, udziały",
      },
      parameter: ({ departures }) => departures,
      realised: (tally) => standardised(tally),
      none: 0,
      analysis: "A29",
      smallest: 4000,
    },
  ],
);

/** How likely a customer leaves over a refusal; the devoted forgive most. */
export function refusalBlow(world: World, level: Level): number {
  const { departures, devoted } = world.parameters.policy;
  return departures * (level >= 2 ? devoted : 1);
}

/** Whether an exception was asked for at a visit, and granted; null where none was. */
export function exception(world: World, { number, tier }: Person, visit: number): boolean | null {
  const p = world.parameters.policy;
  const random = world.source("policy").at(number, visit);
  if (random.next() >= p.per_visit) return null;
  return random.next() < (p.granted[TIERS.indexOf(tier)] ?? 0);
}
