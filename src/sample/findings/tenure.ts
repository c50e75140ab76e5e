import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/** Long relations are not the profitable ones: the margin rate falls with each year of tenure. */
export const tenure = finding({ margin: 0.34, slope: -0.025, floor: 0.15 }, { slope: 0 }, [
  {
    id: "tenure_margin",
    what: {
      en: "Change of the margin rate of a sale per year of tenure, in the first six years",
      ru: "Изменение нормы маржи на год стажа клиента в первые шесть лет",
      pl: "Zmiana stopy marży sprzedaży na rok stażu klienta w pierwszych sześciu latach",
    },
    parameter: ({ slope }) => slope,
    none: 0,
    analysis: "A54",
    smallest: 1000,
  },
]);

/** The expected margin of a sale as a share of its amount, after so many days. */
export function marginRate(world: World, days: number): number {
  const { margin, slope, floor } = world.parameters.tenure;
  return Math.max(floor, margin + (slope * days) / 365);
}
