import { dot, line, link, rect, ruleY, text as label } from "@observablehq/plot";
import { heights } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW } from "./small.ts";
import { textWidth } from "./text_width.ts";
import type { Theme } from "./theme.ts";

function steps(data: FigureColumns) {
  return rows(data, {
    ratchet_step: text,
    place_no: number,
    change: number,
    ci_low: number,
    ci_high: number,
    expected_change: number,
    customers: number,
  })
    .filter((row) => Number.isFinite(row.change))
    .sort((a, b) => a.place_no - b.place_no);
}

type Step = ReturnType<typeof steps>[number];

/** Both visits after the end together make the sentence; drawn they are one by one. */
const drawnOf = (data: FigureColumns) => steps(data).filter((row) => row.ratchet_step !== "after");

const isExtra = (row: Step) => row.ratchet_step.startsWith("extra_");

function colorOf(row: Step, theme: Theme): string {
  if (row.place_no === 0) return theme.faint;
  return isExtra(row) ? theme.magic : theme.misery;
}

const size = (row: Step, labels: Labels) =>
  estimate(row.change, row.ci_low, row.ci_high, labels, "decimal");

/** Satisfaction along a series of small extras and after its end, and what was expected meanwhile. */
export const delightRatchet: Figure = {
  name: "delight_ratchet",
  reads: [
    "ratchet_step",
    "place_no",
    "change",
    "ci_low",
    "ci_high",
    "expected_change",
    "customers",
  ],

  draw({ from }, labels, theme, width) {
    const drawn = drawnOf(from);
    const narrow = width < NARROW;
    const order = drawn.map((row) => row.ratchet_step);
    const decimal = (value: number) => labels.number(value, "decimal");
    const ends = drawn
      .flatMap((row) => [row.change, row.ci_low, row.ci_high, row.expected_change])
      .filter(Number.isFinite);
    const low = Math.min(-0.5, ...ends) - 0.1;
    const high = Math.max(0.5, ...ends) + 0.1;
    const ticks = [-3, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3].filter(
      (tick) => tick >= low && tick <= high,
    );
    const extras = drawn.filter(isExtra);
    const expected = drawn.filter((row) => Number.isFinite(row.expected_change));
    const last = expected.at(-1);
    const short = (row: Step) =>
      narrow
        ? labels.text("figure.delight_ratchet.short", {
            phase: row.place_no === 0 ? "before" : isExtra(row) ? "extra" : "after",
            n: row.place_no % 100,
          })
        : labels.code(row.ratchet_step);
    return {
      ...sheet(theme, width, narrow ? 300 : 340),
      marginTop: 10,
      marginRight: 12,
      marginBottom: 30,
      marginLeft: textWidth(decimal(-0.5), SMALL) + 16,
      x: { axis: null, type: "band", domain: order, padding: 0.1 },
      y: { axis: null, domain: [low, high] },
      marks:
        drawn.length === 0
          ? []
          : [
              ...(extras.length > 0
                ? [
                    rect([0], {
                      x1: () => extras[0]!.ratchet_step,
                      x2: () => extras.at(-1)!.ratchet_step,
                      y1: low,
                      y2: high,
                      fill: theme.wash,
                    }),
                  ]
                : []),
              heights(ticks, theme, decimal),
              ruleY([0], { stroke: theme.soft }),
              line(expected, {
                x: "ratchet_step",
                y: "expected_change",
                stroke: theme.ink,
                strokeDasharray: "4 4",
                strokeWidth: 1.5,
                strokeOpacity: 0.7,
              }),
              ...(last && !narrow
                ? [
                    label([last], {
                      x: "ratchet_step",
                      y: "expected_change",
                      dy: -12,
                      textAnchor: "middle",
                      text: () => labels.text("figure.delight_ratchet.expected"),
                      fill: theme.soft,
                      fontSize: SMALL,
                      stroke: theme.paper,
                      strokeWidth: 4,
                    }),
                  ]
                : []),
              link(
                drawn.filter((row) => Number.isFinite(row.ci_low)),
                {
                  x: "ratchet_step",
                  y1: "ci_low",
                  y2: "ci_high",
                  stroke: (row: Step) => colorOf(row, theme),
                  strokeWidth: 2.5,
                  strokeOpacity: 0.6,
                },
              ),
              dot(drawn, {
                x: "ratchet_step",
                y: "change",
                r: narrow ? 4.5 : 6,
                fill: (row: Step) => colorOf(row, theme),
                stroke: theme.paper,
              }),
              label(drawn, {
                x: "ratchet_step",
                frameAnchor: "bottom",
                dy: 22,
                text: short,
                fill: theme.soft,
                fontSize: narrow ? 11 : SMALL,
              }),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const all = steps(from);
    const step = (name: string) => all.find((row) => row.ratchet_step === name);
    const first = step("extra_1");
    const n = Math.max(0, ...all.map((row) => row.customers));
    if (all.length === 0) return { key: "nothing", values: {}, design };
    if (!first || n < FEW) return { key: "too_few", values: { n }, design };
    const last = all.filter(isExtra).at(-1)!;
    const after = step("after");
    const values = { start: first.change, last: last.change, nth: last.place_no };
    if (first.ci_low <= 0) return { key: "no_delight", values: {}, design };
    if (after && after.ci_high < 0)
      return { key: "ratchet", values: { ...values, after: -after.change }, design };
    return { key: "delight", values, design };
  },

  marks({ from }, labels) {
    return drawnOf(from).map((row) => ({
      title: labels.code(row.ratchet_step),
      facts: [
        [
          labels.column("change"),
          Number.isFinite(row.ci_low) ? size(row, labels) : labels.number(row.change, "decimal"),
        ] as const,
        ...(Number.isFinite(row.expected_change)
          ? [
              [
                labels.column("expected_change"),
                labels.number(row.expected_change, "decimal"),
              ] as const,
            ]
          : []),
        [labels.column("customers"), labels.number(row.customers, "integer")] as const,
      ],
      at: { x: row.ratchet_step, y: row.change },
    }));
  },

  legend({ from }, labels, theme) {
    const drawn = drawnOf(from);
    const item = (key: string, color: string) => ({
      label: labels.text(`figure.delight_ratchet.legend.${key}`),
      shape: "circle" as const,
      color,
    });
    const dash = {
      label: labels.text("figure.delight_ratchet.legend.expected"),
      shape: "dash" as const,
      color: theme.ink,
    };
    return [
      ...(drawn.some(isExtra) ? [item("extra", theme.magic)] : []),
      ...(drawn.some((row) => row.place_no > 100) ? [item("after", theme.misery)] : []),
      ...(drawn.some((row) => Number.isFinite(row.expected_change)) ? [dash] : []),
    ];
  },

  foot({ from }) {
    const n = Math.max(0, ...steps(from).map((row) => row.customers));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};
