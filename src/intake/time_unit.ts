import { normalise } from "./normalise.ts";

/** A unit in which files measure lengths of time. */
export const TIME_UNITS = [
  "seconds",
  "minutes",
  "hours",
  "days",
  "weeks",
  "months",
  "years",
] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** How many seconds a unit has; months and years are those of the calendar on average. */
const SECONDS: Readonly<Record<TimeUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
  months: 2_629_746,
  years: 31_556_952,
};

const WORDS: Readonly<Record<TimeUnit, readonly string[]>> = {
  seconds: ["seconds", "secs", "sec", "секунд", "сек", "sekund", "sek", "s"],
  minutes: ["minutes", "mins", "min", "минут", "мин", "minut"],
  hours: ["hours", "часов", "час", "godzin", "godz"],
  days: ["days", "дней", "дни", "dni"],
  weeks: ["weeks", "недель", "нед", "tygodni"],
  months: ["months", "month", "месяцев", "месяцы", "мес", "miesięcy", "miesiące", "mies"],
  years: ["years", "yrs", "лет", "годы", "lat", "lata"],
};

const UNITS = new Map(
  TIME_UNITS.flatMap((unit) => WORDS[unit].map((word) => [normalise(word), unit] as const)),
);

/** The unit that a header names, and the header without it: `Tenure in Months`. */
export function unitIn(header: string): { unit: TimeUnit; rest: string } | null {
  const words = header
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .split(/[^\p{Letter}]+/u)
    .filter((word) => word !== "");
  const at = words.findIndex((word) => UNITS.has(normalise(word)));
  const unit = UNITS.get(normalise(words[at] ?? ""));
  if (!unit) return null;
  // The little word before a unit goes with it.
  const joined = at > 0 && /^(in|в|w)$/iu.test(words[at - 1] ?? "") ? at - 1 : at;
  return { unit, rest: [...words.slice(0, joined), ...words.slice(at + 1)].join(" ") };
}

/** By what a length of time is multiplied to stand in another unit. */
export const factor = (from: TimeUnit, to: string): number =>
  SECONDS[from] / SECONDS[to as TimeUnit];

/** Whether a contract column measures time, so that a file may measure it otherwise. */
export const measuresTime = (unit: string | undefined): unit is "days" | "seconds" | "hours" =>
  unit === "days" || unit === "seconds" || unit === "hours";
