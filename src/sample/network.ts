import type { Names } from "./names.ts";
import { pick } from "./distributions.ts";
import type { Source, Stream } from "./random.ts";

/** A branch. */
export interface Unit {
  readonly number: number;
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly region: number;
  readonly regionName: string;
  readonly competitors: number;
  /** How many customers it draws, against the others. */
  readonly weight: number;
}

export interface Network {
  readonly units: readonly Unit[];
  /** A branch by its weight: the customer's own one. */
  choose(random: Stream): Unit;
}

/** Twelve branches in the default small company, thirty from some 20,000 customers on. */
export const unitCount = (customers: number): number =>
  Math.min(30, Math.max(12, 10 + Math.floor(customers / 1000)));

export function network(
  customers: number,
  names: Names,
  source: (name: string) => Source,
): Network {
  const units = Array.from({ length: unitCount(customers) }, (_, number): Unit => {
    const region = number % names.regions.length;
    const [regionName, first, second] = names.regions[region]!;
    const city = Math.floor(number / names.regions.length) % 2 === 0 ? first : second;
    const shop = Math.floor(number / (2 * names.regions.length)) + 1;
    const random = source("units").at(number);
    return {
      number,
      id: `U${String(number + 1).padStart(2, "0")}`,
      name: `${city} ${shop}`,
      city,
      region,
      regionName,
      competitors: pick(random, [1, 2, 3, 2, 1]),
      weight: 0.6 + 0.8 * random.next(),
    };
  });
  const weights = units.map(({ weight }) => weight);
  return { units, choose: (random) => units[pick(random, weights)]! };
}
