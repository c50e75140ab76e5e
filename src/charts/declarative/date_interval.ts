import type { DateStyle } from "../figure.ts";

const WEEKDAYS = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;

/** What a bar over dates covers, as Plot names it. */
export type DateInterval = "day" | "month" | "quarter" | "year" | (typeof WEEKDAYS)[number];

const DAY = 86_400_000;

/**
 * How far apart the dates of a column stand: whole years, quarters, months or weeks, else days. One
 * date alone is taken for a day.
 */
export function dateInterval(dates: readonly Date[]): DateInterval {
  const times = [...new Set(dates.map(Number).filter(Number.isFinite))];
  if (times.length < 2 || !times.every((time) => time % DAY === 0)) return "day";
  const days = times.map((time) => new Date(time));
  if (days.every((day) => day.getUTCDate() === 1)) {
    const months = new Set(days.map((day) => day.getUTCMonth()));
    if (months.size === 1 && months.has(0)) return "year";
    return [...months].every((month) => month % 3 === 0) ? "quarter" : "month";
  }
  const weekdays = new Set(days.map((day) => day.getUTCDay()));
  return weekdays.size === 1 ? WEEKDAYS[days[0]!.getUTCDay()]! : "day";
}

/** How what a bar covers is called: a month by its name, a week by its first day. */
export const intervalStyle = (interval: string): DateStyle =>
  interval === "month" || interval === "quarter" || interval === "year" ? interval : "day";
