import { areaY, line, link, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureData, Labels, LegendItem } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import { type Curve, curvesOf, curveStyle, riskTimes, valueOn } from "./survival_steps.ts";
import { widest } from "./text_width.ts";

/** Pixels of a panel: its curve, the title above it, ticks and the table of those at risk below. */
const CURVE = 210;
const ABOVE = 34;
const TICKS = 26;
const ROW = 17;

/**
 * Survival curves with their bands and, below, how many were still under observation; one panel for
 * each clock where there are several, one below the other on the same axis of time.
 */
export const survivalCurves: Figure = {
  name: "survival_curves",
  reads: ["panel", "curve", "t_days", "survival", "ci_low", "ci_high", "at_risk"],
  readsWith: ["panel", "curve", "other", "rate_ratio", "ci_low", "ci_high", "customers"],

  draw({ from }, labels, theme, width) {
    const curves = curvesOf(from);
    const { panels, names, last, block, y } = layout(curves);
    const narrow = width < NARROW;
    const times = riskTimes(last, narrow ? 4 : 8);
    const below = (row: number) => -(TICKS + ROW * row) / CURVE;
    const heads = names.map((name) => labels.code(name));
    const rowHead = labels.text("figure.survival_curves.at_risk");
    const tall = Math.max(1, panels.length) * block;
    const percent = (s: number) => labels.number(s, "percent");
    const plain = { fontSize: SMALL, fill: theme.soft } as const;
    const style = (curve: Curve) => curveStyle(names.indexOf(curve.curve), theme);
    const points = (curve: Curve) =>
      curve.steps.map(({ t, s, low, high }) => ({
        x: t,
        y: y(curve.panel, s),
        low: y(curve.panel, low),
        high: y(curve.panel, high),
      }));
    const cells = panels.flatMap((panel) =>
      curves
        .filter((curve) => curve.panel === panel)
        .flatMap((curve) =>
          times.map((t) => ({ panel, t, curve, n: valueOn(curve, t)?.atRisk ?? Number.NaN })),
        ),
    );
    const grid = panels.flatMap((panel) => [0, 0.25, 0.5, 0.75, 1].map((s) => ({ panel, s })));
    return {
      ...sheet(theme, width, tall * CURVE),
      marginTop: 0,
      marginBottom: 0,
      marginLeft: narrow ? 44 : Math.max(44, widest([...heads, rowHead], SMALL) + 36),
      marginRight: narrow ? 14 : 18,
      x: { axis: null, domain: [0, last] },
      y: { axis: null, domain: [1 + ABOVE / CURVE - tall, 1 + ABOVE / CURVE] },
      marks: [
        link(grid, {
          x1: () => 0,
          x2: () => last,
          y1: ({ panel, s }) => y(panel, s),
          y2: ({ panel, s }) => y(panel, s),
          stroke: ({ s }: { s: number }) => (s === 0 ? theme.soft : theme.line),
        }),
        label(
          grid.filter(({ s }) => Number.isInteger(s * 2)),
          {
            ...plain,
            x: () => 0,
            y: ({ panel, s }) => y(panel, s),
            dx: -8,
            textAnchor: "end",
            text: ({ s }) => percent(s),
          },
        ),
        label(panels, {
          x: () => 0,
          y: (panel: string) => y(panel, 1),
          dy: -14,
          textAnchor: "start",
          text: (panel: string) => labels.code(panel),
          fontSize: TEXT,
          fontWeight: 600,
        }),
        curves.map((curve) =>
          areaY(points(curve), {
            x: "x",
            y1: "low",
            y2: "high",
            curve: "step-after",
            fill: style(curve).color,
            fillOpacity: 0.16,
          }),
        ),
        curves.map((curve) =>
          line(points(curve), {
            x: "x",
            y: "y",
            curve: "step-after",
            stroke: style(curve).color,
            strokeWidth: 2.25,
            strokeDasharray: style(curve).dash ?? "none",
          }),
        ),
        label(
          cells.filter(({ curve }) => curve === curves.find((c) => c.panel === curve.panel)),
          {
            ...plain,
            x: ({ t }) => t,
            y: ({ panel }) => y(panel, 0),
            dy: 13,
            text: ({ t }) => labels.number(t, "integer"),
          },
        ),
        label(cells, {
          x: ({ t }) => t,
          y: ({ panel, curve }) => y(panel, below(names.indexOf(curve.curve) + 1.6)),
          text: ({ n }) => (Number.isFinite(n) ? labels.number(n, "integer") : "·"),
          fill: ({ curve }: { curve: Curve }) => style(curve).color,
          fontSize: SMALL,
          fontWeight: 500,
        }),
        label(panels, {
          ...plain,
          frameAnchor: "left",
          y: (panel: string) => y(panel, below(0.6)),
          dx: narrow ? 0 : -28,
          textAnchor: narrow ? "start" : "end",
          text: () => rowHead,
        }),
        narrow
          ? null
          : label(
              panels.flatMap((panel) => names.map((name, at) => ({ panel, name, at }))),
              {
                frameAnchor: "left",
                y: ({ panel, at }) => y(panel, below(at + 1.6)),
                dx: -28,
                textAnchor: "end",
                text: ({ name }) => labels.code(name),
                fill: ({ at }: { at: number }) => curveStyle(at, theme).color,
                fontSize: SMALL,
                fontWeight: 600,
              },
            ),
      ],
    };
  },

  finding(data) {
    const design = "observational";
    const curves = curvesOf(data.from);
    if (curves.length === 0) return { key: "nothing", values: {}, design };
    const n = size(data, curves);
    if (n < FEW) return { key: "too_few", values: { n }, design };
    const test = tests(data).findLast((row) => Number.isFinite(row.rate_ratio));
    if (!test) {
      const shown = curves.at(-1)!;
      const end = shown.steps.findLast(({ s }) => Number.isFinite(s));
      if (!end) return { key: "too_few", values: { n }, design };
      const values = { curve: { code: shown.curve }, share: end.s, days: end.t };
      return { key: "still_there", values, design };
    }
    const { rate_ratio: ratio, ci_low: low, ci_high: high } = test;
    const names = {
      panel: { code: test.panel },
      curve: { code: test.curve },
      other: { code: test.other },
    };
    if (!(low > 1) && !(high < 1)) return { key: "alike", values: { ...names, low, high }, design };
    if (low > 1) return { key: "sooner", values: { ...names, ratio, low, high }, design };
    return { key: "later", values: { ...names, ratio, low, high }, design };
  },

  marks({ from }, labels) {
    const curves = curvesOf(from);
    const { last, y } = layout(curves);
    return curves.flatMap((curve) =>
      riskTimes(last, 8).flatMap((t) => {
        const found = valueOn(curve, t);
        if (!found) return [];
        return [
          {
            title: `${labels.code(curve.panel)}: ${labels.code(curve.curve)}, ${days(t, labels)}`,
            facts: [
              [
                labels.column("survival"),
                Number.isFinite(found.s)
                  ? estimate(found.s, found.low, found.high, labels)
                  : labels.text("figure.few"),
              ] as const,
              [labels.column("at_risk"), labels.number(found.atRisk, "integer")] as const,
            ],
            at: { x: t, y: y(curve.panel, found.s) },
          },
        ];
      }),
    );
  },

  legend({ from }, labels, theme) {
    const lines = layout(curvesOf(from)).names.map((name, at): LegendItem => {
      const { color, dash } = curveStyle(at, theme);
      return { label: labels.code(name), shape: dash ? "dash" : "line", color };
    });
    const band = labels.text("figure.legend.interval");
    return lines.length > 0 ? [...lines, { label: band, shape: "square", color: theme.line }] : [];
  },

  foot(data) {
    const n = size(data, curvesOf(data.from));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};

/** Panels one below the other, in one frame: a height of 1 is that of a curve. */
function layout(curves: readonly Curve[]) {
  const panels = [...new Set(curves.map(({ panel }) => panel))];
  const names = [...new Set(curves.map(({ curve }) => curve))];
  const last = Math.max(1, ...curves.flatMap(({ steps }) => steps.map(({ t }) => t)));
  const block = (ABOVE + CURVE + TICKS + ROW * (names.length + 1) + 12) / CURVE;
  const y = (panel: string, s: number) => s - panels.indexOf(panel) * block;
  return { panels, names, last, block, y };
}

const days = (t: number, labels: Labels) => labels.text("figure.survival_curves.day", { days: t });

const tests = (data: FigureData) =>
  data.with
    ? rows(data.with, {
        panel: text,
        curve: text,
        other: text,
        rate_ratio: number,
        ci_low: number,
        ci_high: number,
        customers: number,
      })
    : [];

/** How many the last comparison rests on: those compared, or all who were under observation. */
function size(data: FigureData, curves: readonly Curve[]): number {
  const compared = tests(data).at(-1)?.customers;
  if (compared !== undefined && Number.isFinite(compared)) return compared;
  const panel = curves.at(-1)?.panel;
  return curves
    .filter((curve) => curve.panel === panel)
    .reduce((sum, { steps }) => sum + Math.max(0, ...steps.map(({ atRisk }) => atRisk)), 0);
}
