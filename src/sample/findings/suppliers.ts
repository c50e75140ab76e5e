import { finding } from "../finding.ts";
import type { World } from "../world.ts";

/** The brands on the shelf, each with one supplier. */
export const SUPPLIED = ["Aldo", "Brenn", "Corvo", "Dalia", "Estra", "Fenn"] as const;

/** Suppliers on time or not: the share of deliveries of their brand that comes as promised. */
export const suppliers = finding(
  { on_time: [0.97, 0.95, 0.93, 0.9, 0.86, 0.72], delivered: 0.2 },
  { on_time: [0.9, 0.9, 0.9, 0.9, 0.9, 0.9] },
  [
    {
      id: "supplier_late",
      what: {
        en: "Deliveries on time: the best supplier's brand less the worst's, in shares",
        ru: "Поставки в срок: марка лучшего поставщика минус марка худшего, доли",
        pl: "Dostawy na czas: marka najlepszego dostawcy minus marka najgorszego, udziały",
      },
      parameter: ({ on_time }) => (on_time[0] ?? NaN) - (on_time[5] ?? NaN),
      none: 0,
      analysis: "A30",
      smallest: 1000,
    },
  ],
);

export interface Delivery {
  readonly promised: number;
  readonly delivered: number;
  readonly inFull: boolean;
}

/** The delivery of a sale; null where the customer took the goods along. */
export function delivery(
  world: World,
  customer: number,
  visit: number,
  brand: number,
  day: number,
): Delivery | null {
  const p = world.parameters.suppliers;
  const random = world.source("deliveries").at(customer, visit);
  if (random.next() >= p.delivered) return null;
  const promised = Math.floor(day) + 2 + Math.floor(5 * random.next()) + 0.75;
  const onTime = random.next() < (p.on_time[brand] ?? 1);
  const off = onTime ? -Math.floor(2 * random.next()) : 1 + Math.floor(6 * random.next());
  return {
    promised,
    delivered: promised + off - 0.2 * random.next(),
    inFull: random.next() < 0.96,
  };
}
