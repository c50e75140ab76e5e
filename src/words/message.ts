import { type Formats, IntlMessageFormat } from "intl-messageformat";
import { DATE_STYLES, type DateFormats, type DateStyle } from "./dates.ts";
import type { Locale } from "./locale.ts";
import { MISSING, NUMBER_STYLES, type NumberFormats, type NumberStyle } from "./numbers.ts";

/** What fills a message: text, numbers, dates, yes or no. Anything else is missing, and a dash. */
export type Values = Readonly<Record<string, unknown>>;

/** The library hands the options of a style on; ours carry only its name, and we format. */
const styleOf = <Style>(options: object | undefined, fallback: Style): Style =>
  (options as { named?: Style } | undefined)?.named ?? fallback;

const byName = (styles: object) =>
  Object.fromEntries(Object.keys(styles).map((named) => [named, { named }]));

const FORMATS = { number: byName(NUMBER_STYLES), date: byName(DATE_STYLES) } as Partial<Formats>;

/**
 * The messages of one language as a function of key and values. They are ICU MessageFormat, parsed
 * when first said, with our own number and date styles.
 */
export function messages<Key extends string>(
  locale: Locale,
  texts: Readonly<Record<string, string>>,
  numbers: NumberFormats,
  dates: DateFormats,
): (key: Key, values?: Values) => string {
  const parsed = new Map<Key, IntlMessageFormat>();
  const cardinals = new Intl.PluralRules(locale);
  const ordinals = new Intl.PluralRules(locale, { type: "ordinal" });
  const formatters = {
    getNumberFormat: (_: unknown, options?: object) =>
      ({
        format: (value: unknown) =>
          typeof value === "number"
            ? numbers(styleOf<NumberStyle>(options, "decimal"), value)
            : MISSING,
      }) as Intl.NumberFormat,
    getDateTimeFormat: (_: unknown, options?: object) =>
      ({
        format: (value: unknown) =>
          value instanceof Date ? dates(styleOf<DateStyle>(options, "day"), value) : MISSING,
      }) as Intl.DateTimeFormat,
    getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) =>
      options?.type === "ordinal" ? ordinals : cardinals,
  };
  return (key, values = {}) => {
    const format =
      parsed.get(key) ??
      new IntlMessageFormat(texts[key] ?? key, locale, FORMATS, { formatters, ignoreTag: true });
    parsed.set(key, format);
    return String(format.format(filled(values)));
  };
}

/** A message asks for any name and always gets a value, so that a missing one cannot break a page. */
function filled(values: Values) {
  return new Proxy(values as Record<string, string | number | Date>, {
    has: () => true,
    get(target, name: string) {
      const value: unknown = Object.hasOwn(target, name) ? target[name] : undefined;
      if (typeof value === "number") return Number.isNaN(value) ? MISSING : value;
      if (typeof value === "string" || value instanceof Date) return value;
      return typeof value === "boolean" ? String(value) : MISSING;
    },
  });
}
