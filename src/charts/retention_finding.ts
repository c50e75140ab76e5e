import type { FigureColumns, Finding } from "./figure.ts";
import { type Cell, retentionCells } from "./retention_cells.ts";
import { FEW, total } from "./small.ts";

/**
 * How many new customers buy again in the month after their first purchase, over whole
 * cohorts at that equal age; and, where the younger half of the cohorts differs from the
 * older half by more than chance (two proportions, pooled, 5 %), in which direction.
 */
export function retentionFinding(data: FigureColumns): Finding {
  const design = "observational";
  const month = retentionCells(data)
    .filter((row) => row.age === 1 && row.state !== "open" && !row.leftTruncated)
    .sort((a, b) => a.cohort.getTime() - b.cohort.getTime());
  const all = share(month);
  if (data.length === 0) return { key: "nothing", values: {}, design };
  if (all.n < FEW) return { key: "too_few", values: { n: all.n }, design };
  const half = Math.floor(month.length / 2);
  const [older, younger] = [share(month.slice(0, half)), share(month.slice(half))];
  if (!(Math.abs(z(older, younger)) >= 1.96))
    return { key: "month_one", values: { rate: all.rate, n: all.n }, design };
  const values = { older: older.rate, younger: younger.rate };
  return { key: younger.rate > older.rate ? "rising" : "falling", values, design };
}

interface Share {
  readonly rate: number;
  readonly n: number;
}

function share(cells: readonly Cell[]): Share {
  const n = total(cells.map((row) => row.customers));
  return { rate: total(cells.map((row) => row.active)) / n, n };
}

/** The z of two proportions with a pooled share; NaN where a side is empty. */
function z(a: Share, b: Share): number {
  const pooled = (a.rate * a.n + b.rate * b.n) / (a.n + b.n);
  return (b.rate - a.rate) / Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n));
}
