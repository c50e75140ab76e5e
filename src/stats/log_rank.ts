import { chiSquareTail } from "./chi_square.ts";
import { type Exits, lifeTable } from "./survival.ts";

export interface LogRank {
  /** Events of each group, and those to be expected if all groups left at the same rate. */
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

/**
 * The log-rank test of k groups, (O − E)'V⁻¹(O − E) with the hypergeometric variance (Mantel 1966;
 * Peto and Peto 1972), summed over strata where there are several.
 * @param strata for each stratum the groups, in the same order
 * @returns NaN for chi-square and p where a group is never at risk beside another
 */
export function logRank(strata: readonly (readonly (readonly Exits[])[])[]): LogRank {
  const k = Math.max(0, ...strata.map((groups) => groups.length));
  const observed = new Array<number>(k).fill(0);
  const expected = new Array<number>(k).fill(0);
  const variance = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  for (const groups of strata) {
    for (const { deaths, atRisk } of occasions(groups)) {
      const d = deaths.reduce((sum, x) => sum + x, 0);
      const n = atRisk.reduce((sum, x) => sum + x, 0);
      const spread = n > 1 ? (d * (n - d)) / (n * n * (n - 1)) : 0;
      for (let i = 0; i < k; i++) {
        const at = atRisk[i] ?? 0;
        observed[i]! += deaths[i] ?? 0;
        expected[i]! += (d * at) / n;
        for (let j = 0; j < k; j++) {
          variance[i]![j]! += spread * at * ((i === j ? n : 0) - (atRisk[j] ?? 0));
        }
      }
    }
  }
  const df = k - 1;
  const chiSquare = quadraticForm(
    observed.slice(1).map((o, i) => o - expected[i + 1]!),
    variance.slice(1).map((row) => row.slice(1)),
  );
  return { observed, expected, chiSquare, df, p: chiSquareTail(chiSquare, df) };
}

/** The times of a stratum at which an event happens: events and numbers at risk by group. */
function occasions(groups: readonly (readonly Exits[])[]) {
  const tables = groups.map((exits) => lifeTable(exits));
  const times = new Set(tables.flatMap((table) => table.filter(hasEvent).map(({ time }) => time)));
  const places = tables.map(() => 0);
  return [...times]
    .sort((a, b) => a - b)
    .map((time) => {
      const deaths: number[] = [];
      const atRisk: number[] = [];
      for (const [g, table] of tables.entries()) {
        while ((table[places[g]!]?.time ?? Infinity) < time) places[g]!++;
        const row = table[places[g]!];
        // Between two rows nobody leaves or enters, so the next row's number holds already.
        atRisk.push(row?.atRisk ?? 0);
        deaths.push(row?.time === time ? row.events : 0);
      }
      return { deaths, atRisk };
    });
}

const hasEvent = ({ events }: { events: number }) => events > 0;

/** x'A⁻¹x for a positive definite A, by elimination; NaN where A is singular. */
function quadraticForm(x: readonly number[], a: readonly (readonly number[])[]): number {
  const n = x.length;
  if (n === 0) return NaN;
  const rows = a.map((row, i) => [...row, x[i]!]);
  let form = 0;
  for (let i = 0; i < n; i++) {
    const pivot = rows[i]![i]!;
    if (!(pivot > 1e-12)) return NaN;
    form += rows[i]![n]! ** 2 / pivot;
    for (let j = i + 1; j < n; j++) {
      const factor = rows[j]![i]! / pivot;
      for (let c = i; c <= n; c++) rows[j]![c]! -= factor * rows[i]![c]!;
    }
  }
  return form;
}
