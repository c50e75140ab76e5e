import type { LegendItem, Labels, NumberStyle } from "../figure.ts";
import type { ScaleOptions } from "@observablehq/plot";
import { shade } from "../shade.ts";
import type { Theme } from "../theme.ts";
import { NOT_A_COLOR, written } from "./build_mark.ts";
import type { Initialized } from "./initialized.ts";
import { inOrder } from "./row_order.ts";

/** What fill and stroke show, over all marks: names or numbers. */
function values(marks: readonly Initialized[]): unknown[] {
  const found = marks.flatMap(({ index, channels }) =>
    ["fill", "stroke"].flatMap((name) => {
      const channel = channels[name];
      return channel ? index.map((at) => channel.value[at]) : [];
    }),
  );
  return found.filter((value) => value !== null && value !== undefined);
}

/** Colours for names: told apart by lightness too, and repeated where there are more of them. */
function palette(theme: Theme): string[] {
  const { accent, customer, operation, misery, levels } = theme;
  return [accent, customer, levels[1], operation, misery, levels[2], levels[0], theme.neutral];
}

/** The colour scale and its legend; none where nothing is coloured by a column. */
export function colorScale(
  marks: readonly Initialized[],
  labels: Labels,
  theme: Theme,
  settings: Readonly<Record<string, unknown>>,
): { readonly scale: ScaleOptions; readonly legend: readonly LegendItem[] } | null {
  const all = values(marks);
  if (all.length === 0) return null;
  if (all.every((value) => typeof value === "number")) {
    const [least, most] = [0, ...all].reduce<[number, number]>(
      ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
      [0, Number.MIN_VALUE],
    );
    const format = settings.format as NumberStyle | undefined;
    const legend = [0.2, 0.6, 1].map((part) => ({
      label: written(least + part * (most - least), labels, format),
      shape: "square" as const,
      color: shade(part, theme),
    }));
    const interpolate = (share: number) => shade(share, theme);
    return { scale: { type: "linear", domain: [least, most], interpolate }, legend };
  }
  const wanted = Array.isArray(settings.domain)
    ? settings.domain.map((value) => (typeof value === "string" ? NOT_A_COLOR + value : value))
    : [];
  const domain = inOrder(all, wanted);
  const colors = palette(theme);
  const range = domain.map((_, at) => colors[at % colors.length] ?? theme.accent);
  return {
    scale: { type: "ordinal", domain, range },
    legend: domain.map((value, at) => ({
      label: written(value, labels),
      shape: "square",
      color: range[at] ?? theme.accent,
    })),
  };
}
