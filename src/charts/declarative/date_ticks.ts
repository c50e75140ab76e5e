import type { DateStyle } from "../figure.ts";

const DAY = 86_400_000;
const MONTH = 30.44 * DAY;

/** Steps between ticks: so many days, or so many months. */
const DAYS = [1, 2, 7, 14];
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
/** The least number of months between two labels of a style that are not the same. */
const LEAST: Readonly<Record<DateStyle, number>> = { day: 0, month: 1, quarter: 3, year: 12 };

/**
 * Where an axis of dates is labelled, so that no two labels touch or say the same.
 * @param most how many labels have room beside each other
 */
export function dateTicks(first: Date, last: Date, style: DateStyle, most: number): Date[] {
  const span = Number(last) - Number(first);
  const fits = (step: number) => Math.floor(span / step) + 1 <= Math.max(2, most);
  const days = LEAST[style] === 0 ? DAYS.find((step) => fits(step * DAY)) : undefined;
  if (days !== undefined) return everyDays(first, last, days);
  const least = Math.max(1, LEAST[style]);
  const months = MONTHS.find((step) => step >= least && fits(step * MONTH)) ?? MONTHS.at(-1)!;
  return everyMonths(first, last, months);
}

/** Days in even steps; weeks from their Mondays. */
function everyDays(first: Date, last: Date, step: number): Date[] {
  const from = Math.ceil(Number(first) / DAY);
  // The first day that is counted from was a Thursday.
  const start = step % 7 === 0 ? from + ((11 - (from % 7)) % 7) : from;
  const count = Math.max(0, Math.floor((Number(last) / DAY - start) / step) + 1);
  return Array.from({ length: count }, (_, i) => new Date((start + i * step) * DAY));
}

/** Firsts of months in even steps, counted from a January. */
function everyMonths(first: Date, last: Date, step: number): Date[] {
  const month = first.getUTCFullYear() * 12 + first.getUTCMonth();
  const at = (index: number) => new Date(Date.UTC(Math.floor(index / 12), index % 12));
  let index = Math.ceil(month / step) * step;
  if (at(index) < first) index += step;
  const ticks: Date[] = [];
  for (; at(index) <= last; index += step) ticks.push(at(index));
  return ticks;
}
