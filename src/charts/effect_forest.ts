import { dot, link, ruleX, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth, widest } from "./text_width.ts";

function effects(data: FigureColumns) {
  return rows(data, {
    effect: text,
    estimate: number,
    ci_low: number,
    ci_high: number,
    p_holm: number,
    one: number,
    other: number,
    customers: number,
    scale: text,
  }).filter((row) => Number.isFinite(row.estimate));
}

type Effect = ReturnType<typeof effects>[number];

/** Ratios are held against 1, on a logarithmic scale; everything else against 0. */
const isRatio = (drawn: readonly Effect[]) => drawn[0]?.scale === "ratio";

/** Clear of chance: by the corrected probability where there is one, else by the interval. */
function isClear(row: Effect, reference: number): boolean {
  if (Number.isFinite(row.p_holm)) return row.p_holm < 0.05;
  return row.ci_low > reference || row.ci_high < reference;
}

const size = (row: Effect, labels: Labels) =>
  estimate(row.estimate, row.ci_low, row.ci_high, labels, "decimal");

const sides = (row: Effect, labels: Labels) =>
  Number.isFinite(row.one) && Number.isFinite(row.other)
    ? labels.text("figure.effect_forest.against", {
        one: labels.number(row.one, "decimal"),
        other: labels.number(row.other, "decimal"),
      })
    : "";

/**
 * Effects with their intervals, one a row, against the line of no difference. Reads `p_holm`, the
 * values of both sides (`one`, `other`), `customers` and `scale` (`ratio` or not) where they come.
 */
export const effectForest: Figure = {
  name: "effect_forest",
  reads: ["effect", "estimate", "ci_low", "ci_high"],

  draw({ from }, labels, theme, width) {
    const drawn = effects(from);
    const narrow = width < NARROW;
    const ratio = isRatio(drawn);
    const reference = ratio ? 1 : 0;
    const band = narrow ? 58 : 44;
    const dy = narrow ? 12 : 0;
    const names = drawn.map((row) => labels.code(row.effect));
    const beside = narrow ? [] : drawn.map((row) => sides(row, labels));
    const ends = drawn.flatMap((row) => [row.ci_low, row.ci_high, row.estimate, reference]);
    const finite = ends.filter(Number.isFinite);
    const [low, high] = finite.length > 0 ? [Math.min(...finite), Math.max(...finite)] : [0, 1];
    const room = ratio ? 1.1 : Math.max(high - low, 0.02) * 0.06;
    const domain = ratio ? [low / room, high * room] : [low - room, high + room];
    const marginLeft = narrow ? 6 : widest(names, TEXT) + 18;
    const marginRight = narrow ? 6 : Math.max(0, ...beside.map((b) => textWidth(b, SMALL))) + 18;
    const place = { y: "effect", dy } as const;
    const filled = (row: Effect) => isClear(row, reference);
    return {
      ...sheet(theme, width, drawn.length * band + 34),
      marginTop: 6,
      marginRight,
      marginBottom: 28,
      marginLeft,
      x: { axis: null, domain, ...(ratio ? { type: "log" as const } : {}) },
      y: { axis: null, type: "band", domain: drawn.map((row) => row.effect), padding: 0 },
      marks:
        drawn.length === 0
          ? []
          : [
              numbersBelow(narrow ? 4 : 6, theme, (value) => labels.number(value, "decimal")),
              ruleX([reference], { stroke: theme.soft }),
              link(drawn, {
                ...place,
                x1: "ci_low",
                x2: "ci_high",
                stroke: theme.accent,
                strokeWidth: 2.5,
                strokeOpacity: 0.6,
              }),
              dot(drawn, {
                ...place,
                x: "estimate",
                r: 5.5,
                fill: (row: Effect) => (filled(row) ? theme.accent : theme.paper),
                stroke: theme.accent,
                strokeWidth: 1.5,
              }),
              label(drawn, {
                y: "effect",
                frameAnchor: "left",
                textAnchor: narrow ? "start" : "end",
                dx: narrow ? 0 : -14,
                dy: narrow ? -14 : 0,
                text: (row: Effect) =>
                  narrow && sides(row, labels) !== ""
                    ? `${labels.code(row.effect)}: ${sides(row, labels)}`
                    : labels.code(row.effect),
                fontSize: narrow ? SMALL : TEXT,
                fontWeight: 600,
                fill: theme.ink,
                stroke: theme.paper,
                strokeWidth: 4,
              }),
              ...(narrow
                ? []
                : [
                    label(drawn, {
                      y: "effect",
                      frameAnchor: "right",
                      textAnchor: "start",
                      dx: 12,
                      text: (row: Effect) => sides(row, labels),
                      fill: theme.soft,
                      fontSize: SMALL,
                    }),
                  ]),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = effects(from);
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    const ratio = isRatio(drawn);
    const clear = drawn.filter((row) => isClear(row, ratio ? 1 : 0));
    if (clear.length === 0) return { key: "none", values: {}, design };
    const far = (row: Effect) => Math.abs(ratio ? Math.log(row.estimate) : row.estimate);
    const largest = clear.toSorted((a, b) => far(b) - far(a))[0]!;
    const values = { clear: clear.length, n: drawn.length, effect: { code: largest.effect } };
    return { key: "some", values, design };
  },

  marks({ from }, labels) {
    return effects(from).map((row) => ({
      title: labels.code(row.effect),
      facts: [
        [labels.column("estimate"), size(row, labels)] as const,
        ...(sides(row, labels) === ""
          ? []
          : [[labels.column("value"), sides(row, labels)] as const]),
        ...(Number.isFinite(row.p_holm)
          ? [[labels.column("p_holm"), labels.number(row.p_holm, "decimal")] as const]
          : []),
      ],
      at: { x: row.estimate, y: row.effect },
    }));
  },

  legend({ from }, labels, theme) {
    const drawn = effects(from);
    const reference = isRatio(drawn) ? 1 : 0;
    const item = (key: string, outlined: boolean) => ({
      label: labels.text(`figure.effect_forest.legend.${key}`),
      shape: "circle" as const,
      color: theme.accent,
      ...(outlined ? { outlined } : {}),
    });
    return [
      ...(drawn.some((row) => isClear(row, reference)) ? [item("clear", false)] : []),
      ...(drawn.some((row) => !isClear(row, reference)) ? [item("unclear", true)] : []),
    ];
  },

  foot({ from }) {
    const n = Math.max(0, ...effects(from).map((row) => row.customers || 0));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};
