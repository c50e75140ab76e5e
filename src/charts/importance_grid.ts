import { dot, link, rect, ruleX, ruleY, text as label } from "@observablehq/plot";
import { heights, nameBelow, numbersBelow } from "./axis.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth } from "./text_width.ts";

/** From this probability on the quadrant is taken as settled; below, the dot is left open. */
const SETTLED = 0.9;

function items(data: FigureColumns) {
  return rows(data, {
    item: text,
    importance: number,
    importance_low: number,
    importance_high: number,
    performance: number,
    performance_low: number,
    performance_high: number,
    importance_cut: number,
    performance_cut: number,
    quadrant: text,
    quadrant_probability: number,
    rival: number,
    importance_kind: text,
    customers: number,
  }).filter((row) => Number.isFinite(row.importance) && Number.isFinite(row.performance));
}

type Item = ReturnType<typeof items>[number];

/** Where quadrants have one line of performance for all items; at rivals each has its own. */
const commonCut = (drawn: readonly Item[]) => {
  const cuts = new Set(drawn.map((row) => row.performance_cut));
  return cuts.size === 1 ? [...cuts][0]! : NaN;
};

const isSettled = (row: Item) => row.quadrant_probability >= SETTLED;

/** Importance against performance: what to concentrate on, to keep, to leave, and what is too much. */
export const importanceGrid: Figure = {
  name: "importance_grid",
  reads: [
    "item",
    "importance",
    "importance_low",
    "importance_high",
    "performance",
    "performance_low",
    "performance_high",
    "importance_cut",
    "performance_cut",
    "quadrant",
    "quadrant_probability",
    "rival",
    "importance_kind",
    "customers",
  ],

  draw({ from }, labels, theme, width) {
    const drawn = items(from);
    const narrow = width < NARROW;
    const derived = drawn[0]?.importance_kind === "derived";
    const side = Math.min(width, 680);
    const aside = (width - side) / 2;
    const xs = drawn.flatMap((row) => [
      row.performance_low,
      row.performance_high,
      row.rival,
      row.performance_cut,
    ]);
    const ys = drawn.flatMap((row) => [
      row.importance_low,
      row.importance_high,
      row.importance_cut,
    ]);
    const domain = (values: readonly number[]): [number, number] => {
      const finite = values.filter(Number.isFinite);
      if (finite.length === 0) return [0, 1];
      const [low, high] = [Math.min(...finite), Math.max(...finite)];
      const room = Math.max(high - low, derived ? 0.05 : 0.5) * 0.14;
      return [low - room, high + room];
    };
    const [x, y] = [domain(xs), domain(ys)];
    const cut = drawn[0]?.importance_cut ?? NaN;
    const common = commonCut(drawn);
    const corner = (
      code: string,
      frameAnchor: "top-left" | "top-right" | "bottom-left" | "bottom-right",
    ) =>
      label([labels.code(code)], {
        frameAnchor,
        dx: frameAnchor.endsWith("left") ? 8 : -8,
        dy: frameAnchor.startsWith("top") ? 10 : -10,
        fill: theme.soft,
        fontSize: SMALL,
        stroke: theme.paper,
        strokeWidth: 4,
      });
    // A name that would leave the frame at the right stands at the left of its dot.
    const left = aside + (narrow ? 8 : 44);
    const inner = side - (narrow ? 16 : 60);
    const place = (row: Item) => left + ((row.performance - x[0]) / (x[1] - x[0])) * inner;
    const turned = (row: Item) =>
      place(row) + textWidth(labels.code(row.item), TEXT) + 16 > left + inner;
    const named = (rowsNamed: readonly Item[], dx: number, textAnchor: "start" | "end") =>
      label(rowsNamed, {
        x: "performance",
        y: "importance",
        dx,
        dy: -12,
        textAnchor,
        text: (row: Item) => labels.code(row.item),
        fontSize: TEXT,
        fontWeight: 600,
        fill: theme.ink,
        stroke: theme.paper,
        strokeWidth: 4,
      });
    const number = (value: number) => labels.number(value, derived ? "percent" : "decimal");
    return {
      ...sheet(theme, width, narrow ? side + 70 : 500),
      marginTop: 24,
      marginRight: aside + (narrow ? 8 : 16),
      marginBottom: 44,
      marginLeft: left,
      x: { axis: null, domain: x },
      y: { axis: null, domain: y },
      marks:
        drawn.length === 0
          ? []
          : [
              rect([0], {
                x1: x[0],
                x2: x[1],
                y1: y[0],
                y2: y[1],
                stroke: theme.line,
                fill: "none",
              }),
              ...(Number.isFinite(common)
                ? [
                    rect([0], { x1: x[0], x2: common, y1: cut, y2: y[1], fill: theme.wash }),
                    ruleX([common], { stroke: theme.faint }),
                    corner("concentrate", "top-left"),
                    corner("keep", "top-right"),
                    corner("low_priority", "bottom-left"),
                    corner("overkill", "bottom-right"),
                  ]
                : []),
              ruleY([cut], { stroke: theme.faint }),
              numbersBelow(narrow ? 4 : 6, theme, (value) => labels.number(value, "decimal")),
              nameBelow(labels.text("figure.importance_grid.axis_x"), theme),
              label(
                [labels.text(`figure.importance_grid.axis_y_${derived ? "derived" : "stated"}`)],
                {
                  frameAnchor: "top-left",
                  dy: -16,
                  textAnchor: "start",
                  fill: theme.soft,
                  fontSize: SMALL,
                },
              ),
              ...(narrow ? [] : [heights(5, theme, number)]),
              link(drawn, {
                x1: "performance_low",
                x2: "performance_high",
                y: "importance",
                stroke: theme.accent,
                strokeWidth: 2,
                strokeOpacity: 0.35,
              }),
              link(drawn, {
                y1: "importance_low",
                y2: "importance_high",
                x: "performance",
                stroke: theme.accent,
                strokeWidth: 2,
                strokeOpacity: 0.35,
              }),
              link(
                drawn.filter((row) => Number.isFinite(row.rival)),
                {
                  x1: "performance",
                  x2: "rival",
                  y: "importance",
                  stroke: theme.ink,
                  strokeDasharray: "1 4",
                  strokeOpacity: 0.6,
                },
              ),
              dot(
                drawn.filter((row) => Number.isFinite(row.rival)),
                {
                  x: "rival",
                  y: "importance",
                  symbol: "diamond",
                  r: 4.5,
                  fill: theme.paper,
                  stroke: theme.ink,
                  strokeWidth: 1.5,
                },
              ),
              dot(drawn, {
                x: "performance",
                y: "importance",
                r: 6,
                fill: (row: Item) => (isSettled(row) ? theme.accent : theme.paper),
                stroke: theme.accent,
                strokeWidth: 1.5,
              }),
              named(
                drawn.filter((row) => !turned(row)),
                10,
                "start",
              ),
              named(drawn.filter(turned), -10, "end"),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = items(from);
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    const settled = drawn.filter((row) => row.quadrant === "concentrate" && isSettled(row));
    const worst = settled.toSorted((a, b) => b.importance - a.importance)[0];
    if (worst)
      return {
        key: "concentrate",
        values: { item: { code: worst.item }, n: settled.length },
        design,
      };
    const open = drawn.filter((row) => !isSettled(row)).length;
    return open === drawn.length
      ? { key: "open", values: {}, design }
      : { key: "none", values: { open }, design };
  },

  marks({ from }, labels) {
    return items(from).map((row) => {
      const derived = row.importance_kind === "derived";
      return {
        title: labels.code(row.item),
        facts: [
          [labels.column("quadrant"), labels.code(row.quadrant)] as const,
          [
            labels.column("quadrant_probability"),
            labels.number(row.quadrant_probability, "percent"),
          ] as const,
          [
            labels.column("importance"),
            labels.number(row.importance, derived ? "percent" : "decimal"),
          ] as const,
          [labels.column("performance"), labels.number(row.performance, "decimal")] as const,
          ...(Number.isFinite(row.rival)
            ? [[labels.column("rival"), labels.number(row.rival, "decimal")] as const]
            : []),
        ],
        at: { x: row.performance, y: row.importance },
      };
    });
  },

  legend({ from }, labels, theme) {
    const drawn = items(from);
    const word = (key: string) => labels.text(`figure.importance_grid.legend.${key}`);
    return [
      ...(drawn.some(isSettled)
        ? [{ label: word("settled"), shape: "circle" as const, color: theme.accent }]
        : []),
      ...(drawn.some((row) => !isSettled(row))
        ? [{ label: word("open"), shape: "circle" as const, color: theme.accent, outlined: true }]
        : []),
      ...(drawn.some((row) => Number.isFinite(row.rival))
        ? [{ label: word("rival"), shape: "diamond" as const, color: theme.ink, outlined: true }]
        : []),
    ];
  },

  foot({ from }) {
    const drawn = items(from);
    return { counts: drawn[0] ? [{ n: drawn[0].customers, unit: "customers" }] : [], notes: [] };
  },
};
