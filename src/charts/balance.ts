import { dot, line, link, text as label } from "@observablehq/plot";
import {
  both,
  heap,
  layout,
  perDot,
  ratios,
  read,
  type Scales,
  type Side,
  tellingsOf,
} from "./balance_layout.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import type { Theme } from "./theme.ts";

/** The row that is drawn, if there is enough behind it for tellings. */
const told = (from: FigureColumns) => {
  const row = read(from);
  return row && Number.isFinite(row.told_magic) ? row : undefined;
};

const sideLabel = (row: Scales, side: Side, labels: Labels, narrow: boolean) => {
  const n = side === "magic" ? row.magic : row.misery;
  // Two columns of a phone hold no number and name side by side.
  return narrow
    ? `${labels.number(n, "integer")}\n${labels.column(side)}`
    : labels.text(`figure.balance.${side}`, { n });
};

const heardLabel = (row: Scales, side: Side, labels: Labels, narrow: boolean) =>
  [
    labels.text("figure.balance.each", {
      each: tellingsOf(row, side) / (side === "magic" ? row.magic : row.misery) || 0,
    }),
    labels.text("figure.balance.in_all", { n: Math.round(tellingsOf(row, side)) }),
  ].join(narrow ? ",\n" : ", ");

/** Dots, beam and ground: what each side weighs in tellings, and which way that tips. */
function scales(row: Scales, labels: Labels, theme: Theme, width: number) {
  const { arm, radius, pivot, ground, onBeam, narrow } = layout(row, width);
  const foot = narrow ? 13 : 18;
  const fulcrum = [
    { x: pivot.x, y: pivot.y + 2 },
    { x: pivot.x + foot, y: ground },
    { x: pivot.x - foot, y: ground },
  ];
  // On a phone the words keep to the edges, where there is most room for them.
  const words = both.flatMap((side) => {
    const right = side === "magic";
    const place = {
      x: () => (narrow ? (right ? width - 2 : 2) : pivot.x + (right ? 0.62 : -0.62) * arm),
      y: () => ground,
      textAnchor: narrow ? (right ? "end" : "start") : "middle",
      lineAnchor: "top",
      lineHeight: 1.3,
    } as const;
    return [
      label([sideLabel(row, side, labels, narrow)], {
        ...place,
        dy: 10,
        fontSize: narrow ? SMALL : TEXT,
        fontWeight: 600,
      }),
      label([heardLabel(row, side, labels, narrow)], {
        ...place,
        dy: narrow ? 46 : 30,
        fontSize: SMALL,
        fill: theme.soft,
      }),
    ];
  });
  return [
    line(
      [
        { x: narrow ? 10 : pivot.x - 1.05 * arm, y: ground },
        { x: narrow ? width - 10 : pivot.x + 1.05 * arm, y: ground },
      ],
      { x: "x", y: "y", stroke: theme.line, strokeWidth: 1 },
    ),
    line(fulcrum, { x: "x", y: "y", curve: "linear-closed", fill: theme.soft, stroke: theme.soft }),
    line([onBeam(-arm, 0), onBeam(arm, 0)], {
      x: "x",
      y: "y",
      stroke: theme.ink,
      strokeWidth: 3,
      strokeLinecap: "round",
    }),
    ...both.map((side) =>
      dot(heap(row, side, width), { x: "x", y: "y", r: radius, fill: theme[side] }),
    ),
    ...words,
  ];
}

/** The same in one number with its interval: moments of magic for each of misery. */
function strip(row: Scales, labels: Labels, theme: Theme, width: number) {
  const { strip: y } = layout(row, width);
  const { left, right, ticks, at } = ratios(row, width);
  const even = at(row.break_even);
  const isAbove = row.ratio >= row.break_even;
  return [
    line(
      [
        { x: left, y },
        { x: right, y },
      ],
      { x: "x", y: "y", stroke: theme.line, strokeWidth: 1 },
    ),
    label(ticks, {
      x: at,
      y: () => y,
      dy: 16,
      text: (tick: number) => labels.number(tick, "decimal"),
      fontSize: SMALL,
      fill: theme.soft,
    }),
    label([width < NARROW ? labels.column("break_even") : labels.text("figure.balance.ratio")], {
      x: () => right,
      y: () => y,
      dy: 34,
      textAnchor: "end",
      fontSize: SMALL,
      fill: theme.soft,
    }),
    link([row], {
      x1: () => even,
      x2: () => even,
      y1: () => y - 12,
      y2: () => y + 6,
      stroke: theme.ink,
      strokeWidth: 1.5,
    }),
    label([row], {
      x: () => even,
      y: () => y,
      dy: -22,
      text: () => labels.text("figure.balance.even", { break_even: row.break_even }),
      fontSize: SMALL,
      fill: theme.ink,
    }),
    ...(Number.isFinite(row.ratio) && row.ratio > 0
      ? [
          link([row], {
            x1: () => at(row.ci_low),
            x2: () => at(row.ci_high),
            y1: () => y,
            y2: () => y,
            stroke: isAbove ? theme.magic : theme.misery,
            strokeWidth: 4,
            strokeOpacity: 0.5,
          }),
          dot([row], {
            x: () => at(row.ratio),
            y: () => y,
            r: 6.5,
            fill: isAbove ? theme.magic : theme.misery,
            stroke: theme.paper,
            strokeWidth: 1.5,
          }),
        ]
      : []),
  ];
}

/**
 * Moments of magic against moments of misery on a beam that tips: each heap is the people who hear
 * of them, so that the beam is level at break-even, wherever that lies.
 */
export const balance: Figure = {
  name: "balance",
  reads: [
    "unit",
    "magic",
    "misery",
    "n",
    "ratio",
    "ci_low",
    "ci_high",
    "break_even",
    "told_magic",
    "told_misery",
    "tellings",
  ],

  draw({ from }, labels, theme, width) {
    const row = told(from);
    const height = row ? layout(row, width).height : 60;
    return {
      ...sheet(theme, width, height),
      margin: 0,
      x: { axis: null, domain: [0, width], range: [0, width] },
      y: { axis: null, domain: [0, height], range: [0, height] },
      marks: row ? [...scales(row, labels, theme, width), ...strip(row, labels, theme, width)] : [],
    };
  },

  finding({ from }) {
    const design = "observational";
    const row = read(from);
    if (!row) return { key: "nothing", values: {}, design };
    const { magic, misery, ratio } = row;
    if (magic + misery < FEW || !told(from))
      return { key: "too_few", values: { n: magic + misery }, design };
    const values = {
      told_magic: Math.round(row.told_magic),
      told_misery: Math.round(row.told_misery),
      ratio,
      break_even: row.break_even,
    };
    const isEven = row.ci_low <= row.break_even && row.ci_high >= row.break_even;
    if (isEven) return { key: "even", values, design };
    return { key: row.told_magic > row.told_misery ? "magic" : "misery", values, design };
  },

  marks({ from }, labels) {
    const row = told(from);
    if (!row) return [];
    return both.map((side) => ({
      title: labels.code(side),
      facts: [
        [
          labels.column("moments"),
          labels.number(side === "magic" ? row.magic : row.misery, "integer"),
        ],
        [labels.column("tellings"), labels.number(tellingsOf(row, side), "integer")],
        [labels.column("break_even"), labels.number(row.break_even, "decimal")],
      ],
      at: {},
    }));
  },

  legend({ from }, labels, theme) {
    const row = read(from);
    if (!row) return [];
    return [
      {
        label: labels.text("figure.balance.legend.dot", { n: perDot(row) }),
        shape: "circle",
        color: theme.soft,
      },
      { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
    ];
  },

  foot({ from }) {
    const row = read(from);
    if (!row) return { counts: [], notes: [] };
    const apart = row.complaints_apart > 0;
    return {
      counts: [{ n: row.n, unit: "rows" }],
      notes: [
        { key: row.tellings === "measured" ? "told_measured" : "told_assumed", values: {} },
        ...(apart ? [{ key: "complaints_apart", values: { n: row.complaints_apart } }] : []),
      ],
    };
  },
};
