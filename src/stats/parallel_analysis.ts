import { correlations, type Table } from "./correlations.ts";
import { symmetricEigen } from "./symmetric_eigen.ts";

export interface Factor {
  readonly eigenvalue: number;
  /** What the same place reaches in 95 of 100 tables of numbers without any connection. */
  readonly byChance: number;
}

const SAMPLES = 200;

/**
 * Eigenvalues of the correlations of a table, the largest first, against those of random tables of
 * the same size (parallel analysis, Horn 1965; 95th percentile, Glorfeld 1995).
 */
export function parallelAnalysis(table: Table, random: () => number): Factor[] {
  const { width } = table;
  const samples = Array.from({ length: SAMPLES }, () => {
    const values = Float64Array.from({ length: table.values.length }, () => normal(random));
    return eigenvalues({ values, width });
  });
  return Array.from(eigenvalues(table), (eigenvalue, i) => {
    const sorted = samples.map((sample) => sample[i]!).sort((a, b) => a - b);
    return { eigenvalue, byChance: sorted[Math.ceil(0.95 * SAMPLES) - 1]! };
  });
}

const eigenvalues = (table: Table): Float64Array =>
  symmetricEigen(correlations(table), table.width).values.sort().reverse();

/** Box and Muller's. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
