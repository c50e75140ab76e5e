import { areaY, dot, gridX, line, link, text as label } from "@observablehq/plot";
import { heights, nameBelow, numbersBelow } from "./axis.ts";
import { crossing, valueAt } from "./interpolate.ts";
import { estimate } from "./estimate.ts";
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

/** Where bootstrap samples put the named points, in 19 of 20: upright, and level at four fifths. */
function intervals({ with: summary }: FigureData) {
  const [row] = summary
    ? rows(summary, {
        top10_share_low: number,
        top10_share_high: number,
        top20_share_low: number,
        top20_share_high: number,
        customers_for_80pct_low: number,
        customers_for_80pct_high: number,
      })
    : [];
  if (!row) return [];
  const upright = (x: number, low: number, high: number) => ({ x1: x, x2: x, y1: low, y2: high });
  return [
    upright(0.1, row.top10_share_low, row.top10_share_high),
    upright(0.2, row.top20_share_low, row.top20_share_high),
    { x1: row.customers_for_80pct_low, x2: row.customers_for_80pct_high, y1: 0.8, y2: 0.8 },
  ];
}

/** Which share of the amount the top share of customers brings, against all buying alike. */
export const concentrationCurve: Figure = {
  name: "concentration_curve",
  reads: ["customer_share", "amount_share"],
  readsWith: [
    "top10_share_low",
    "top10_share_high",
    "top20_share_low",
    "top20_share_high",
    "customers_for_80pct_low",
    "customers_for_80pct_high",
  ],

  draw(data, labels, theme, width) {
    const points = curve(data);
    const marked = named(points, labels);
    const narrow = width < NARROW;
    const percent = (value: number) => labels.number(value, "percent");
    const ticks = narrow ? [0, 0.5, 1] : [0, 0.2, 0.4, 0.6, 0.8, 1];
    const drop = { stroke: theme.faint, strokeDasharray: "2,3", strokeOpacity: 0.8 };
    const alike = labels.text("figure.concentration_curve.alike");
    const name = { fill: theme.soft, fontSize: SMALL } as const;
    const size = narrow ? SMALL : TEXT;
    const fits = ({ x, text }: { x: number; text: string }) =>
      x * (width - 66) + 10 + textWidth(text, size) <= width - 50;
    const caption = {
      x: "x",
      y: "y",
      text: "text",
      fontSize: size,
      fontWeight: 600,
      fill: theme.ink,
      stroke: theme.paper,
      strokeWidth: 4,
    } as const;
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
        link(intervals(data), {
          x1: "x1",
          x2: "x2",
          y1: "y1",
          y2: "y2",
          stroke: theme.ink,
          strokeOpacity: 0.45,
          strokeWidth: 2.5,
        }),
        line(points, { x: "x", y: "y", stroke: theme.accent, strokeWidth: 2.5 }),
        dot(marked, {
          x: "x",
          y: "y",
          r: 4.5,
          fill: theme.accent,
          stroke: theme.paper,
          strokeWidth: 1.5,
        }),
        label(marked.filter(fits), {
          ...caption,
          dx: 10,
          dy: 9,
          textAnchor: "start",
          lineAnchor: "top",
        }),
        // Above the curve to the left, where the right edge would cut it off.
        label(
          marked.filter((point) => !fits(point)),
          { ...caption, dx: -10, dy: -6, textAnchor: "end", lineAnchor: "bottom" },
        ),
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
        [
          labels.column("amount_share"),
          estimate(valueAt(points, share), ...bounds(data, share), labels),
        ] as const,
      ],
      at: { x: share, y: valueAt(points, share) },
    }));
  },

  legend: (data, labels, theme) =>
    intervals(data).length > 0
      ? [{ label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink }]
      : [],

  foot(data) {
    const n = customers(data);
    return { counts: Number.isFinite(n) ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};

function bounds(data: FigureData, share: number): [low: number, high: number] {
  const found = intervals(data).find((line) => line.x1 === share && line.x2 === share);
  return found ? [found.y1, found.y2] : [Number.NaN, Number.NaN];
}

/** How many customers the whole curve holds, where its relation counts them; else NaN. */
function customers({ from }: FigureData): number {
  const counts = rows(from, { customers: number }).map((row) => row.customers);
  return counts.length > 0 ? Math.max(...counts) : Number.NaN;
}
