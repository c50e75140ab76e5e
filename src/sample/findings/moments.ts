import { normal, poisson, whole } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/**
 * Moments of truth: a contact is one of magic where it is felt clearly better than expected, of
 * misery where clearly worse. How many people are told was asked, and is neither 10 nor 20.
 */
export const moments = finding(
  { told_magic: 4, told_misery: 7, told_neutral: 0.6, expected: 6.5, expected_sd: 0.9, margin: 2 },
  { told_magic: 0.6, told_misery: 0.6 },
  [
    {
      id: "told_magic",
      what: {
        en: "People told of a moment of magic",
        ru: "Сколько людей узнали о моменте волшебства",
        pl: "Liczba osób, które usłyszały o chwili magii",
      },
      parameter: ({ told_magic }) => told_magic,
      realised: (tally) => tally.mean("told: magic"),
      rule: (_, { told_magic }) => told_magic,
      none: 0.6,
      analysis: "A23",
      smallest: 1000,
    },
    {
      id: "told_misery",
      what: {
        en: "People told of a moment of misery",
        ru: "Сколько людей узнали о моменте разочарования",
        pl: "Liczba osób, które usłyszały o chwili niedoli",
      },
      parameter: ({ told_misery }) => told_misery,
      realised: (tally) => tally.mean("told: misery"),
      rule: (_, { told_misery }) => told_misery,
      none: 0.6,
      analysis: "A23",
      smallest: 1000,
    },
    {
      id: "break_even",
      what: {
        en: "Moments of magic that make up for one of misery",
        ru: "Сколько моментов волшебства уравновешивают один момент разочарования",
        pl: "Ile chwil magii równoważy jedną chwilę niedoli",
      },
      parameter: ({ told_magic, told_misery }) => told_misery / told_magic,
      realised: (tally) => tally.mean("told: misery") / tally.mean("told: magic"),
      rule: (_, { told_magic, told_misery }) => told_misery / told_magic,
      none: 1,
      analysis: "A23",
      smallest: 1000,
    },
  ],
);

export type Moment = "magic" | "neutral" | "misery";

/** What a customer had expected of a contact, on 0–10. */
export function expectation(world: World, customer: number, visit: number, creep: number): number {
  const { expected, expected_sd } = world.parameters.moments;
  const random = world.source("expectations").at(customer, visit);
  return whole(expected + creep + expected_sd * normal(random) + random.next() - 0.5, 0, 10);
}

export function momentOf(world: World, perceived: number, expected: number): Moment {
  const { margin } = world.parameters.moments;
  if (perceived >= expected + margin) return "magic";
  return perceived <= expected - margin ? "misery" : "neutral";
}

/** How many people the customer told of it. */
export function told(world: World, customer: number, visit: number, moment: Moment): number {
  const p = world.parameters.moments;
  const mean = { magic: p.told_magic, neutral: p.told_neutral, misery: p.told_misery }[moment];
  return poisson(world.source("told").at(customer, visit), mean);
}
