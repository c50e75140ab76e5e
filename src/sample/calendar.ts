/** Days are numbers counted from the first day of the extract, 2023-01-01; a fraction is the hour. */
const START = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

/** The extract covers three years, one of them a leap year. */
export const LAST_DAY = 1096;
export const QUARTERS = 12;

/** The first day of each quarter, and the day after the last. */
export const QUARTER_STARTS: readonly number[] = Array.from({ length: QUARTERS + 1 }, (_, i) =>
  day(2023 + Math.floor(i / 4), (i % 4) * 3, 1),
);

/** The day number of a date; months count from 0. */
export function day(year: number, month: number, date: number): number {
  return (Date.UTC(year, month, date) - START) / DAY;
}

/** A moment as milliseconds of the calendar, to the minute. */
export const moment = (days: number): number => START + Math.floor(days * 1440) * 60_000;

/** A whole day as milliseconds of the calendar. */
export const midnight = (days: number): number => START + Math.floor(days) * DAY;

/** The quarter that a day lies in: 0 for all days before the extract, the last for those after. */
export function quarterOf(days: number): number {
  let quarter = QUARTERS - 1;
  while (quarter > 0 && days < QUARTER_STARTS[quarter]!) quarter--;
  return quarter;
}
