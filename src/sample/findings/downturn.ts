import { finding } from "../finding.ts";
import type { Unit } from "../network.ts";
import type { World } from "../world.ts";

/**
 * In a downturn a third of the branches cut what customers feel, a third improve, the rest do
 * neither. Parameters: the share of visits that each keeps from the start of the downturn on.
 */
export const downturn = finding(
  { cut: 0.7, none: 0.88, improvement: 0.98 },
  { cut: 1, none: 1, improvement: 1 },
  [
    {
      id: "downturn_cut",
      what: {
        en: "Visits since the downturn against before: branches that cut over branches that improved, as a ratio",
        ru: "Визиты с начала спада по сравнению с прежними: филиалы, урезавшие расходы, к филиалам, сделавшим улучшения, отношение",
        pl: "Wizyty od początku dekoniunktury wobec wcześniejszych: oddziały tnące koszty do oddziałów, które coś poprawiły, iloraz",
      },
      parameter: ({ cut, improvement }) => cut / improvement,
      realised: (tally) =>
        tally.ratio("downturn: cut after", "downturn: cut before") /
        tally.ratio("downturn: improvement after", "downturn: improvement before"),
      none: 1,
      analysis: "A47",
      smallest: 2000,
    },
  ],
);

/** Whether a visit takes place in spite of the downturn and of what the branch does in it. */
export function comesInDownturn(
  world: World,
  customer: number,
  visit: number,
  unit: Unit,
  day: number,
): boolean {
  if (day < world.market.crisis.from) return true;
  const kept = world.parameters.downturn[unit.downturn];
  return world.source("downturn visits").at(customer, visit).next() < kept;
}
