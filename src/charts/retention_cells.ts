import type { FigureColumns } from "./figure.ts";
import { date, flag, number, rows } from "./rows.ts";
import { FEW } from "./small.ts";

export interface Cell {
  readonly cohort: Date;
  readonly age: number;
  readonly customers: number;
  readonly active: number;
  readonly retention: number;
  /** Of the retention, where the relation has them; else NaN. */
  readonly low: number;
  readonly high: number;
  /** `open`: the month is not over for the whole cohort; `few`: under ten customers. */
  readonly state: "shown" | "open" | "few";
  readonly leftTruncated: boolean;
}

/** The cells after the month of the first purchase, whose retention is 1 by definition. */
export function retentionCells(data: FigureColumns): Cell[] {
  return rows(data, {
    cohort_month: date,
    age_months: number,
    customers: number,
    active: number,
    retention: number,
    ci_low: number,
    ci_high: number,
    complete: flag,
    left_truncated: flag,
  })
    .filter((row) => row.age_months > 0)
    .map((row) => ({
      cohort: row.cohort_month,
      age: row.age_months,
      customers: row.customers,
      active: row.active,
      retention: row.retention,
      low: row.ci_low,
      high: row.ci_high,
      state: !row.complete ? "open" : row.customers < FEW ? "few" : "shown",
      leftTruncated: row.left_truncated,
    }));
}

/** The cohorts, oldest first, with their sizes. */
export function cohorts(data: FigureColumns) {
  const first = new Map<number, { cohort: Date; customers: number; leftTruncated: boolean }>();
  for (const row of rows(data, { cohort_month: date, customers: number, left_truncated: flag }))
    first.set(row.cohort_month.getTime(), {
      cohort: row.cohort_month,
      customers: row.customers,
      leftTruncated: row.left_truncated,
    });
  return [...first.values()].sort((a, b) => a.cohort.getTime() - b.cohort.getTime());
}
