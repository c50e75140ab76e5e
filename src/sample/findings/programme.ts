import { day } from "../calendar.ts";
import { finding } from "../finding.ts";
import type { Unit } from "../network.ts";
import type { World } from "../world.ts";

/** The day on which the programme begins, for all who join it. */
export const PROGRAMME_START = day(2024, 0, 8);

/**
 * A loyalty programme. In the pilot regions a lot decided who was let in and who was held out, so
 * that its effect on visits is known; elsewhere whoever bought often and was devoted joined, and the
 * naive comparison shows two to three times as much.
 */
export const programme = finding(
  { effect: 0.22, joined_often: 0.55, joined_seldom: 0.18, joined_devoted: 0.15 },
  { effect: 0 },
  [
    {
      id: "programme_effect",
      what: {
        en: "Visits in the year from the start: members over held-out customers of the pilot, less 1",
        ru: "Визиты за год с начала программы: участники к контрольной группе пилота, минус 1",
        pl: "Wizyty w rok od startu programu: uczestnicy do grupy kontrolnej pilotażu, minus 1",
      },
      parameter: ({ effect }) => effect,
      none: 0,
      analysis: "A45",
      smallest: 10000,
    },
    {
      id: "programme_naive",
      what: {
        en: "The same where customers chose themselves, members over non-members, less 1 (mostly selection)",
        ru: "То же там, где клиенты решали сами: участники к неучастникам, минус 1 (в основном отбор)",
        pl: "To samo tam, gdzie klienci sami decydowali: uczestnicy do pozostałych, minus 1 (głównie selekcja)",
      },
      parameter: () => null,
      realised: (tally) =>
        tally.mean("programme: visits joined") / tally.mean("programme: visits stayed out") - 1,
      none: null,
      analysis: "A45",
      smallest: 2000,
    },
  ],
);

export type Membership = "joined" | "lot in" | "lot out" | "none";

/** Regions in which a lot decided. */
export const isPilot = ({ region }: Unit): boolean => region % 8 < 3;

/** Which side of the programme a customer of the time is on. */
export function membership(
  world: World,
  customer: number,
  home: Unit,
  meanGap: number,
  devoted: boolean,
): Membership {
  const p = world.parameters.programme;
  const random = world.source("programme").at(customer);
  if (isPilot(home)) {
    if (random.next() > 0.8) return "none";
    return random.next() < 0.5 ? "lot in" : "lot out";
  }
  const share =
    (meanGap < 75 ? p.joined_often : p.joined_seldom) + (devoted ? p.joined_devoted : 0);
  return random.next() < share ? "joined" : "none";
}

/** Whether a visit takes place: those of members all do, others lack what the programme adds. */
export function comesAs(
  world: World,
  customer: number,
  visit: number,
  member: Membership,
  day: number,
): boolean {
  if ((member === "joined" || member === "lot in") && day >= PROGRAMME_START) return true;
  const kept = 1 / (1 + world.parameters.programme.effect);
  return world.source("programme visits").at(customer, visit).next() < kept;
}
