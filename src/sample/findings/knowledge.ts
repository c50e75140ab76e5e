import { pick } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { Employee } from "../staff.ts";
import type { World } from "../world.ts";

/**
 * What looks like rudeness is partly missing knowledge: after a moment of misery customers blame the
 * attitude of untrained staff several times as often as that of trained staff.
 */
export const knowledge = finding({ trained: 0.15, untrained: 0.45 }, { untrained: 0.15 }, [
  {
    id: "rudeness_untrained",
    what: {
      en: "Share of miseries blamed on attitude: untrained staff (under ten hours) over trained, as a ratio",
      ru: "Доля разочарований, отнесенных на грубость: необученные сотрудники (меньше десяти часов) к обученным, отношение",
      pl: "Udział chwil niedoli przypisanych grubiaństwu: pracownicy nieprzeszkoleni (poniżej dziesięciu godzin) wobec przeszkolonych, iloraz",
    },
    parameter: ({ trained, untrained }) => untrained / trained,
    realised: (tally) => tally.mean("rudeness: untrained") / tally.mean("rudeness: trained"),
    rule: (_, { trained, untrained }) => untrained / trained,
    none: 1,
    analysis: "A30",
    smallest: 2000,
  },
]);

export type Cause = "attitude" | "competence" | "information" | "honesty" | "process" | "external";

const OTHERS: readonly Cause[] = ["competence", "information", "honesty", "process", "external"];

export const isTrained = ({ trainingHours }: Employee): boolean => trainingHours >= 10;

/** What the customer blames for a bad contact. */
export function cause(world: World, customer: number, visit: number, employee: Employee): Cause {
  const p = world.parameters.knowledge;
  const random = world.source("causes").at(customer, visit);
  if (random.next() < (isTrained(employee) ? p.trained : p.untrained)) return "attitude";
  return OTHERS[pick(random, [3, 3, 1, 4, 2])]!;
}
