import type { Figure, FigureColumns } from "./figure.ts";
import { planeCrosses, planeDots, planeGround, planeSheet } from "./plane.ts";
import { number, rows, text } from "./rows.ts";
import { estimate } from "./estimate.ts";

/** What a feature does to those for whom it is there, and to those for whom it is missing. */
function features(data: FigureColumns) {
  return rows(data, {
    item: text,
    n: number,
    kano_class: text,
    better: number,
    better_low: number,
    better_high: number,
    worse: number,
    worse_low: number,
    worse_high: number,
  });
}

type Feature = ReturnType<typeof features>[number];

const isTold = (row: Feature) => Number.isFinite(row.better) && Number.isFinite(row.worse);

/** Clear of both lines that part the plane, with both intervals. */
const isSettled = (row: Feature) =>
  (row.better_low > 0.5 || row.better_high < 0.5) &&
  (row.worse_low > -0.5 || row.worse_high < -0.5);

const CORNERS = {
  "top-left": "attractive",
  "top-right": "one_dimensional",
  "bottom-left": "indifferent",
  "bottom-right": "must_be",
} as const;

/** Features by what having them pleases and what missing them annoys (Berger and others 1993). */
export const kanoPlane: Figure = {
  name: "kano_plane",
  reads: [
    "item",
    "n",
    "kano_class",
    "better",
    "better_low",
    "better_high",
    "worse",
    "worse_low",
    "worse_high",
  ],

  draw({ from }, labels, theme, width) {
    const told = features(from).filter(isTold);
    const percent = (value: number) => labels.number(value, "percent");
    const plane = {
      x: [-0.02, 1.06],
      y: [-0.02, 1.02],
      crossing: { x: 0.5, y: 0.5 },
      corners: CORNERS,
      shaded: "bottom-right",
      axisX: labels.text("figure.kano_plane.axis_x"),
      axisY: labels.text("figure.kano_plane.axis_y"),
      across: percent,
      up: percent,
    } as const;
    if (told.length === 0) return { ...planeSheet(plane, theme, width), height: 60, marks: [] };
    // Worse is a negative share: the further to the right, the more a lack annoys.
    const dots = told.map((row) => ({
      code: row.item,
      x: -row.worse,
      xLow: -row.worse_high,
      xHigh: -row.worse_low,
      y: row.better,
      yLow: row.better_low,
      yHigh: row.better_high,
      filled: isSettled(row),
    }));
    return {
      ...planeSheet(plane, theme, width),
      marks: [
        ...planeGround(plane, labels, theme, width),
        ...planeCrosses(dots, theme),
        ...planeDots(dots, plane, labels, theme, width),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const all = features(from);
    const told = all.filter(isTold);
    if (all.length === 0) return { key: "nothing", values: {}, design };
    if (told.length === 0) {
      const n = Math.max(0, ...all.map((row) => row.n));
      return { key: "too_few", values: { n }, design };
    }
    const basic = told
      .filter((row) => row.worse_high < -0.5)
      .toSorted((a, b) => a.worse - b.worse)[0];
    if (!basic) return { key: "none", values: { n: told.length }, design };
    return {
      key: "missed",
      values: { item: { code: basic.item }, share: -basic.worse, n: told.length },
      design,
    };
  },

  marks({ from }, labels) {
    return features(from)
      .filter(isTold)
      .map((row) => ({
        title: labels.code(row.item),
        facts: [
          [labels.column("better"), estimate(row.better, row.better_low, row.better_high, labels)],
          [labels.column("worse"), estimate(row.worse, row.worse_low, row.worse_high, labels)],
          ...(row.kano_class === ""
            ? []
            : [[labels.column("kano_class"), labels.code(row.kano_class)] as const]),
          [labels.column("n"), labels.number(row.n, "integer")],
        ],
        at: { x: -row.worse, y: row.better },
      }));
  },

  legend({ from }, labels, theme) {
    const told = features(from).filter(isTold);
    return [true, false]
      .filter((filled) => told.some((row) => isSettled(row) === filled))
      .map((filled) => ({
        label: labels.text(`figure.kano_plane.legend.${filled ? "settled" : "open"}`),
        shape: "circle" as const,
        color: theme.accent,
        ...(filled ? {} : { outlined: true }),
      }));
  },

  foot({ from }) {
    const n = Math.max(0, ...features(from).map((row) => row.n));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};
