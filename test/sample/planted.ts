import type { Engine } from "../../src/engine/engine.ts";
import { FINDINGS, type FindingName } from "../../src/sample/findings.ts";
import type { Options } from "../../src/sample/world.ts";
import { type Estimate, load, measure } from "./measure.ts";

/** One company's estimate of a planted value, and the truth it should lie near. */
export interface Reading extends Estimate {
  readonly seed: number;
  readonly rule: number;
}

/** All readings of one planted value. */
export interface Planted {
  readonly id: string;
  readonly finding: FindingName;
  readonly none: number | null;
  /** Whether its finding was switched off. */
  readonly off: boolean;
  readonly readings: readonly Reading[];
}

const NAMES = Object.keys(FINDINGS) as FindingName[];
const GROUPS: readonly FindingName[] = ["levels", "voice"];

/**
 * What is switched off together. Levels and complaints make the groups in which others are measured,
 * so they stay while the others go, and go by themselves.
 */
export const OFF: readonly (readonly FindingName[])[] = [
  NAMES.filter((name) => !GROUPS.includes(name)),
  ["levels", "voice"],
];

/** Generates a company for each seed and measures everything in it. */
export async function survey(
  engine: Engine,
  seeds: readonly number[],
  options: Omit<Options, "seed">,
  off: readonly FindingName[] = [],
): Promise<Planted[]> {
  const found = new Map<string, Planted & { readings: Reading[] }>();
  for (const seed of seeds) {
    const findings = Object.fromEntries(off.map((name) => [name, false]));
    const key = await load(engine, { ...options, seed, findings });
    const estimates = await measure(engine);
    for (const { id, finding, none, rule } of key) {
      const estimate = estimates.get(id);
      if (!estimate) throw new Error(`No measure of ${id}`);
      const planted = found.get(id) ?? {
        id,
        finding,
        none,
        off: off.includes(finding),
        readings: [],
      };
      planted.readings.push({ seed, rule, ...estimate });
      found.set(id, planted);
    }
  }
  return [...found.values()];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The distance of the mean estimate from the truth, in standard errors (D14: at most 3). */
export function distance({ readings }: Planted, truth: (reading: Reading) => number): number {
  const error = mean(readings.map((reading) => reading.estimate - truth(reading)));
  // Where nothing is there, nothing varies, and an estimate without an error is right.
  return error === 0
    ? 0
    : error / (mean(readings.map(({ se }) => se)) / Math.sqrt(readings.length));
}

/** How many 95 % intervals hold the truth (D14: 16 of 20). */
export const coverage = ({ readings }: Planted, truth: (reading: Reading) => number): number =>
  readings.filter(
    (reading) => Math.abs(reading.estimate - truth(reading)) <= 1.96 * reading.se + 1e-9,
  ).length;

/** In how many companies the value can be told from that without the finding. */
export const visible = ({ readings, none }: Planted): number =>
  none === null
    ? 0
    : readings.filter(({ estimate, se }) => Math.abs(estimate - none) > 1.96 * se).length;

/** The readings of each value from one company a seed, together. */
export function together(companies: readonly (readonly Planted[])[]): Planted[] {
  return (companies[0] ?? []).map((finding) => ({
    ...finding,
    readings: companies.flatMap(
      (company) => company.find(({ id }) => id === finding.id)?.readings ?? [],
    ),
  }));
}
