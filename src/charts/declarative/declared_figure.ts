import type { PlotOptions } from "@observablehq/plot";
import type { Figure, FigureData, Labels } from "../figure.ts";
import { NARROW, sheet } from "../sheet.ts";
import { LIGHT, type Theme } from "../theme.ts";
import { ALLOWED_MARKS } from "./allowed_marks.ts";
import { barInterval, buildMark } from "./build_mark.ts";
import { colorScale } from "./color_scale.ts";
import type { Complaint } from "./complaint.ts";
import { type Declaration, isRecord, without } from "./declaration.ts";
import { initialized } from "./initialized.ts";
import { positionScale } from "./position_scale.ts";
import { channelLabel, shapes } from "./shapes.ts";

/** What a browser draws without stuttering; beyond it, the SQL should aggregate. */
export const MOST_SHAPES = 10_000;

/** A declared chart as a figure, so that keyboard, table, foot and export are the same. */
export function declaredFigure(declaration: Declaration): Figure {
  const { marks, scales, chart } = declaration;
  const build = (data: FigureData, labels: Labels, theme: Theme) =>
    marks.map((mark) => buildMark(mark, data.from, labels, theme, wanted));
  const wanted = Array.isArray(scales.color?.domain) ? scales.color.domain : [];
  const nameOf = (dimension: "x" | "y", labels: Labels) =>
    marks.map((mark) => channelLabel(mark, dimension, labels)).find((name) => name !== undefined);
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);

  return {
    name: "declared",
    reads: [],
    heading: { title: text(chart.title), subtitle: text(chart.subtitle) },

    draw(data, labels, theme, width): PlotOptions {
      const built = build(data, labels, theme);
      const drawn = built.flatMap(initialized);
      const color = colorScale(drawn, labels, theme, scales.color ?? {});
      const y = positionScale("y", drawn, labels, scales.y ?? {}, {
        name: nameOf("y", labels),
        gridded: true,
        room: 300,
        ...covering(marks, "y", data.from),
      });
      const left = Math.min(y.widest + 14, width * 0.45);
      const x = positionScale("x", drawn, labels, scales.x ?? {}, {
        name: nameOf("x", labels),
        gridded: y.ordinal,
        room: width - left - 24,
        ...covering(marks, "x", data.from),
      });
      const crowded = x.ordinal && (x.widest + 10) * x.ticks > width - left;
      const height = y.ordinal ? y.ticks * 32 + 52 : width < NARROW ? 280 : 360;
      const asked = without(chart, "title", "subtitle");
      const base = sheet(theme, width, height);
      return {
        ...base,
        style: { ...(base.style as object), color: theme.soft },
        marginTop: y.ordinal ? 8 : 28,
        marginRight: 24,
        marginBottom: crowded ? Math.min(x.widest * 0.72 + 40, 140) : 42,
        marginLeft: left,
        ...asked,
        x: { ...(crowded ? { tickRotate: -45 } : {}), tickSize: 0, ...x.options },
        y: { tickSize: 0, ...y.options },
        ...(color ? { color: color.scale } : {}),
        ...facets(declaration, labels),
        marks: built,
      };
    },

    finding: ({ from }) => ({
      key: from.length === 0 ? "nothing" : "declared",
      values: {},
      design: "observational",
    }),

    marks: (data, labels) =>
      build(data, labels, LIGHT).flatMap((mark, at) => {
        const declared = marks[at];
        return declared && !declared.constants
          ? shapes(declared, initialized(mark), labels, scales, barInterval(declared, data.from))
          : [];
      }),

    legend(data, labels, theme) {
      const drawn = build(data, labels, theme).flatMap(initialized);
      return colorScale(drawn, labels, theme, scales.color ?? {})?.legend ?? [];
    },

    foot: ({ from }) => ({ counts: [{ n: from.length, unit: "rows" }], notes: [] }),
  };
}

/**
 * What the first bars along an axis cover, whether a mark orders it, and whether marks give each date a band of its own, as
 * cells do, and bars in an order by length.
 */
function covering(marks: Declaration["marks"], dimension: "x" | "y", data: FigureData["from"]) {
  const bars = marks
    .filter(({ name }) => name === (dimension === "x" ? "barY" : "barX"))
    .map((mark) => ({ plain: mark.transforms.length === 0, interval: barInterval(mark, data) }));
  return {
    interval: bars[0]?.interval ?? null,
    sorted: marks.some(({ options: { sort } }) => isRecord(sort) && sort[dimension] !== undefined),
    banded:
      marks.some(({ name }) => name === "cell") ||
      bars.some(({ plain, interval }) => plain && interval === null),
  };
}

/** Small multiples carry their names in the reader's language. */
function facets({ scales }: Declaration, labels: Labels): PlotOptions {
  const options = (name: string) => {
    const tickFormat = (value: unknown) => labels.code(String(value));
    return { label: null, tickFormat, ...without(scales[name] ?? {}, "format") };
  };
  return { fx: options("fx"), fy: options("fy") };
}

/**
 * What only the data can show to be wrong: too many shapes, or marks that Plot cannot make of
 * these columns.
 */
export function drawable(
  declaration: Declaration,
  data: FigureData,
  labels: Labels,
): readonly Complaint[] {
  try {
    const counts = declaration.marks.map((mark) => {
      const series = ALLOWED_MARKS.get(mark.name)?.series;
      const drawn = initialized(buildMark(mark, data.from, labels, LIGHT));
      return series ? 0 : drawn.reduce((sum, { index }) => sum + index.length, 0);
    });
    const n = counts.reduce((sum, count) => sum + count, 0);
    return n > MOST_SHAPES ? [{ code: "too_many_marks", values: { n, most: MOST_SHAPES } }] : [];
  } catch (error) {
    return [{ code: "cannot_draw", values: { message: String(error).slice(0, 200) } }];
  }
}
