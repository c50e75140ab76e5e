import type { ScaleOptions } from "@observablehq/plot";
import type { DateStyle, Labels, NumberStyle } from "../figure.ts";
import { SMALL } from "../sheet.ts";
import { widest } from "../text_width.ts";
import { written } from "./build_mark.ts";
import type { Initialized } from "./initialized.ts";

export interface PositionScale {
  readonly options: ScaleOptions;
  /** The width of its widest tick in pixels, for the margin. */
  readonly widest: number;
  readonly ordinal: boolean;
  readonly ticks: number;
}

/** An axis in the reader's language: its name, and numbers, dates and codes written out. */
export function positionScale(
  dimension: "x" | "y",
  marks: readonly Initialized[],
  name: string | undefined,
  labels: Labels,
  settings: Readonly<Record<string, unknown>>,
  gridded: boolean,
): PositionScale {
  const { format, ...options } = settings;
  const values = marks.flatMap(({ index, channels }) =>
    [dimension, `${dimension}1`, `${dimension}2`].flatMap((key) => {
      const channel = channels[key];
      return channel ? index.map((at) => channel.value[at]) : [];
    }),
  );
  const dates = values.filter((value) => value instanceof Date);
  const ordinal = values.some((value) => typeof value === "string");
  const style = dateStyle(dates);
  const write = (value: unknown) =>
    value instanceof Date
      ? labels.date(value, style)
      : written(value, labels, (format as NumberStyle | undefined) ?? "compact");
  const extremes = ordinal ? [...new Set(values)] : [Math.max(...values.map(Number), 0)];
  const shown = dates.length > 0 ? dates.slice(0, 1) : extremes;
  return {
    options: {
      // Names and dates say by themselves what they are.
      label: ordinal || dates.length > 0 ? null : (name ?? null),
      labelArrow: "none",
      tickFormat: write,
      grid: gridded && !ordinal,
      ...options,
    },
    widest: widest(shown.map(write), SMALL),
    ordinal,
    ticks: ordinal ? extremes.length : 1,
  };
}

const DAY = 86_400_000;

/** Days for a season, months for some years, years for longer. */
function dateStyle(dates: readonly Date[]): DateStyle {
  const times = dates.map((date) => date.getTime()).filter(Number.isFinite);
  const span =
    times.reduce((most, time) => Math.max(most, time), -Infinity) -
    times.reduce((least, time) => Math.min(least, time), Infinity);
  if (span < 100 * DAY) return "day";
  return span < 5 * 365 * DAY ? "month" : "year";
}
