import { dot, lineY, link, text as label } from "@observablehq/plot";
import { heights } from "./axis.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { date, flag, number, rows } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import { widest } from "./text_width.ts";

interface Goal {
  readonly start: Date;
  readonly end: Date;
  readonly apostles: number;
  readonly target: number;
  readonly base: number;
  readonly times: number;
  readonly required: number;
  readonly observed: number;
  readonly low: number;
  readonly high: number;
  readonly feasible: boolean;
}

/** A year from its beginning to its end, with what was aimed at. */
function goals(data: FigureColumns): Goal[] {
  return rows(data, {
    period_start: date,
    apostles: number,
    target: number,
    base: number,
    years_to_ceiling: number,
    required_probability: number,
    observed_probability: number,
    ci_low: number,
    ci_high: number,
    feasible: flag,
  }).map((row) => {
    const end = new Date(row.period_start);
    end.setUTCFullYear(end.getUTCFullYear() + 1);
    return {
      start: row.period_start,
      end,
      apostles: row.apostles,
      target: row.target,
      base: row.base,
      times: row.years_to_ceiling,
      required: row.required_probability,
      observed: row.observed_probability,
      low: row.ci_low,
      high: row.ci_high,
      feasible: row.feasible,
    };
  });
}

/** Apostles year by year against the growth that was aimed at. */
export const apostlePath: Figure = {
  name: "apostle_path",
  reads: [
    "period_start",
    "apostles",
    "target",
    "base",
    "years_to_ceiling",
    "required_probability",
    "observed_probability",
    "ci_low",
    "ci_high",
    "feasible",
  ],

  draw({ from }, labels, theme, width) {
    const drawn = goals(from);
    const last = drawn.at(-1);
    if (!last) return { ...sheet(theme, width, 60), marks: [] };
    const target = (row: Goal) => labels.text("figure.apostle_path.target", { n: row.target });
    const most = Math.max(...drawn.flatMap((row) => [row.apostles, row.target]), 1);
    const marginLeft = widest([labels.number(most, "compact")], SMALL) + 14;
    return {
      ...sheet(theme, width, width < NARROW ? 280 : 340),
      marginTop: 14,
      marginBottom: 34,
      marginLeft,
      marginRight: widest(drawn.map(target), TEXT) + 18,
      x: { axis: null, type: "utc", domain: [drawn[0]!.start, last.end], insetLeft: 18 },
      y: { axis: null, domain: [0, most * 1.05] },
      marks: [
        heights(5, theme, (value) => labels.number(value, "compact")),
        link(drawn, {
          x1: "start",
          x2: "end",
          y1: "apostles",
          y2: "target",
          stroke: theme.accent,
          strokeDasharray: "3 4",
          strokeWidth: 1.5,
        }),
        dot(drawn, {
          x: "end",
          y: "target",
          r: 4.5,
          fill: theme.paper,
          stroke: theme.accent,
          symbol: "diamond",
          strokeWidth: 1.5,
        }),
        lineY(drawn, { x: "start", y: "apostles", stroke: theme.levels[3], strokeWidth: 2.5 }),
        dot(drawn, {
          x: "start",
          y: "apostles",
          r: 4.5,
          fill: theme.levels[3],
          stroke: theme.paper,
        }),
        label(drawn, {
          x: "start",
          y: "apostles",
          dy: 16,
          text: (row: Goal) => labels.number(row.apostles, "integer"),
          fontSize: TEXT,
          fontWeight: 600,
        }),
        label(drawn, {
          x: "end",
          y: "target",
          dx: 10,
          textAnchor: "start",
          text: target,
          fontSize: SMALL,
          fill: theme.accent,
          stroke: theme.paper,
          strokeWidth: 3,
        }),
        label([...drawn.map((row) => row.start), last.end], {
          x: (at: Date) => at,
          frameAnchor: "bottom",
          dy: 12,
          text: (at: Date) => labels.date(at, "month"),
          lineAnchor: "top",
          fill: theme.soft,
          fontSize: SMALL,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const last = goals(from).at(-1);
    if (!last) return { key: "nothing", values: {}, design };
    const known = Number.isFinite(last.required) && Number.isFinite(last.observed);
    if (last.apostles < FEW || !known)
      return { key: "too_few", values: { n: last.apostles }, design };
    const values = { required: last.required, observed: last.observed };
    return { key: last.feasible ? "within_reach" : "out_of_reach", values, design };
  },

  marks({ from }, labels) {
    const percent = (value: number) => labels.number(value, "percent");
    return goals(from).map((row) => ({
      title: labels.date(row.start, "day"),
      facts: [
        [labels.column("apostles"), labels.number(row.apostles, "integer")],
        [labels.column("target"), labels.number(row.target, "integer")],
        [labels.column("required_probability"), percent(row.required)],
        [
          labels.column("observed_probability"),
          labels.text("figure.estimate", {
            estimate: percent(row.observed),
            low: percent(row.low),
            high: percent(row.high),
          }),
        ],
      ].filter(([, value]) => value !== "") as [string, string][],
      at: { x: row.start, y: row.apostles },
    }));
  },

  legend: () => [],

  foot({ from }) {
    const last = goals(from).at(-1);
    return {
      counts: last ? [{ n: last.base, unit: "customers" }] : [],
      notes:
        last && Number.isFinite(last.times)
          ? [{ key: "apostle_ceiling", values: { times: last.times } }]
          : [],
    };
  },
};
