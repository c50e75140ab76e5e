import type { Dictionary } from "./en/dictionary.ts";
import { type First, first as english } from "./en/first.ts";
import { dateFormats, type DateStyle } from "./dates.ts";
import type { Locale } from "./locale.ts";
import { messages, type Values } from "./message.ts";
import { MISSING, numberFormats, type NumberStyle } from "./numbers.ts";

/** A sentence of the interface, of intake or of a figure. */
export type MessageKey = keyof Dictionary["messages"];

/**
 * What the page says, in one language. Every result is plain text, never HTML, and a value that is
 * missing is a dash. Codes and names that nobody translated come back as they are.
 */
export interface Words {
  readonly locale: Locale;
  say(key: MessageKey, values?: Values): string;
  has(key: string): key is MessageKey;
  /** What happened, where and what to do, for the code of a `Failure` of any room. */
  failure(code: string, values?: Values): string;
  /** A stable code that a model returned: a segment, a state, a reason. */
  code(code: string): string;
  /** The label of a column of a contract table or of a model. */
  column(name: string): string;
  /** The unit of a number, as the contract names it: `days`, `money`, `share`. */
  unit(name: string): string;
  /** The name of a contract table. */
  table(name: string): string;
  number(value: number | null | undefined, style?: NumberStyle): string;
  /** A number with just so many decimals; `percent` takes a share of 1. */
  fixed(value: number, digits: number, percent?: boolean): string;
  /** Dates are read as UTC, which is how the engine hands them out. */
  date(value: Date | null | undefined, style?: DateStyle): string;
  list(items: readonly string[]): string;
  /** @param count bytes */
  bytes(count: number): string;
  /** @param milliseconds a length of time */
  duration(milliseconds: number): string;
}

/** All words of a language. Those that only notebooks need are fetched when asked for. */
export async function loadWords(locale: Locale): Promise<Words> {
  switch (locale) {
    case "en":
      return words("en", (await import("./en/dictionary.ts")).dictionary);
    case "ru":
      return words("ru", (await import("./ru/dictionary.ts")).dictionary);
    case "pl":
      return words("pl", (await import("./pl/dictionary.ts")).dictionary);
  }
}

/** The words that the page needs before a notebook is open. English is in the first bundle. */
export async function loadFirstWords(locale: Locale): Promise<Words> {
  switch (locale) {
    case "en":
      return englishWords();
    case "ru":
      return words("ru", (await import("./ru/first.ts")).first);
    case "pl":
      return words("pl", (await import("./pl/first.ts")).first);
  }
}

/** English words at once, for the first paint. */
export const englishWords = (): Words => words("en", english);

function words(locale: Locale, dictionary: First): Words {
  const numbers = numberFormats(locale);
  const dates = dateFormats(locale);
  const lists = new Intl.ListFormat(locale === "en" ? "en-GB" : locale, { type: "conjunction" });
  const sentences = messages(locale, dictionary.messages, numbers, dates);
  const failures = messages<string>(locale, dictionary.failures, numbers, dates);
  const has = (key: string): key is MessageKey => Object.hasOwn(dictionary.messages, key);
  const named = (names: Readonly<Record<string, string>>, name: string) =>
    Object.hasOwn(names, name) ? (names[name] ?? name) : name;
  return {
    locale,
    say: sentences,
    has,
    failure: (code, values) =>
      Object.hasOwn(dictionary.failures, code)
        ? failures(code, values)
        : failures("unknown", { code, ...values }),
    code: (code) => named(dictionary.codes, code),
    column: (name) => named(dictionary.columns, name),
    unit: (name) => named(dictionary.units, name),
    table: (name) => named(dictionary.tables, name),
    number: (value, style = "decimal") =>
      value === null || value === undefined ? MISSING : numbers(style, value),
    fixed: (value, digits, percent) => numbers.fixed(value, digits, percent),
    date: (value, style = "day") => (value ? dates(style, value) : MISSING),
    list: (items) => lists.format(items),
    bytes: (count) => numbers.bytes(count),
    duration: (milliseconds) => numbers.duration(milliseconds),
  };
}
