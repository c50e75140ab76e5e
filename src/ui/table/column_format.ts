import { CONTRACT } from "../../contract/contract.ts";
import { textWidth } from "../../charts/text_width.ts";
import type { Rows } from "../../notebook/rows/rows.ts";
import type { Words } from "../../words/words.ts";
import { decimals } from "./decimals.ts";

type Sample = Rows["sample"];
export type ColumnType = Rows["types"][string];

/** How a column is written: every value in the same way, so that they can be compared. */
export interface ColumnFormat {
  readonly name: string;
  readonly label: string;
  readonly type: ColumnType;
  /** Numbers stand right, under each other. */
  readonly numeric: boolean;
  /** Pixels that its head and the first values take. */
  readonly width: number;
  text(value: unknown): string;
}

const UNITS = new Map(
  CONTRACT.flatMap(({ columns }) =>
    columns.flatMap(({ name, unit }) => (unit ? [[name, unit]] : [])),
  ) as [string, string][],
);
const SHARE =
  /(^|_)(share|rate|probability|conversion|penetration)(_|$)|^(retention|survival)(_|$)/;
const INTERVAL = /(^|_)(low|high)$/;
const MONEY = /(^|_)(amount|revenue|monetary|value|margin|spend|spending|cost)(_|$)/;
/** Names, not quantities: nothing is grouped in them and nothing added up. */
const IDENTITY = /(_id|_no|^customer_no|(^|_)year|^seed)$/;
const MONTH = /(^|_)month$/;
const QUARTER = /(^|_)quarter$/;
/** Room beside the text of a cell, and of a head with its mark. */
const [PADDING, MARK, LEAST, MOST] = [26, 20, 64, 320];
/** Rows that are looked at to find how a column is written. */
const LOOKED_AT = 500;

/** The columns of a result in their order, ready to be written in a language. */
export function columnFormats({ columns, types, length }: Sample, words: Words): ColumnFormat[] {
  const names = Object.keys(columns);
  const aboutShares = names.some((name) => SHARE.test(name));
  return names.map((name) => {
    const type = types[name] ?? "varchar";
    const values = Array.from(
      { length: Math.min(length, LOOKED_AT) },
      (_, i) => columns[name]?.[i],
    );
    const text = writer(name, type, values, aboutShares, words);
    const label = words.column(name);
    const widest = values.slice(0, 100).reduce<number>((most, value) => {
      return Math.max(most, textWidth(text(value), 13));
    }, 0);
    const width = Math.max(widest + PADDING, textWidth(label, 13) + PADDING + MARK);
    return {
      name,
      label,
      type,
      numeric: type === "integer" || type === "double",
      width: Math.ceil(Math.min(MOST, Math.max(LEAST, width))),
      text,
    };
  });
}

/** How a text of a column is shown: ids are the person's own and never codes of ours. */
export const shownText =
  (words: Words) =>
  (column: string, text: string): string =>
    IDENTITY.test(column) ? text : words.code(text);

function writer(
  name: string,
  type: ColumnType,
  values: readonly unknown[],
  aboutShares: boolean,
  words: Words,
): (value: unknown) => string {
  const missing = words.number(null);
  switch (type) {
    case "integer":
    case "double": {
      const write = numberWriter(name, values as number[], aboutShares, words);
      return (value) =>
        typeof value === "number" && !Number.isNaN(value) ? write(value) : missing;
    }
    case "date":
    case "timestamp": {
      const style = dateStyle(name, type, values);
      return (value) => (value instanceof Date ? words.date(value, style) : missing);
    }
    case "boolean":
      return (value) => (typeof value === "boolean" ? words.code(String(value)) : missing);
    case "varchar": {
      const shown = shownText(words);
      return (value) => (typeof value === "string" ? shown(name, value) : missing);
    }
  }
}

function numberWriter(
  name: string,
  values: readonly number[],
  aboutShares: boolean,
  words: Words,
): (value: number) => string {
  if (IDENTITY.test(name)) return (value) => String(value);
  const unit = UNITS.get(name);
  const filled = values.filter((value) => Number.isFinite(value));
  const share =
    unit === "share" ||
    SHARE.test(name) ||
    (INTERVAL.test(name) && aboutShares && !MONEY.test(name));
  const percent = share && filled.every((value) => Math.abs(value) <= 1);
  const money = !percent && (unit === "money" || MONEY.test(name));
  const digits = percent
    ? Math.min(1, decimals(filled.map((value) => value * 100)))
    : money
      ? cents(filled)
      : decimals(filled);
  return (value) => {
    const text = words.fixed(value, digits, percent);
    // What is not nothing is never written as nothing.
    const vanished = value !== 0 && Number(value.toFixed(digits + (percent ? 2 : 0))) === 0;
    return vanished ? words.number(value, percent ? "percent" : "decimal") : text;
  };
}

/** Sums of money have two decimals or none; large ones are read faster without. */
function cents(values: readonly number[]): number {
  if (values.every((value) => Number.isInteger(value))) return 0;
  const sizes = values.map(Math.abs).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length / 2)] ?? 0) < 1000 ? 2 : 0;
}

function dateStyle(name: string, type: ColumnType, values: readonly unknown[]) {
  const dates = values.filter((value): value is Date => value instanceof Date);
  const firsts = dates.every(
    (date) => date.getUTCDate() === 1 && date.getTime() % 86_400_000 === 0,
  );
  if (firsts && QUARTER.test(name)) return "quarter";
  if (firsts && MONTH.test(name)) return "month";
  return type === "date" || dates.every((date) => date.getTime() % 86_400_000 === 0)
    ? "day"
    : "time";
}
