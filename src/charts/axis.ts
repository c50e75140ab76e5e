import { axisX, axisY, gridY, text } from "@observablehq/plot";
import type { Labels } from "./figure.ts";
import type { Theme } from "./theme.ts";
import { SMALL } from "./sheet.ts";
import { widest } from "./text_width.ts";

const DAY = 86_400_000;

type Ticks = number | readonly number[];

const quiet = (theme: Theme) => ({
  tickSize: 0,
  label: null,
  color: theme.soft,
  fontSize: SMALL,
});

/** Faint lines across and their numbers at the left: an axis without its line. */
export function heights(ticks: Ticks, theme: Theme, tickFormat: (value: number) => string) {
  const at = typeof ticks === "number" ? ticks : [...ticks];
  return [
    gridY({ ticks: at, stroke: theme.line, strokeOpacity: 1 }),
    axisY({ ticks: at, tickFormat, ...quiet(theme) }),
  ];
}

/** Numbers below. */
export function numbersBelow(ticks: Ticks, theme: Theme, tickFormat: (value: number) => string) {
  const at = typeof ticks === "number" ? ticks : [...ticks];
  return axisX({ ticks: at, tickFormat, ...quiet(theme) });
}

/** What the axis below measures, at its right end. */
export function nameBelow(name: string, theme: Theme) {
  return text([name], {
    frameAnchor: "bottom-right",
    dy: 28,
    textAnchor: "end",
    lineAnchor: "top",
    fill: theme.soft,
    fontSize: SMALL,
  });
}

/** A period ends before the day that it is told as of: what stands on 1 January is December's. */
export const lastDay = (asOf: Date): Date => new Date(asOf.getTime() - DAY);

/**
 * The months of bars over ends of periods, the last one always and before it as many as have room.
 * @param ends the days that the bars are told as of
 * @param wide the width of a bar's band, in pixels
 */
export function monthsBelow(ends: readonly Date[], wide: number, labels: Labels, theme: Theme) {
  const month = (end: Date) =>
    Number.isNaN(end.getTime()) ? "" : labels.date(lastDay(end), "month");
  const every = Math.ceil((widest(ends.map(month), SMALL) + 14) / wide);
  return text(
    ends.filter((_, at) => (ends.length - 1 - at) % every === 0),
    {
      x: (end: Date) => end.getTime(),
      text: month,
      frameAnchor: "bottom",
      dx: wide / 2,
      dy: 10,
      textAnchor: "end",
      lineAnchor: "top",
      fill: theme.soft,
      fontSize: SMALL,
    },
  );
}

/** A few round heights up to the largest, and none above it. */
export function roundTicks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 3));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => most / size <= 5) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}
