import { dot, link, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

function gaps(data: FigureColumns) {
  return rows(data, {
    item: text,
    expected: number,
    perceived: number,
    gap: number,
    ci_low: number,
    ci_high: number,
    negative_share: number,
    customers: number,
  });
}

type Gap = ReturnType<typeof gaps>[number];

const drawnOf = (data: FigureColumns) =>
  gaps(data)
    .filter((row) => Number.isFinite(row.gap))
    .sort((a, b) => a.gap - b.gap);

const size = (row: Gap, labels: Labels) =>
  estimate(row.gap, row.ci_low, row.ci_high, labels, "decimal");

/** Below what was expected, above it, or not to be told from it. */
const colorOf = (row: Gap, theme: Theme) =>
  row.ci_high < 0 ? theme.misery : row.ci_low > 0 ? theme.magic : theme.faint;

/**
 * What was expected and what was felt, quality by quality, and the gap between. Reads `negative_share`
 * where it comes.
 */
export const expectationGaps: Figure = {
  name: "expectation_gaps",
  reads: ["item", "expected", "perceived", "gap", "ci_low", "ci_high", "customers"],

  draw({ from }, labels, theme, width) {
    const drawn = drawnOf(from);
    const narrow = width < NARROW;
    const names = drawn.map((row) => labels.code(row.item));
    const said = drawn.map((row) => size(row, labels));
    const band = narrow ? 52 : 42;
    const ends = drawn.flatMap((row) => [row.expected, row.perceived]);
    const [low, high] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [0, 10];
    const room = Math.max(high - low, 1) * 0.08;
    const dy = narrow ? 12 : 0;
    return {
      ...sheet(theme, width, drawn.length * band + 34),
      marginTop: 6,
      marginRight: narrow ? 8 : widest(said, SMALL) + 22,
      marginBottom: 28,
      marginLeft: narrow ? 6 : widest(names, TEXT) + 18,
      x: { axis: null, domain: [Math.max(0, low - room), Math.min(10, high + room)] },
      y: { axis: null, type: "band", domain: drawn.map((row) => row.item), padding: 0 },
      marks:
        drawn.length === 0
          ? []
          : [
              numbersBelow(narrow ? 4 : 6, theme, (value) => labels.number(value, "decimal")),
              link(drawn, {
                y: "item",
                dy,
                x1: "expected",
                x2: "perceived",
                stroke: (row: Gap) => colorOf(row, theme),
                strokeWidth: 4,
                strokeOpacity: 0.5,
              }),
              dot(drawn, {
                y: "item",
                dy,
                x: "expected",
                r: 5.5,
                fill: theme.paper,
                stroke: theme.ink,
                strokeWidth: 1.5,
              }),
              dot(drawn, {
                y: "item",
                dy,
                x: "perceived",
                r: 5.5,
                fill: (row: Gap) => colorOf(row, theme),
                stroke: theme.paper,
                strokeWidth: 1,
              }),
              label(drawn, {
                y: "item",
                frameAnchor: "left",
                textAnchor: narrow ? "start" : "end",
                dx: narrow ? 0 : -14,
                dy: narrow ? -12 : 0,
                text: (row: Gap) => labels.code(row.item),
                fontSize: narrow ? SMALL : TEXT,
                fontWeight: 600,
                fill: theme.ink,
              }),
              label(drawn, {
                y: "item",
                frameAnchor: "right",
                textAnchor: narrow ? "end" : "start",
                dx: narrow ? 0 : 12,
                dy: narrow ? -12 : 0,
                text: (row: Gap) =>
                  narrow && textWidth(labels.code(row.item), SMALL) > width / 2
                    ? labels.number(row.gap, "decimal")
                    : size(row, labels),
                fontSize: SMALL,
                fill: theme.soft,
              }),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const all = gaps(from);
    const drawn = drawnOf(from);
    if (all.length === 0) return { key: "nothing", values: {}, design };
    const n = Math.max(...all.map((row) => row.customers));
    if (drawn.length === 0 || n < FEW) return { key: "too_few", values: { n }, design };
    const short = drawn.filter((row) => row.ci_high < 0);
    if (short.length === 0) return { key: "met", values: { n: drawn.length }, design };
    const values = {
      item: { code: short[0]!.item },
      gap: -short[0]!.gap,
      short: short.length,
      n: drawn.length,
    };
    return { key: "short", values, design };
  },

  marks({ from }, labels) {
    return drawnOf(from).map((row) => ({
      title: labels.code(row.item),
      facts: [
        [labels.column("expected"), labels.number(row.expected, "decimal")] as const,
        [labels.column("perceived"), labels.number(row.perceived, "decimal")] as const,
        [labels.column("gap"), size(row, labels)] as const,
        ...(Number.isFinite(row.negative_share)
          ? [
              [
                labels.column("negative_share"),
                labels.number(row.negative_share, "percent"),
              ] as const,
            ]
          : []),
      ],
      at: { x: row.perceived, y: row.item },
    }));
  },

  legend({ from }, labels, theme) {
    const drawn = drawnOf(from);
    const item = (key: string, color: string, outlined = false) => ({
      label: labels.text(`figure.expectation_gaps.legend.${key}`),
      shape: "circle" as const,
      color,
      ...(outlined ? { outlined } : {}),
    });
    return [
      ...(drawn.length > 0 ? [item("expected", theme.ink, true)] : []),
      ...(drawn.some((row) => row.ci_high < 0) ? [item("below", theme.misery)] : []),
      ...(drawn.some((row) => row.ci_low > 0) ? [item("above", theme.magic)] : []),
      ...(drawn.some((row) => row.ci_low <= 0 && row.ci_high >= 0)
        ? [item("as", theme.faint)]
        : []),
    ];
  },

  foot({ from }) {
    const n = Math.max(0, ...gaps(from).map((row) => row.customers));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};
