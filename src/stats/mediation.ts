import { correlation } from "./rank_correlation.ts";
import { ranks } from "./ties.ts";
import { percentileInterval, resample } from "./resample.ts";

/** One unit: what comes first, what lies between, and what comes last. */
export interface Triple {
  readonly x: number;
  readonly m: number;
  readonly y: number;
}

export interface Part {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** How much of the connection of x and y runs over m; in units of rank correlation. */
export interface Mediation {
  /** The path from x to m times that from m to y at equal x. */
  readonly indirect: Part;
  /** From x to y at equal m; with the indirect part it adds up to their rank correlation. */
  readonly direct: Part;
  readonly total: number;
}

const SAMPLES = 2000;

/**
 * Simple mediation (Baron and Kenny 1986) on ranks, with percentile intervals of 2,000 bootstrap
 * samples of units, since a product of two estimates is not normal (Shrout and Bolger 2002).
 * @returns NaN where a side does not vary
 */
export function mediation(units: readonly Triple[], random: () => number): Mediation {
  const found = parts(units);
  const samples = Array.from({ length: SAMPLES }, () => {
    const counts = new Uint16Array(units.length);
    resample(counts, random);
    return parts(units.flatMap((unit, i) => Array<Triple>(counts[i]!).fill(unit)));
  });
  const part = (of: (each: ReturnType<typeof parts>) => number): Part => {
    const [low, high] = percentileInterval(samples.map(of));
    return { estimate: of(found), low, high };
  };
  return {
    indirect: part(({ indirect }) => indirect),
    direct: part(({ direct }) => direct),
    total: found.total,
  };
}

/** Standardised coefficients of both regressions, from the three correlations of ranks. */
function parts(units: readonly Triple[]) {
  const [x, m, y] = (["x", "m", "y"] as const).map((name) => ranks(units.map((u) => u[name])));
  const [xm, xy, my] = [correlation(x!, m!), correlation(x!, y!), correlation(m!, y!)];
  const left = 1 - xm * xm;
  const indirect = left > 1e-9 ? (xm * (my - xy * xm)) / left : NaN;
  return { indirect, direct: xy - indirect, total: xy };
}
