import { day } from "./calendar.ts";
import { normal, pick } from "./distributions.ts";
import type { Names } from "./names.ts";
import type { Parameters } from "./findings.ts";
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
  /** How committed its staff is, and how well it serves, in standard deviations between branches. */
  readonly climate: number;
  readonly service: number;
  /** What it does in the downturn. */
  readonly downturn: "cut" | "improvement" | "none";
  /** The day on which it introduces the standard of service; Infinity where it does not. */
  readonly standard: number;
}

export interface Network {
  readonly units: readonly Unit[];
  /** A branch by its weight: the customer's own one. */
  choose(random: Stream): Unit;
}

/** Twelve branches in the default small company, thirty from 20,000 customers on. */
export const unitCount = (customers: number): number =>
  Math.min(30, Math.max(12, 10 + Math.floor(customers / 1000)));

export function network(
  customers: number,
  names: Names,
  parameters: Parameters,
  source: (name: string) => Source,
): Network {
  const { link } = parameters.chain;
  const responses = ["cut", "improvement", "none"] as const;
  const units = Array.from({ length: unitCount(customers) }, (_, number): Unit => {
    const region = number % names.regions.length;
    const [regionName, first, second] = names.regions[region]!;
    const city = Math.floor(number / names.regions.length) % 2 === 0 ? first : second;
    const shop = Math.floor(number / (2 * names.regions.length)) + 1;
    const random = source("units").at(number);
    const competitors = pick(random, [1, 2, 3, 2, 1]);
    const weight = 0.6 + 0.8 * random.next();
    const climate = normal(source("climate").at(number));
    const rest = normal(source("service").at(number));
    const turn = Math.floor(3 * source("downturn").at(0).next());
    const standard =
      source("standards")
        .at(Math.floor(number / 2))
        .next() < 0.5
        ? 0
        : 1;
    return {
      number,
      id: `U${String(number + 1).padStart(2, "0")}`,
      name: `${city} ${shop}`,
      city,
      region,
      regionName,
      competitors,
      weight,
      climate,
      service: link * climate + Math.sqrt(1 - link * link) * rest,
      downturn: responses[(number + turn) % 3]!,
      standard: number % 2 === standard ? day(2024, 9, 1) : Infinity,
    };
  });
  const weights = units.map(({ weight }) => weight);
  return { units, choose: (random) => units[pick(random, weights)]! };
}
