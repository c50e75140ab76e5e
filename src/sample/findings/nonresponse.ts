import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/** The dissatisfied answer surveys less: the share of each level that answers a wave. */
export const nonresponse = finding(
  { answers: [0.18, 0.37, 0.46, 0.5] },
  { answers: [0.45, 0.45, 0.45, 0.45] },
  [
    {
      id: "leavers_answer",
      what: {
        en: "Share that answers a survey: those who leave in the next half year over those who stay, as a ratio",
        ru: "Доля ответивших на опрос: уходящие в следующие полгода к остающимся, отношение",
        pl: "Odsetek odpowiadających w badaniu: odchodzący w następnym półroczu do pozostających, iloraz",
      },
      parameter: () => null,
      realised: (tally) => tally.mean("nonresponse: leavers") / tally.mean("nonresponse: stayers"),
      none: 1,
      analysis: "P14",
      smallest: 2000,
    },
  ],
);

export const answers = (world: World, customer: number, wave: number, level: Level): boolean =>
  world.source("answers").at(customer, wave).next() <
  (world.parameters.nonresponse.answers[level] ?? 0);
