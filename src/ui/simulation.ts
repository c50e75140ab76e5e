import { isLocale, type Locale } from "../words/locale.ts";

/** Which simulated company: the same values give the same data on every device. */
export interface Simulation {
  readonly seed: number;
  readonly customers: number;
  /** The language of its names, and with it its currency. */
  readonly language: Locale;
  /** `teaching` plants differences that a small group sees; `default` is as in life. */
  readonly preset: "default" | "teaching";
}

/** The seed and size where nobody asked for others. */
export const SEED = 7;
export const CUSTOMERS = 2000;

/** The sizes that are offered; an address may ask for any from the smallest to the largest. */
export const SIZES = [200, 500, 1000, 2000, 5000, 10_000, 20_000] as const;
const LARGEST = 100_000;
export const LARGEST_SEED = 2 ** 32 - 1;

export const isSeed = (seed: number | null | undefined): seed is number =>
  typeof seed === "number" && Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED;

/**
 * The company that an address asks for, `seed=7&customers=2000&language=pl&preset=teaching`, or null
 * where it asks for none. A size that no page can hold becomes the nearest that it can.
 *
 * @param language of the data, where the address names none
 */
export function readSimulation(asked: URLSearchParams, language: Locale): Simulation | null {
  const text = asked.get("seed") ?? "";
  const seed = /^\d+$/.test(text) ? Number(text) : null;
  if (!isSeed(seed)) return null;
  const customers = Number(asked.get("customers") ?? CUSTOMERS);
  const named = asked.get("language") ?? "";
  return {
    seed,
    customers: Number.isInteger(customers)
      ? Math.min(Math.max(customers, SIZES[0]), LARGEST)
      : CUSTOMERS,
    language: isLocale(named) ? named : language,
    preset: asked.get("preset") === "teaching" ? "teaching" : "default",
  };
}

/** What `readSimulation` reads back; all is said, since a link is opened in other languages too. */
export function simulationQuery({ seed, customers, language, preset }: Simulation): string {
  const teaching = preset === "default" ? "" : `&preset=${preset}`;
  return `seed=${seed}&customers=${customers}&language=${language}${teaching}`;
}

/** As many links as there are participants: the same company with the seeds that follow its own. */
export function participantLinks(page: string, simulation: Simulation, count: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const seed = (simulation.seed + 1 + i) % (LARGEST_SEED + 1);
    return `${page}?${simulationQuery({ ...simulation, seed })}`;
  });
}

/**
 * Milliseconds that a company takes: in Chromium some two seconds whatever its size, and half a
 * millisecond a customer.
 *
 * @param slowness how many times as long the last company took as this says
 */
export const expectedTime = (customers: number, slowness: number): number =>
  (2000 + 0.5 * customers) * slowness;

/** Whether two choices are the same company. */
export const isSame = (a: Simulation | null, b: Simulation): boolean =>
  a !== null && simulationQuery(a) === simulationQuery(b);
