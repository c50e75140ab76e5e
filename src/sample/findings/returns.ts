import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/** The shares of sales that are later taken back or corrected by a document of their own. */
export const returns = finding(
  { returned: 0.03, corrected: 0.007 },
  { returned: 0, corrected: 0 },
  [
    {
      id: "return_share",
      what: {
        en: "Sales that a return took back, at least in part, as a share",
        ru: "Доля продаж, возвращенных полностью или частично",
        pl: "Udział sprzedaży zwróconych w całości lub części",
      },
      parameter: ({ returned }) => returned,
      none: 0,
      analysis: "P38",
      smallest: 500,
    },
  ],
);

/** A later negative document of a sale: its share of the amount and the days after the sale. */
export interface Reversal {
  readonly kind: "return" | "correction";
  readonly share: number;
  readonly after: number;
}

export function reversal(world: World, customer: number, visit: number): Reversal | null {
  const { returned, corrected } = world.parameters.returns;
  const random = world.source("returns").at(customer, visit);
  const fate = random.next();
  if (fate >= returned + corrected) return null;
  const after = 1 + Math.floor(random.next() * 21);
  if (fate < returned) return { kind: "return", share: random.next() < 0.6 ? 1 : 0.5, after };
  return { kind: "correction", share: 0.05 + 0.2 * random.next(), after };
}
