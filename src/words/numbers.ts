import type { Locale } from "./locale.ts";

/** How a number is written; `percent` takes a share of 1, `cents` keeps two decimals. */
export type NumberStyle = "integer" | "decimal" | "percent" | "money" | "cents" | "compact";

/** What stands where a value is missing. */
export const MISSING = "–";

/** The options behind each style; messages name them as `{share, number, percent}`. */
export const NUMBER_STYLES: Readonly<Record<NumberStyle, Intl.NumberFormatOptions>> = {
  integer: { maximumFractionDigits: 0 },
  decimal: { maximumFractionDigits: 2 },
  percent: { style: "percent", maximumFractionDigits: 0 },
  money: { maximumFractionDigits: 0 },
  cents: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  compact: { notation: "compact", maximumFractionDigits: 1 },
};

export interface NumberFormats {
  (style: NumberStyle, value: number): string;
  /** With just so many decimals, so that the numbers of a column stand under each other. */
  fixed(value: number, digits: number, percent?: boolean): string;
  bytes(count: number): string;
  duration(milliseconds: number): string;
}

/** Below it only the size is told: nobody reads a hundred zeros. */
const LEAST = 0.0001;

/** What lies nearer to nothing than the number that is written. */
const next = (value: number, written: string): string => `${value < 0 ? ">" : "<"}${written}`;

/** Formats of a language, each made once. */
export function numberFormats(locale: Locale): NumberFormats {
  const cache = new Map<string, Intl.NumberFormat>();
  const write = (options: Intl.NumberFormatOptions, value: number): string => {
    if (Number.isNaN(value)) return MISSING;
    if (!Number.isFinite(value)) return value < 0 ? "−∞" : "∞";
    const key = JSON.stringify(options);
    const format = cache.get(key) ?? new Intl.NumberFormat(locale, options);
    cache.set(key, format);
    return format.format(value).replace("-", "−");
  };
  const unit = (name: string, value: number) =>
    write({ style: "unit", unit: name, maximumFractionDigits: value < 10 ? 1 : 0 }, value);

  const number = (style: NumberStyle, value: number): string => {
    const options = NUMBER_STYLES[style];
    if (style === "percent") return percent(options, value);
    // What is not nothing is never written as nothing.
    if (style === "decimal" && value !== 0 && Math.abs(value) < 0.01)
      return Math.abs(value) < LEAST
        ? next(value, write({ maximumSignificantDigits: 2 }, value < 0 ? -LEAST : LEAST))
        : write({ maximumSignificantDigits: 2 }, value);
    // Small sums are prices, where cents count; large ones are read faster without.
    return style === "money" && Math.abs(value) < 100 && !Number.isInteger(value)
      ? write(NUMBER_STYLES.cents, value)
      : write(options, value);
  };

  function percent(options: Intl.NumberFormatOptions, value: number): string {
    const tenths = { ...options, maximumFractionDigits: 1 };
    // “More than −0.1%” would have to be thought over; a small loss is read as the number it is.
    if (value < 0 && value > -0.0005)
      return value > -LEAST / 100
        ? next(value, write({ style: "percent", maximumSignificantDigits: 1 }, -LEAST / 100))
        : write({ style: "percent", maximumSignificantDigits: 1 }, value);
    if (value > 0 && value < 0.0005) return next(value, write(tenths, 0.001));
    return write(Math.abs(value) < 0.0995 ? tenths : options, value);
  }

  return Object.assign(number, {
    fixed: (value: number, digits: number, percent = false) =>
      write(
        {
          ...(percent ? { style: "percent" } : {}),
          // Else Polish groups 12 345 and not 1234, which stands crooked in a column.
          useGrouping: "always",
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        },
        value,
      ),
    bytes(count: number) {
      if (count < 1000) return write({ style: "unit", unit: "byte" }, count);
      if (count < 1e6) return unit("kilobyte", count / 1e3);
      return count < 1e9 ? unit("megabyte", count / 1e6) : unit("gigabyte", count / 1e9);
    },
    duration(milliseconds: number) {
      if (milliseconds < 1000) return unit("millisecond", Math.round(milliseconds));
      if (milliseconds < 60_000) return unit("second", milliseconds / 1000);
      const seconds = Math.round(milliseconds / 1000);
      return `${unit("minute", Math.floor(seconds / 60))} ${unit("second", seconds % 60)}`;
    },
  });
}
