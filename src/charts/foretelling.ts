import { dot, link, ruleX, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { flag, number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth, widest } from "./text_width.ts";

function read(data: FigureColumns) {
  return rows(data, {
    outcome: text,
    measure: text,
    n: number,
    came_true: number,
    auc: number,
    ci_low: number,
    ci_high: number,
    advantage: number,
    advantage_low: number,
    advantage_high: number,
    decides_outcome: flag,
  }).filter(({ auc }) => Number.isFinite(auc));
}

type Area = ReturnType<typeof read>[number];

const key = ({ outcome, measure }: Area) => `${outcome} ${measure}`;

const said = (row: Area, labels: Labels) =>
  row.decides_outcome
    ? labels.text("figure.foretelling.leaks")
    : labels.text("figure.foretelling.area", { auc: row.auc, low: row.ci_low, high: row.ci_high });

/** How well each answer tells apart who did what afterwards; half is a coin. */
export const foretelling: Figure = {
  name: "foretelling",
  reads: [
    "outcome",
    "measure",
    "n",
    "came_true",
    "auc",
    "ci_low",
    "ci_high",
    "advantage",
    "advantage_low",
    "advantage_high",
    "decides_outcome",
  ],

  draw({ from }, labels, theme, width) {
    const areas = read(from);
    const narrow = width < NARROW;
    const outcomes = [...new Set(areas.map(({ outcome }) => outcome))];
    const rowsOf = (outcome: string) => areas.filter((row) => row.outcome === outcome).map(key);
    // Each outcome has a line of its own for its name, above its questions.
    const domain = outcomes.flatMap((outcome) => [outcome, ...rowsOf(outcome)]);
    const names = areas.map(({ measure }) => labels.code(measure));
    const band = narrow ? 42 : 34;
    const low = Math.min(0.45, ...areas.map(({ ci_low }) => ci_low));
    const high = Math.max(0.75, ...areas.map(({ ci_high }) => ci_high));
    return {
      ...sheet(theme, width, domain.length * band + 32),
      marginTop: 2,
      marginBottom: 28,
      marginLeft: narrow ? 8 : widest(names, TEXT) + 26,
      marginRight: narrow
        ? 10
        : Math.max(40, ...areas.map((row) => textWidth(said(row, labels), SMALL))) + 18,
      x: { axis: null, domain: [low - 0.02, Math.min(1, high + 0.02)] },
      y: { axis: null, type: "band", domain, padding: 0 },
      marks:
        areas.length === 0
          ? []
          : [
              numbersBelow(narrow ? 4 : 7, theme, (value) => labels.number(value, "decimal")),
              ruleX([0.5], { stroke: theme.soft, strokeDasharray: "4 3" }),
              link(areas, {
                x1: "ci_low",
                x2: "ci_high",
                y: key,
                dy: narrow ? 9 : 0,
                stroke: (row: Area) =>
                  row.measure === "recommend" ? theme.accent : theme.operation,
                strokeOpacity: 0.55,
                strokeWidth: 2.5,
              }),
              dot(areas, {
                x: "auc",
                y: key,
                dy: narrow ? 9 : 0,
                r: 5.5,
                symbol: (row: Area) => (row.measure === "recommend" ? "circle" : "square"),
                fill: (row: Area) =>
                  row.decides_outcome
                    ? theme.paper
                    : row.measure === "recommend"
                      ? theme.accent
                      : theme.operation,
                stroke: (row: Area) =>
                  row.measure === "recommend" ? theme.accent : theme.operation,
                strokeWidth: 1.5,
              }),
              label(outcomes, {
                y: (outcome: string) => outcome,
                frameAnchor: "left",
                textAnchor: narrow ? "start" : "end",
                dx: narrow ? 0 : -14,
                dy: 5,
                text: (outcome: string) => labels.code(outcome),
                fontSize: TEXT,
                fontWeight: 700,
              }),
              label(areas, {
                y: key,
                frameAnchor: "left",
                textAnchor: narrow ? "start" : "end",
                dx: narrow ? 0 : -14,
                dy: narrow ? -9 : 0,
                text: (row: Area) => labels.code(row.measure),
                fontSize: narrow ? SMALL : TEXT,
              }),
              label(areas, {
                y: key,
                frameAnchor: "right",
                textAnchor: narrow ? "end" : "start",
                dx: narrow ? 0 : 14,
                dy: narrow ? -9 : 0,
                text: (row: Area) => said(row, labels),
                fontSize: SMALL,
                fill: theme.soft,
              }),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const areas = read(from);
    if (areas.length === 0) return { key: "nothing", values: {}, design };
    const returning = areas.filter(
      ({ measure, advantage }) => measure === "repurchase_intent" && Number.isFinite(advantage),
    );
    const better = returning.filter(({ advantage_low }) => advantage_low > 0);
    const worse = returning.filter(({ advantage_high }) => advantage_high < 0);
    const [one] = better.length > 0 ? better : worse;
    if (returning.length === 0 || !one) return { key: "even", values: {}, design };
    const values = { outcome: { code: one.outcome }, advantage: Math.abs(one.advantage) };
    if (better.length > 0 && worse.length > 0) return { key: "mixed", values, design };
    return { key: better.length > 0 ? "better" : "worse", values, design };
  },

  marks({ from }, labels) {
    return read(from).map((row) => ({
      title: `${labels.code(row.outcome)}: ${labels.code(row.measure)}`,
      facts: [
        [labels.column("auc"), said(row, labels)],
        [labels.column("n"), labels.number(row.n, "integer")],
        [labels.column("came_true"), labels.number(row.came_true, "integer")],
      ],
      at: { x: row.auc, y: key(row) },
    }));
  },

  legend: (_data, labels, theme) => [
    { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
    { label: labels.text("figure.foretelling.legend.coin"), shape: "dash", color: theme.soft },
  ],

  foot({ from }) {
    const n = Math.max(0, ...read(from).map((row) => row.n));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};
