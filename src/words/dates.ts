import type { Locale } from "./locale.ts";
import { MISSING } from "./numbers.ts";

/** How a date is written: `2 Jan 2025`, `Jan 2025`, `Q1 2025`, `2025`, `2 Jan 2025, 14:05`. */
export type DateStyle = "day" | "month" | "quarter" | "year" | "time";

/** The options behind each style; messages name them as `{from, date, month}`. */
export const DATE_STYLES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
  month: { month: "short", year: "numeric", timeZone: "UTC" },
  quarter: { month: "numeric", year: "numeric", timeZone: "UTC" },
  year: { year: "numeric", timeZone: "UTC" },
  time: {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: "UTC",
  },
};

const QUARTER: Readonly<Record<Locale, (quarter: number, year: number) => string>> = {
  en: (quarter, year) => `Q${quarter} ${year}`,
  ru: (quarter, year) => `${quarter} кв. ${year}`,
  pl: (quarter, year) => `${quarter} kw. ${year}`,
};

export type DateFormats = (style: DateStyle, value: Date) => string;

/** Formats of a language, each made once. Dates are UTC throughout. */
export function dateFormats(locale: Locale): DateFormats {
  const cache = new Map<DateStyle, Intl.DateTimeFormat>();
  // American month-first dates mislead most readers of an English page outside America.
  const region = locale === "en" ? "en-GB" : locale;
  return (style, value) => {
    if (Number.isNaN(value.getTime())) return MISSING;
    if (style === "quarter")
      return QUARTER[locale](Math.floor(value.getUTCMonth() / 3) + 1, value.getUTCFullYear());
    const format = cache.get(style) ?? new Intl.DateTimeFormat(region, DATE_STYLES[style]);
    cache.set(style, format);
    // Russian appends "г." to every year, which only lengthens axes and feet.
    return format.format(value).replace(/\s*г\.(?=$|,)/, "");
  };
}
