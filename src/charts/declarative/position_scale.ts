import type { ScaleOptions } from "@observablehq/plot";
import type { DateStyle, Labels, NumberStyle } from "../figure.ts";
import { SMALL } from "../sheet.ts";
import { widest } from "../text_width.ts";
import { written } from "./build_mark.ts";
import { intervalStyle } from "./date_interval.ts";
import { dateTicks } from "./date_ticks.ts";
import type { Initialized } from "./initialized.ts";

export interface PositionScale {
  readonly options: ScaleOptions;
  /** The width of its widest tick in pixels, for the margin. */
  readonly widest: number;
  readonly ordinal: boolean;
  readonly ticks: number;
}

const DAY = 86_400_000;

/** What an axis is for, beside its values. */
interface Axis {
  readonly name: string | undefined;
  readonly gridded: boolean;
  /** How long it is, in pixels. */
  readonly room: number;
  /** Whether each value has a band of its own, even where values are dates. */
  readonly banded: boolean;
  /** Whether a mark puts its names in an order of its own. */
  readonly sorted: boolean;
  /** What bars over dates cover, each labelled under its middle. */
  readonly interval: string | null;
}

/** An axis in the reader's language: its name, and numbers, dates and codes written out. */
export function positionScale(
  dimension: "x" | "y",
  marks: readonly Initialized[],
  labels: Labels,
  settings: Readonly<Record<string, unknown>>,
  { name, gridded, room, banded, sorted, interval }: Axis,
): PositionScale {
  const { format, ...options } = settings;
  const values = valuesOf(marks, [dimension, `${dimension}1`, `${dimension}2`]);
  const dates = values.filter((value) => value instanceof Date);
  const ordinal = values.some((value) => typeof value === "string");
  const covered = interval === null ? null : covers(interval);
  const style = covered?.style ?? dateStyle(dates);
  const write = (value: unknown) =>
    value instanceof Date
      ? labels.date(new Date(Number(value) - (covered?.half ?? 0)), style)
      : written(value, labels, (format as NumberStyle | undefined) ?? "compact");
  const extremes = ordinal
    ? [...new Set(values)].filter(isThere)
    : [Math.max(...values.map(Number), 0)];
  const texts =
    dates.length > 0
      ? dates.slice(0, 12).map((date) => labels.date(date, style))
      : extremes.map(write);
  const width = widest(texts, SMALL);
  const facets = new Set(valuesOf(marks, [`f${dimension}`])).size || 1;
  const most = room / facets / (dimension === "x" ? width + 16 : 24);
  return {
    options: {
      // Names and dates say by themselves what they are.
      label: ordinal || dates.length > 0 ? null : (name ?? null),
      labelArrow: "none",
      tickFormat: write,
      grid: gridded && !ordinal,
      // Plot would put names in the order of their letters; here they keep that of the rows.
      ...(ordinal && !sorted ? { domain: extremes } : {}),
      ...(dates.length > 0 && banded ? { type: "band" } : {}),
      ...(dates.length > 0 ? { ticks: ticksOf(dates, style, most, banded, covered) } : {}),
      ...options,
    },
    widest: width,
    ordinal,
    ticks: ordinal ? extremes.length : 1,
  };
}

const isThere = (value: unknown) => value !== null && value !== undefined;

const valuesOf = (marks: readonly Initialized[], names: readonly string[]): unknown[] =>
  marks.flatMap(({ index, channels }) =>
    names.flatMap((name) => {
      const channel = channels[name];
      return channel ? index.map((at) => channel.value[at]) : [];
    }),
  );

/** How the middle of an interval lies behind its beginning, and how it is called. */
interface Covered {
  readonly style: DateStyle;
  /** Milliseconds. */
  readonly half: number;
}

/** What is none of these is a week. */
const HALF: ReadonlyMap<string, number> = new Map([
  ["day", DAY / 2],
  ["month", 15 * DAY],
  ["quarter", 45 * DAY],
  ["year", 182 * DAY],
]);

const covers = (interval: string): Covered => ({
  style: intervalStyle(interval),
  half: HALF.get(interval) ?? 3.5 * DAY,
});

/** Labels that do not touch: of bands and bars every so many, on a scale of time at even steps. */
function ticksOf(
  dates: readonly Date[],
  style: DateStyle,
  most: number,
  banded: boolean,
  covered: Covered | null,
): Date[] {
  const times = [...new Set(dates.map(Number).filter(Number.isFinite))].sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  if (first === undefined || last === undefined) return [];
  const every = Math.ceil(times.length / Math.max(1, Math.floor(most)));
  const some = times.filter((_, at) => at % every === 0).map((time) => new Date(time));
  if (banded) return some;
  const half = covered?.half ?? 0;
  // The end of the last bar begins none.
  const end = new Date(half === 0 ? last : last - 1);
  const starts =
    covered?.style === "day"
      ? some.filter((start) => start <= end)
      : dateTicks(new Date(first), end, style, most);
  return starts.map((start) => new Date(Number(start) + half));
}

/** Days for a season, months for some years, years for longer. */
function dateStyle(dates: readonly Date[]): DateStyle {
  const times = dates.map((date) => date.getTime()).filter(Number.isFinite);
  const span =
    times.reduce((most, time) => Math.max(most, time), -Infinity) -
    times.reduce((least, time) => Math.min(least, time), Infinity);
  if (span < 100 * DAY) return "day";
  return span < 5 * 365 * DAY ? "month" : "year";
}
