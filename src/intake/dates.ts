import { literal } from "../engine/escape.ts";
import { serialSql } from "./serial_dates.ts";

export type DateOrder = "ymd" | "dmy" | "mdy";

/** How a column writes its dates. */
export interface DateReading {
  readonly order: DateOrder;
  /** Formats of `strptime`, the commonest first; `iso` stands for what a cast reads, `serial` for days counted by a spreadsheet. */
  readonly formats: readonly string[];
  /** Whether day and month can be told apart; if not, the person is asked. */
  readonly certain: boolean;
  /** In how many sampled values the day is above 12. */
  readonly proof: number;
  /** Whether values carry a time zone, which is dropped: the clock's time is kept. */
  readonly zoned: boolean;
}

const TIME =
  /^(?<gap>T|,? +)(?<hm>\d{1,2}:\d{2})(?<s>:\d{2})?(?<f>[.,]\d+)?(?<half> ?[AaPp][Mm])?(?<zone> ?(?:Z|UTC|[+-]\d{2}(?::?\d{2})?))?$/;
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?=$|[T ,])/;
const YEAR_LAST = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?=$|[T ,])/;
const MONTH_NAME = /^(\d{1,2})([- ])([A-Za-z]{3})\2(\d{4}|\d{2})(?=$|[T ,])/;

interface Seen {
  order: DateOrder | "open";
  format: string;
  zoned: boolean;
  dayAbove12: boolean;
}

/** How the values write dates, and which share of them does; null where none does. */
export function readDates(
  values: readonly string[],
): { reading: DateReading; share: number } | null {
  const seen = values.map((value) => look(value.trim())).filter((one) => one !== null);
  if (seen.length === 0) return null;
  const of = (order: Seen["order"]) => seen.filter((one) => one.order === order).length;
  const open = of("open");
  const [dmy, mdy] = [of("dmy"), of("mdy")];
  const order = of("ymd") > open + dmy + mdy ? "ymd" : mdy > dmy ? "mdy" : "dmy";
  const formats = new Map<string, number>();
  for (const one of seen) {
    if ((one.order === "ymd") !== (order === "ymd")) continue;
    const format = order === "mdy" ? swap(one.format) : one.format;
    formats.set(format, (formats.get(format) ?? 0) + 1);
  }
  return {
    share: seen.length / values.length,
    reading: {
      order,
      formats: [...formats].sort((a, b) => b[1] - a[1]).map(([format]) => format),
      certain: order === "ymd" || dmy + mdy > 0,
      proof: seen.filter((one) => one.dayAbove12).length,
      zoned: seen.some((one) => one.zoned),
    },
  };
}

/** The reading after the person has said which comes first. */
export function withOrder(reading: DateReading, order: "dmy" | "mdy"): DateReading {
  const formats = order === reading.order ? reading.formats : reading.formats.map(swap);
  return { ...reading, order, formats, certain: true };
}

const swap = (format: string): string =>
  format.replace(/%[dm]/g, (part) => (part === "%d" ? "%m" : "%d"));

/** One value as a date. Formats of both orders are written day first, and swapped where needed. */
function look(value: string): Seen | null {
  if (/^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(value)) {
    return {
      order: "ymd",
      format: "%Y%m%d",
      zoned: false,
      dayAbove12: Number(value.slice(6)) > 12,
    };
  }
  const first = YEAR_FIRST.exec(value);
  if (first) {
    const [whole, , separator, month, day] = first;
    const time = timeFormat(value.slice(whole.length));
    if (time === null || Number(month) > 12 || Number(day) > 31) return null;
    const dots = separator === "." || /%p/.test(time.format);
    const format = dots ? `%Y${separator}%m${separator}%d${time.format}` : "iso";
    return { order: "ymd", format, zoned: time.zoned, dayAbove12: Number(day) > 12 };
  }
  const named = MONTH_NAME.exec(value);
  const last = named ?? YEAR_LAST.exec(value);
  if (!last) return null;
  const [whole, a, separator, b, year] = last;
  const time = timeFormat(value.slice(whole.length));
  if (time === null) return null;
  const month = named ? "%b" : "%m";
  const format = `%d${separator}${month}${separator}%${year?.length === 4 ? "Y" : "y"}${time.format}`;
  const [left, right] = [Number(a), named ? 1 : Number(b)];
  if (left > 31 || right > 31 || (left > 12 && right > 12)) return null;
  const order = named || separator === "." || left > 12 ? "dmy" : right > 12 ? "mdy" : "open";
  if (separator === "." && right > 12) return null;
  return { order, format, zoned: time.zoned, dayAbove12: Math.max(left, right) > 12 };
}

/** The format of what follows the date, or null where that is no time. */
function timeFormat(rest: string): { format: string; zoned: boolean } | null {
  if (rest === "") return { format: "", zoned: false };
  const groups = TIME.exec(rest)?.groups;
  if (!groups) return null;
  const { gap = " ", s, f, half, zone } = groups;
  const hours = half ? "%I" : "%H";
  const seconds = `${s ? ":%S" : ""}${f ? `${f[0]}%f` : ""}`;
  const tail = `${half ? (half.startsWith(" ") ? " %p" : "%p") : ""}`;
  return { format: `${gap}${hours}:%M${seconds}${tail}`, zoned: zone !== undefined };
}

/**
 * SQL that reads a text column as TIMESTAMP, NULL where it cannot. The commonest format comes
 * first and alone, since a failed conversion costs ten times one that succeeds.
 */
export function dateSql(column: string, { formats, order }: DateReading): string {
  const [first = "iso", ...others] = formats;
  const trimmed = `trim(${column}, ' \t\u00a0')`;
  const rest = [...new Set([...others, ...usual(first, order)])].filter((one) => one !== first);
  const tried = rest.map((format) => attempt(trimmed, format));
  return `coalesce(${[attempt(column, first), attempt(trimmed, first), ...tried].join(", ")})`;
}

function attempt(column: string, format: string): string {
  if (format === "iso") return `try_cast(${column} as timestamp)`;
  if (format === "serial") return serialSql(column);
  return `try_strptime(${column}, ${literal(format)})`;
}

/** The same date without a time and with the usual times: exports mix them. */
function usual(format: string, order: DateOrder): string[] {
  const date = /^%[dmY](.)%[dmb]\1%[yYd]/.exec(format)?.[0];
  if (!date) return order === "ymd" ? ["iso"] : [];
  return [date, `${date} %H:%M`, `${date} %H:%M:%S`];
}
