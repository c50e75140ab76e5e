import { dot, link } from "@observablehq/plot";
import type { Figure, FigureColumns } from "./figure.ts";
import { planeCrosses, planeDots, planeGround, planeSheet } from "./plane.ts";
import { number, rows, text } from "./rows.ts";
import type { Theme } from "./theme.ts";
import { withAir } from "./with_air.ts";

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

const CORNERS = {
  "top-left": "concentrate",
  "top-right": "keep",
  "bottom-left": "low_priority",
  "bottom-right": "overkill",
} as const;

/** How the rivals do, joined to the own dot. */
function rivals(rated: readonly Item[], theme: Theme) {
  return [
    link(rated, {
      x1: "performance",
      x2: "rival",
      y: "importance",
      stroke: theme.ink,
      strokeDasharray: "1 4",
      strokeOpacity: 0.6,
    }),
    dot(rated, {
      x: "rival",
      y: "importance",
      symbol: "diamond",
      r: 4.5,
      fill: theme.paper,
      stroke: theme.ink,
      strokeWidth: 1.5,
    }),
  ];
}

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
    const derived = drawn[0]?.importance_kind === "derived";
    const room = { share: 0.14, least: derived ? 0.05 : 0.5 };
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
    const plane = {
      x: withAir(xs, undefined, room),
      y: withAir(ys, undefined, room),
      crossing: { x: commonCut(drawn), y: drawn[0]?.importance_cut ?? NaN },
      corners: CORNERS,
      shaded: "top-left",
      axisX: labels.text("figure.importance_grid.axis_x"),
      axisY: labels.text(`figure.importance_grid.axis_y_${derived ? "derived" : "stated"}`),
      across: (value: number) => labels.number(value, "decimal"),
      up: (value: number) => labels.number(value, derived ? "percent" : "decimal"),
    } as const;
    if (drawn.length === 0) return { ...planeSheet(plane, theme, width), marks: [] };
    const dots = drawn.map((row) => ({
      code: row.item,
      x: row.performance,
      xLow: row.performance_low,
      xHigh: row.performance_high,
      y: row.importance,
      yLow: row.importance_low,
      yHigh: row.importance_high,
      filled: isSettled(row),
    }));
    return {
      ...planeSheet(plane, theme, width),
      marks: [
        ...planeGround(plane, labels, theme, width),
        ...planeCrosses(dots, theme),
        ...rivals(
          drawn.filter((row) => Number.isFinite(row.rival)),
          theme,
        ),
        ...planeDots(dots, plane, labels, theme, width),
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
