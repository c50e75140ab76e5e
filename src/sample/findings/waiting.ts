import { exp, log } from "../arithmetic.ts";
import { normal } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { Person } from "../person.ts";
import type { World } from "../world.ts";

/** Seconds of waiting that the company declares for each tier. */
export const PROMISED_WAIT = { basic: 300, silver: 200, gold: 120 } as const;

/**
 * Double standards: students wait longer than others of the same tier, with no declared reason. They
 * are mostly in the lowest tier, so that the raw gap is larger than the undeclared one.
 */
export const waiting = finding({ students: 1.4, spread: 0.6 }, { students: 1 }, [
  {
    id: "undeclared_wait",
    what: {
      en: "Waiting time of students over that of others in the same tier, as a ratio",
      ru: "Время ожидания студентов по сравнению с другими клиентами того же уровня, отношение",
      pl: "Czas oczekiwania studentów wobec innych klientów tego samego poziomu, iloraz",
    },
    parameter: ({ students }) => students,
    none: 1,
    analysis: "A26",
    smallest: 2000,
  },
]);

/** Seconds that a customer waits at a contact; lognormal around the tier's promise. */
export function wait(world: World, { number, tier, segment }: Person, visit: number): number {
  const p = world.parameters.waiting;
  const random = world.source("waiting").at(number, visit);
  const own = segment === "student" ? log(p.students) : 0;
  return Math.max(1, Math.round(PROMISED_WAIT[tier] * 0.9 * exp(own + p.spread * normal(random))));
}
