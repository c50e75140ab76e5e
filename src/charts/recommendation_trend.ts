import { areaY, dot, line, link, text as label } from "@observablehq/plot";
import { heights } from "./axis.ts";
import type { DateStyle, Figure, FigureColumns } from "./figure.ts";
import { date, flag, number, rows } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW, total } from "./small.ts";

function read(data: FigureColumns) {
  return rows(data, {
    period_start: date,
    complete: flag,
    n: number,
    score: number,
    ci_low: number,
    ci_high: number,
    centre: number,
    limit_low: number,
    limit_high: number,
    outside: flag,
  });
}

type Period = ReturnType<typeof read>[number];

const DAY = 86_400_000;

/** How a period is named: by the shortest distance between two of them. */
function style(periods: readonly Period[]): DateStyle {
  const starts = periods.map(({ period_start }) => Number(period_start));
  const days = Math.min(...starts.slice(1).map((start, at) => (start - starts[at]!) / DAY));
  if (days < 80) return "month";
  const isYearly =
    days > 360 && periods.every(({ period_start }) => period_start.getUTCMonth() === 0);
  return isYearly ? "year" : "quarter";
}

/** The recommendation score over time, within the limits in which chance alone would leave it. */
export const recommendationTrend: Figure = {
  name: "recommendation_trend",
  reads: [
    "period_start",
    "complete",
    "n",
    "score",
    "ci_low",
    "ci_high",
    "centre",
    "limit_low",
    "limit_high",
    "outside",
  ],

  draw({ from }, labels, theme, width) {
    const shown = read(from).filter(({ score }) => Number.isFinite(score));
    const narrow = width < NARROW;
    const ends = shown.flatMap((row) => [row.ci_low, row.ci_high, row.limit_low, row.limit_high]);
    const [low, high] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [-1, 1];
    const step = high - low > 0.6 ? 0.2 : 0.1;
    const ticks = Array.from(
      { length: Math.floor(high / step) - Math.ceil(low / step) + 1 },
      (_, at) => (Math.ceil(low / step) + at) * step,
    );
    const named = narrow ? shown.filter((_, at) => at % 2 === (shown.length - 1) % 2) : shown;
    return {
      ...sheet(theme, width, narrow ? 240 : 280),
      marginTop: 12,
      marginBottom: 30,
      marginLeft: 40,
      marginRight: narrow ? 26 : 34,
      x: {
        axis: null,
        type: "point",
        domain: shown.map(({ period_start }) => Number(period_start)),
        padding: 0.3,
      },
      y: { axis: null, domain: [low - 0.03, high + 0.03] },
      marks:
        shown.length === 0
          ? []
          : [
              ...heights(ticks, theme, (value) =>
                labels.text("figure.recommendation_bars.points", {
                  points: Math.round(100 * value),
                }),
              ),
              areaY(shown, {
                x: (row: Period) => Number(row.period_start),
                y1: "limit_low",
                y2: "limit_high",
                fill: theme.accent,
                fillOpacity: 0.1,
              }),
              line(shown, {
                x: (row: Period) => Number(row.period_start),
                y: "centre",
                stroke: theme.accent,
                strokeDasharray: "4 3",
              }),
              link(shown, {
                x: (row: Period) => Number(row.period_start),
                y1: "ci_low",
                y2: "ci_high",
                stroke: theme.ink,
                strokeOpacity: 0.55,
                strokeWidth: 2,
              }),
              dot(shown, {
                x: (row: Period) => Number(row.period_start),
                y: "score",
                r: 5.5,
                fill: (row: Period) => (row.outside ? theme.misery : theme.ink),
                symbol: (row: Period) => (row.outside ? "diamond" : "circle"),
                stroke: theme.paper,
                strokeWidth: 1.5,
              }),
              label(named, {
                x: (row: Period) => Number(row.period_start),
                frameAnchor: "bottom",
                dy: 20,
                text: (row: Period) => labels.date(row.period_start, style(shown)),
                fontSize: SMALL,
                fill: theme.soft,
              }),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const periods = read(from);
    if (periods.length === 0) return { key: "nothing", values: {}, design };
    const shown = periods.filter(({ score }) => Number.isFinite(score));
    if (shown.length === 0)
      return {
        key: "too_few",
        values: { n: Math.min(FEW - 1, Math.max(...periods.map(({ n }) => n))) },
        design,
      };
    const outside = shown.filter((row) => row.outside).length;
    return {
      key: outside > 0 ? "outside" : "steady",
      values: { n: shown.length, outside },
      design,
    };
  },

  marks({ from }, labels) {
    const shown = read(from).filter(({ score }) => Number.isFinite(score));
    return shown.map((row) => ({
      title: labels.date(row.period_start, style(shown)),
      facts: [
        [
          labels.column("score"),
          labels.text("figure.recommendation_bars.points", {
            points: Math.round(100 * row.score),
          }),
        ],
        [labels.column("n"), labels.number(row.n, "integer")],
      ],
      at: { x: Number(row.period_start), y: row.score },
    }));
  },

  legend: (_data, labels, theme) => [
    { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
    {
      label: labels.text("figure.recommendation_trend.legend.limits"),
      shape: "square",
      color: theme.accent,
    },
    {
      label: labels.text("figure.recommendation_trend.legend.outside"),
      shape: "diamond",
      color: theme.misery,
    },
  ],

  foot({ from }) {
    return { counts: [{ n: total(read(from).map(({ n }) => n)), unit: "rows" }], notes: [] };
  },
};
