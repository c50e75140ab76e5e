import { axisX, axisY, gridY, text } from "@observablehq/plot";
import type { Theme } from "./theme.ts";
import { SMALL } from "./sheet.ts";

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

/** A few round heights up to the largest, and none above it. */
export function roundTicks(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most / 3));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => most / size <= 5) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
}
