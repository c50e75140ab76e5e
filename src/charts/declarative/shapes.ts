import type { FigureMark, Labels, NumberStyle, Place } from "../figure.ts";
import { COUNTING } from "./allowed_transforms.ts";
import { written } from "./build_mark.ts";
import { intervalStyle } from "./date_interval.ts";
import type { Declaration, DeclaredMark } from "./declaration.ts";
import type { Initialized } from "./initialized.ts";

/** Shapes that the keyboard walks along; beyond that the table serves better. */
const MOST_WALKED = 2000;

const DIMENSIONS = ["x", "y"] as const;

/** The label of a channel: its column's, or what was counted. */
export function channelLabel(mark: DeclaredMark, name: string, labels: Labels): string | undefined {
  const base = name.replace(/[12]$/, "");
  const reduced = mark.transforms.map(({ outputs }) => outputs[name] ?? outputs[base]);
  if (reduced.some((reducer) => COUNTING.has(reducer))) return labels.text("figure.count");
  const channel = [name, base, `${base}1`, `${base}2`]
    .map((key) => mark.channels.get(key))
    .find((found) => found !== undefined);
  return channel && "column" in channel ? labels.column(channel.column) : undefined;
}

/** The shapes of a declared mark in reading order, each with what its channels say. */
export function shapes(
  mark: DeclaredMark,
  drawn: readonly Initialized[],
  labels: Labels,
  scales: Declaration["scales"],
  interval: string | null = null,
): FigureMark[] {
  const format = (name: string) => scales[name]?.format as NumberStyle | undefined;
  const style = interval === null ? "day" : intervalStyle(interval);
  const write = (name: string) => (one: unknown) =>
    one instanceof Date ? labels.date(one, style) : written(one, labels, format(name));
  return drawn.flatMap(({ index, channels }) =>
    index.slice(0, MOST_WALKED).map((at) => {
      const value = (name: string) => channels[name]?.value[at];
      const facts: (readonly [string, string])[] = [];
      for (const name of [...DIMENSIONS, "fill", "stroke", "r", "fx", "fy"]) {
        const label = channelLabel(mark, name, labels);
        const shown = extent(mark.name, name, value, write(name));
        if (label !== undefined && shown !== "" && !facts.some(([known]) => known === label))
          facts.push([label, shown]);
      }
      const faceted = value("fx") !== undefined || value("fy") !== undefined;
      return { title: "", facts, at: faceted ? {} : place(value) };
    }),
  );
}

/** What stands on one dimension: a length, a range, or a value. */
function extent(
  mark: string,
  name: string,
  value: (name: string) => unknown,
  write: (value: unknown) => string,
): string {
  const [low, high] = [value(`${name}1`), value(`${name}2`)];
  const lengthwise = /^(bar|area|rect)/.test(mark) && mark.endsWith(name.toUpperCase());
  if (typeof low === "number" && typeof high === "number" && lengthwise) return write(high - low);
  // A bar over dates covers a month or a day, which its beginning names.
  if (low instanceof Date && mark.startsWith("bar")) return write(low);
  if (low !== undefined && high !== undefined && low !== high)
    return `${write(low)} – ${write(high)}`;
  return write(value(name) ?? low ?? high);
}

function place(value: (name: string) => unknown): Place {
  const at = DIMENSIONS.flatMap((name) => {
    const [low, high] = [value(`${name}1`), value(`${name}2`)];
    if (low !== undefined && high !== undefined)
      return [
        [name, low],
        [`${name}2`, high],
      ];
    const single = value(name) ?? low ?? high;
    return single === undefined ? [] : [[name, single]];
  });
  return Object.fromEntries(at) as Place;
}
