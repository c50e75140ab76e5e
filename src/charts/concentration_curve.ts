import { areaY, dot, gridX, line, link, text as label } from "@observablehq/plot";
import { heights, nameBelow, numbersBelow } from "./axis.ts";
import { crossing, valueAt } from "./interpolate.ts";
import type { Figure, FigureData, Labels } from "./figure.ts";
import { number, rows } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import { textWidth } from "./text_width.ts";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The curve from nobody to everybody, the customers who spend most first. */
function curve({ from }: FigureData): Point[] {
  const points = rows(from, { customer_share: number, amount_share: number })
    .map((row) => ({ x: row.customer_share, y: row.amount_share }))
    .filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y))
    .sort((a, b) => a.x - b.x);
  return points.length > 0 && (points[0]?.x ?? 0) > 0 ? [{ x: 0, y: 0 }, ...points] : points;
}

/** The points that are named: the top tenth, the top fifth, and who brings four fifths. */
function named(points: readonly Point[], labels: Labels) {
  const tops = [0.1, 0.2].map((share) => ({ x: share, y: valueAt(points, share) }));
  const four = { x: crossing(points, 0.8), y: 0.8 };
  return [
    ...tops.map((point) => ({ ...point, key: "top" })),
    ...(Number.isFinite(four.x) ? [{ ...four, key: "four_fifths" }] : []),
  ].map((point) => ({
    ...point,
    text: labels.text(`figure.concentration_curve.${point.key}`, {
      customers: point.x,
      amount: point.y,
    }),
  }));
}

/** Which share of the amount the top share of customers brings, against all buying alike. */
export const concentrationCurve: Figure = {
  name: "concentration_curve",
  reads: ["customer_share", "amount_share"],

  draw(data, labels, theme, width) {
    const points = curve(data);
    const marked = named(points, labels);
    const narrow = width < NARROW;
    const percent = (value: number) => labels.number(value, "percent");
    const ticks = narrow ? [0, 0.5, 1] : [0, 0.2, 0.4, 0.6, 0.8, 1];
    const drop = { stroke: theme.faint, strokeDasharray: "2,3", strokeOpacity: 0.8 };
    const alike = labels.text("figure.concentration_curve.alike");
    const name = { fill: theme.soft, fontSize: SMALL } as const;
    return {
      ...sheet(theme, width, narrow ? 340 : 440),
      marginTop: 26,
      marginRight: 22,
      marginBottom: 44,
      marginLeft: 44,
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, domain: [0, Math.max(1, ...points.map((point) => point.y))] },
      marks: [
        gridX({ ticks, stroke: theme.line, strokeOpacity: 1 }),
        numbersBelow(ticks, theme, percent),
        heights(ticks, theme, percent),
        link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: theme.faint, strokeDasharray: "5,4" }),
        areaY(points, { x: "x", y: "y", fill: theme.accent, fillOpacity: 0.07 }),
        link(marked, { x1: "x", x2: "x", y1: 0, y2: "y", ...drop }),
        link(marked, { x1: 0, x2: "x", y1: "y", y2: "y", ...drop }),
        line(points, { x: "x", y: "y", stroke: theme.accent, strokeWidth: 2.5 }),
        dot(marked, {
          x: "x",
          y: "y",
          r: 4.5,
          fill: theme.accent,
          stroke: theme.paper,
          strokeWidth: 1.5,
        }),
        label(marked, {
          x: "x",
          y: "y",
          text: "text",
          dx: 10,
          dy: 9,
          textAnchor: "start",
          lineAnchor: "top",
          fontSize: narrow ? SMALL : TEXT,
          fontWeight: 600,
          fill: theme.ink,
          stroke: theme.paper,
          strokeWidth: 4,
        }),
        label([alike], {
          ...name,
          // Under the diagonal, as far up as its own length allows.
          x: 1,
          y: Math.max(0.05, 0.94 - textWidth(alike, SMALL) / (width - 66)),
          dx: -6,
          textAnchor: "end",
          stroke: theme.paper,
          strokeWidth: 4,
        }),
        label([labels.text("figure.concentration_curve.axis_y")], {
          ...name,
          frameAnchor: "top-left",
          dx: -40,
          dy: -12,
          textAnchor: "start",
          lineAnchor: "bottom",
        }),
        nameBelow(labels.text("figure.concentration_curve.axis_x"), theme),
      ],
    };
  },

  finding(data) {
    const design = "observational";
    const points = curve(data);
    const n = customers(data);
    if (points.length === 0) return { key: "nothing", values: {}, design };
    if (n < FEW) return { key: "too_few", values: { n }, design };
    return { key: "top_tenth", values: { amount: valueAt(points, 0.1) }, design };
  },

  marks(data, labels) {
    const points = curve(data);
    if (points.length === 0) return [];
    return [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) => ({
      title: labels.text("figure.concentration_curve.share", { customers: share }),
      facts: [
        [labels.column("amount_share"), labels.number(valueAt(points, share), "percent")] as const,
      ],
      at: { x: share, y: valueAt(points, share) },
    }));
  },

  legend: () => [],

  foot(data) {
    const n = customers(data);
    return { counts: Number.isFinite(n) ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};

/** How many customers the whole curve holds, where its relation counts them; else NaN. */
function customers({ from }: FigureData): number {
  const counts = rows(from, { customers: number }).map((row) => row.customers);
  return counts.length > 0 ? Math.max(...counts) : Number.NaN;
}
