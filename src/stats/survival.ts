/**
 * How many leave observation at a time: with the event, or without it (censored). Who enters later
 * than at time 0 is counted in `entered` at that time and is at risk from the next time on.
 */
export interface Exits {
  readonly time: number;
  readonly events: number;
  readonly censored: number;
  /** Counted at time 0 by default: everybody is at risk from the start. */
  readonly entered?: number;
}

/** One step of a survival curve. */
export interface Survival {
  readonly time: number;
  /** Under observation just before this time. */
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  /** Greenwood's standard error of `survival`. */
  readonly se: number;
  /** 95 % interval on the scale of log(−log S); NaN while nobody has left, or when all have. */
  readonly low: number;
  readonly high: number;
}

export const Z95 = 1.959963985;

/** Times in ascending order, each once, with the number at risk before it. */
export function lifeTable(
  exits: readonly Exits[],
): { time: number; atRisk: number; events: number }[] {
  const byTime = new Map<number, { events: number; gone: number; entered: number }>();
  let atRisk = 0;
  for (const { time, events, censored, entered } of exits) {
    const row = byTime.get(time) ?? { events: 0, gone: 0, entered: 0 };
    row.events += events;
    row.gone += events + censored;
    row.entered += entered ?? 0;
    if (entered === undefined) atRisk += events + censored;
    byTime.set(time, row);
  }
  const times = [...byTime.keys()].sort((a, b) => a - b);
  return times.map((time) => {
    const { events, gone, entered } = byTime.get(time)!;
    const row = { time, atRisk, events };
    atRisk += entered - gone;
    return row;
  });
}

/**
 * Kaplan and Meier's estimate (1958), one row for each time at which somebody leaves observation.
 * With late entry it is conditional on those at risk; where that leaves fewer than `fewest` at risk
 * at the start, the curve begins when there are that many.
 * @param exits all rows with `entered`, or none
 */
export function kaplanMeier(exits: readonly Exits[], fewest = 1): Survival[] {
  const table = lifeTable(exits);
  const start = table.findIndex(({ atRisk }) => atRisk >= fewest);
  let survival = 1;
  let greenwood = 0;
  return (start < 0 ? [] : table.slice(start)).map(({ time, atRisk, events }) => {
    if (events > 0) {
      survival = events >= atRisk ? 0 : survival * (1 - events / atRisk);
      greenwood += events / (atRisk * (atRisk - events));
    }
    return { time, atRisk, events, survival, ...spread(survival, greenwood) };
  });
}

/**
 * Standard error and 95 % interval of a survival probability.
 * @param variance of the logarithm of `survival`, as in Greenwood's formula
 */
export function spread(
  survival: number,
  variance: number,
): { se: number; low: number; high: number } {
  const se = survival * Math.sqrt(variance);
  if (!(survival > 0 && survival < 1)) return { se: survival > 0 ? se : NaN, low: NaN, high: NaN };
  const width = (Z95 * Math.sqrt(variance)) / Math.abs(Math.log(survival));
  return { se, low: survival ** Math.exp(width), high: survival ** Math.exp(-width) };
}

/** The share that survives beyond a time. */
export function survivalAt(curve: readonly Survival[], time: number): number {
  let survival = 1;
  for (const row of curve) {
    if (row.time > time) break;
    survival = row.survival;
  }
  return survival;
}

/**
 * Mean time without the event up to `tau` (restricted mean survival time), with its standard error
 * by Greenwood's formula (Klein and Moeschberger 2003, 4.5).
 */
export function restrictedMean(
  curve: readonly Survival[],
  tau: number,
): { mean: number; se: number } {
  let mean = 0;
  let variance = 0;
  let right = tau;
  for (let i = curve.length - 1; i >= 0; i--) {
    const { time, atRisk, events, survival } = curve[i]!;
    if (time > tau) continue;
    mean += survival * (right - time);
    right = time;
    // What is added so far is the area to the right of this event.
    if (events > 0 && atRisk > events) {
      variance += (mean ** 2 * events) / (atRisk * (atRisk - events));
    }
  }
  return { mean: mean + right, se: Math.sqrt(variance) };
}

/**
 * The time by which half have had the event, with the 95 % interval of Brookmeyer and Crowley
 * (1982). NaN where the curve, or the bound, does not fall to a half: the median is not reached.
 */
export function medianTime(curve: readonly Survival[]): {
  median: number;
  low: number;
  high: number;
} {
  const first = (value: (row: Survival) => number) =>
    curve.find((row) => value(row) <= 0.5)?.time ?? NaN;
  return {
    median: first(({ survival }) => survival),
    low: first(({ low, survival }) => (survival === 0 ? 0 : low)),
    high: first(({ high, survival }) => (survival === 0 ? 0 : high)),
  };
}
