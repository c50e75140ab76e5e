import { NO, YES } from "../contract/values.ts";
import { type DateReading, readDates } from "./dates.ts";
import type { NumberReading } from "./number_grammar.ts";
import { readNumber } from "./number_text.ts";
import { readNumbers } from "./read_numbers.ts";
import { type AnswerRange, rangeOf } from "./scale.ts";
import { readSerials } from "./serial_dates.ts";

/** What the sampled values of a column look like. */
export interface Shape {
  /** Sampled values that are not empty, and how many of them differ. */
  readonly filled: number;
  readonly distinct: number;
  /** The share of values that are dates, numbers, and so on, 0–1, with the way they are written. */
  readonly date: { readonly share: number; readonly reading: DateReading } | null;
  readonly number: { readonly share: number; readonly reading: NumberReading } | null;
  readonly booleans: number;
  /** Numbers with decimals or a currency, among all values. */
  readonly money: number;
  /** Names of people or firms: several words of letters. */
  readonly names: number;
  /** Ids that a spreadsheet has turned into numbers like 1,23E+19. */
  readonly damagedIds: number;
  /** What people answered, where the values could be answers on a scale. */
  readonly answers: AnswerRange | null;
}

/** A share of values that is as good as all: a few are always written by hand. */
export const NEARLY_ALL = 0.9;

const WORDS = new Set<string>([...YES, ...NO]);

export function shapeOf(values: readonly string[]): Shape {
  const filled = values.map((value) => value.trim()).filter((value) => value !== "");
  const share = (test: (value: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  const number = readNumbers(filled);
  return {
    filled: filled.length,
    distinct: new Set(filled).size,
    date: readDates(filled) ?? readSerials(filled),
    number,
    booleans: share((value) => WORDS.has(value.toLowerCase())),
    money: share((value) => /\d[.,]\d{1,2}(?!\d)|zł|₽|€|\$|£|руб|р\./i.test(value)),
    names: share((value) => /^\p{L}[\p{L}.'’-]+( \p{L}[\p{L}.'’-]*)+$/u.test(value)),
    damagedIds: share((value) => /^\d[.,]\d+E\+\d+$/i.test(value)),
    answers: answersIn(filled, number),
  };
}

/** Answers among which a few may be words: a refusal, a remark. */
function answersIn(filled: readonly string[], number: Shape["number"]): AnswerRange | null {
  if (!number || number.share < NEARLY_ALL) return null;
  const read = filled.map((value) => readNumber(value, number.reading));
  return rangeOf(read.flatMap((value) => (value === null ? [] : [Number(value)])));
}
