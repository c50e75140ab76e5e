import { dot, link, ruleX, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Finding, Labels, NumberStyle } from "./figure.ts";
import { groupColor } from "./group_color.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { THIN } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";
import { withAir } from "./with_air.ts";

/** One estimate: `NaN` where there are too few cases to tell it. */
export interface EstimateRow {
  readonly key: string;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  /** What else its name says. */
  readonly detail?: number;
}

interface Rows {
  readonly name: string;
  readonly reads: readonly string[];
  /** In the order in which they are drawn. */
  read(data: FigureColumns): readonly EstimateRow[];
  rowName(row: EstimateRow, labels: Labels): string;
  readonly style: NumberStyle;
  /** What the rows are held against: a line, and always on the scale. */
  readonly reference?: number;
  /** Columns whose labels name the estimate and the number of cases. */
  readonly measure: string;
  readonly cases: string;
  color?(row: EstimateRow, rows: readonly EstimateRow[], theme: Theme): string;
  /** Over rows with an estimate, of which there is at least one. */
  finding(told: readonly EstimateRow[]): Finding;
  /** Why a row may have no estimate, as a message; without it there are too few cases. */
  readonly untold?: string;
  /** What is said where no row has an estimate for another reason than that. */
  without?(drawn: readonly EstimateRow[]): Finding;
  counted(rows: readonly EstimateRow[]): number;
}

/** Groups of customers in the colours that they have everywhere; for `color`. */
export const byGroup = (row: EstimateRow, rows: readonly EstimateRow[], theme: Theme): string =>
  groupColor(
    row.key,
    rows.map(({ key }) => key),
    theme,
  );

const isTold = (row: EstimateRow) => Number.isFinite(row.estimate);

/** Estimates with their 95 % intervals, one a row, on one scale: groups of one kind beside each other. */
export function estimateRows(spec: Rows): Figure {
  const said = (row: EstimateRow, labels: Labels) =>
    isTold(row)
      ? estimate(row.estimate, row.low, row.high, labels, spec.style)
      : labels.text(spec.untold ?? "figure.few");
  return {
    name: spec.name,
    reads: spec.reads,

    draw({ from }, labels, theme, width) {
      const drawn = spec.read(from);
      if (drawn.length === 0) return { ...sheet(theme, width, 40), marks: [] };
      const narrow = width < NARROW;
      const names = drawn.map((row) => spec.rowName(row, labels));
      const beside = drawn.map((row) => said(row, labels));
      // Where a name and its number do not fit into one line of a phone, they take two.
      const two =
        narrow &&
        names.some(
          (name, at) => 1.1 * textWidth(name, TEXT) + textWidth(beside[at]!, SMALL) > width - 24,
        );
      const band = narrow ? (two ? 74 : 56) : 42;
      const color = (row: EstimateRow) => spec.color?.(row, drawn, theme) ?? theme.accent;
      const above = { y: "key", dy: two ? -24 : narrow ? -13 : 0 } as const;
      const below = { y: "key", dy: two ? -6 : narrow ? -13 : 0 } as const;
      const on = { y: "key", dy: two ? 16 : narrow ? 11 : 0 } as const;
      const anyTold = drawn.some(isTold);
      return {
        ...sheet(theme, width, drawn.length * band + 32),
        marginTop: 4,
        marginBottom: 28,
        marginLeft: narrow ? 10 : 1.14 * widest(names, TEXT) + 20,
        marginRight: narrow ? 10 : 1.08 * widest(beside, SMALL) + 20,
        x: { axis: null, domain: withAir(endsOf(drawn), spec.reference) },
        y: { axis: null, type: "band", domain: drawn.map(({ key }) => key), padding: 0 },
        marks: [
          anyTold
            ? numbersBelow(narrow ? 4 : 6, theme, (value) => labels.number(value, spec.style))
            : null,
          ruleX(anyTold && spec.reference !== undefined ? [spec.reference] : [], {
            stroke: theme.soft,
          }),
          link(drawn.filter(isTold), {
            ...on,
            x1: "low",
            x2: "high",
            stroke: color,
            strokeWidth: 2.5,
            strokeOpacity: 0.55,
          }),
          dot(drawn.filter(isTold), {
            ...on,
            x: "estimate",
            r: 5.5,
            fill: (row: EstimateRow) => (row.n < THIN ? theme.paper : color(row)),
            stroke: color,
            strokeWidth: 1.5,
          }),
          label(drawn, {
            ...above,
            frameAnchor: "left",
            textAnchor: narrow ? "start" : "end",
            dx: narrow ? -8 : -14,
            text: (row: EstimateRow) => spec.rowName(row, labels),
            fontSize: TEXT,
            fontWeight: 600,
            stroke: theme.paper,
            strokeWidth: 4,
            fill: theme.ink,
          }),
          label(drawn, {
            ...below,
            frameAnchor: two ? "left" : "right",
            textAnchor: narrow && !two ? "end" : "start",
            dx: two ? -8 : narrow ? 8 : 14,
            text: (row: EstimateRow) => said(row, labels),
            fontSize: SMALL,
            fill: theme.soft,
          }),
        ],
      };
    },

    finding({ from }) {
      const design = "observational";
      const drawn = spec.read(from);
      if (drawn.length === 0) return { key: "nothing", values: {}, design };
      const told = drawn.filter(isTold);
      if (told.length > 0) return spec.finding(told);
      if (spec.without) return spec.without(drawn);
      if (spec.untold) return { key: "untold", values: {}, design };
      const n = Math.max(0, ...drawn.map((row) => row.n || 0));
      return { key: "too_few", values: { n: Math.min(n, 9) }, design };
    },

    marks({ from }, labels) {
      return spec.read(from).map((row) => ({
        title: spec.rowName(row, labels),
        facts: [
          [labels.column(spec.measure), said(row, labels)],
          [labels.column(spec.cases), labels.number(row.n, "integer")],
        ],
        at: isTold(row) ? { x: row.estimate, y: row.key } : { y: row.key },
      }));
    },

    legend({ from }, labels, theme) {
      const thin = spec.read(from).some((row) => isTold(row) && row.n < THIN);
      return [
        { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
        ...(thin
          ? [
              {
                label: labels.text("figure.foot.thin"),
                shape: "circle" as const,
                color: theme.accent,
                outlined: true,
              },
            ]
          : []),
      ];
    },

    foot({ from }) {
      const n = spec.counted(spec.read(from));
      return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
    },
  };
}

const endsOf = (drawn: readonly EstimateRow[]) =>
  drawn.flatMap((row) => [row.estimate, row.low, row.high]);
