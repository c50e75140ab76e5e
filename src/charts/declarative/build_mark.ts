import type { Markish } from "@observablehq/plot";
import type { FigureColumns, Labels, NumberStyle } from "../figure.ts";
import type { Theme } from "../theme.ts";
import { ALLOWED_MARKS } from "./allowed_marks.ts";
import { ALLOWED_TRANSFORMS } from "./allowed_transforms.ts";
import { completeStack } from "./complete_stack.ts";
import { dateInterval } from "./date_interval.ts";
import { type Channel, type DeclaredMark, without } from "./declaration.ts";
import { rowOrder, stackOrder } from "./row_order.ts";

/** Stands before texts of a colour channel, so that none of them is taken for a colour itself. */
export const NOT_A_COLOR = "\u2060";

/**
 * Makes a declared mark: each row is its number, and a channel looks its column up.
 * @param wanted what is coloured, in the order that the chart asks for
 */
export function buildMark(
  mark: DeclaredMark,
  result: FigureColumns,
  labels: Labels,
  theme: Theme,
  wanted: readonly unknown[] = [],
): Markish {
  const data = completeStack(mark, result);
  const interval = barInterval(mark, data);
  const allowed = ALLOWED_MARKS.get(interval ? mark.name.replace("bar", "rect") : mark.name);
  if (!allowed) return null;
  if (mark.constants) return allowed.make(mark.constants, { stroke: theme.soft });
  const format = mark.options.format as NumberStyle | undefined;
  const channels = [...mark.channels].map(([name, channel]) => [
    name,
    channelValue(name, channel, data, labels, theme, format),
  ]);
  // `format` is ours, and pointer and keyboard do what Plot's tip would.
  const settings = without(mark.options, "format", "tip");
  const parts = stackOrder(mark, data, wanted);
  const painted = mark.channels.has("z") ? parts : parts?.map(asPaint);
  let options: object = {
    ...(painted ? { order: painted } : {}),
    ...paint(mark, theme),
    ...Object.fromEntries(channels),
    ...settings,
    ...(interval ? { interval, sort: undefined } : {}),
  };
  for (const transform of mark.transforms)
    options =
      ALLOWED_TRANSFORMS.get(transform.name)?.apply(
        transform.outputs,
        transform.settings,
        options,
      ) ?? options;
  const constant = [...mark.channels.values()].every((channel) => !("column" in channel));
  // A mark of values alone, such as a rule at a threshold, is drawn once and not once a row.
  const alone = constant && mark.transforms.length === 0;
  return allowed.make(alone ? [0] : rowOrder(mark, data, interval !== null), options);
}

/**
 * What a bar over dates covers: it stands on a scale of time then. Null for bars of anything else,
 * and where an order by length makes names of the dates.
 */
export function barInterval(mark: DeclaredMark, { columns }: FigureColumns): string | null {
  if (!/^bar[XY]$/.test(mark.name) || mark.transforms.length > 0) return null;
  const dimension = mark.name === "barY" ? "x" : "y";
  const channel = mark.channels.get(dimension);
  const values = channel && "column" in channel ? Array.from(columns[channel.column] ?? []) : [];
  const dates = values.filter((value) => value instanceof Date);
  const sort = mark.options.sort as Readonly<Record<string, unknown>> | undefined;
  if (dates.length === 0 || sort?.[dimension] !== undefined) return null;
  return typeof mark.options.interval === "string" ? mark.options.interval : dateInterval(dates);
}

/** What nobody coloured takes the accent; text and rules are quieter. */
function paint(mark: DeclaredMark, theme: Theme): object {
  const made = new Set([
    ...mark.channels.keys(),
    ...mark.transforms.flatMap(({ outputs }) => Object.keys(outputs)),
  ]);
  if (made.has("fill") || made.has("stroke")) return {};
  if (mark.name.startsWith("text")) return { fill: theme.ink };
  if (/^(rule|tick|link|arrow)/.test(mark.name)) return { stroke: theme.soft };
  return /^(line|linear)/.test(mark.name) ? { stroke: theme.accent } : { fill: theme.accent };
}

const asPaint = (value: unknown) => (typeof value === "string" ? NOT_A_COLOR + value : value);

function channelValue(
  name: string,
  channel: Channel,
  data: FigureColumns,
  labels: Labels,
  theme: Theme,
  format: NumberStyle | undefined,
): unknown {
  if ("value" in channel) return channel.value;
  if ("symbol" in channel) return channel.symbol;
  if ("color" in channel) return colorOf(channel.color, theme);
  const column = data.columns[channel.column] ?? [];
  const painted = name === "fill" || name === "stroke";
  const show = (value: unknown) => {
    if (name === "text") return written(value, labels, format);
    return painted ? asPaint(value) : value;
  };
  return {
    label: labels.column(channel.column),
    transform: (rows: readonly number[]) => Array.from(rows, (row) => show(column[row])),
  };
}

/** A value as it is read: names translated, numbers and dates in the reader's language. */
export function written(value: unknown, labels: Labels, format: NumberStyle = "decimal"): string {
  if (typeof value === "number") return labels.number(value, format);
  if (value instanceof Date) return labels.date(value, "day");
  if (value === null || value === undefined) return "";
  return labels.code(String(value).replace(NOT_A_COLOR, ""));
}

function colorOf(name: string, theme: Theme): string {
  const level = /^level_([0-3])$/.exec(name)?.[1];
  if (level) return theme.levels[Number(level)] ?? theme.ink;
  if (name === "none" || name.startsWith("#")) return name;
  return String(theme[name as keyof Theme]);
}
