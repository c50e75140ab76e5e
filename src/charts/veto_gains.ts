import { arrow, dot, link, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

function conditions(data: FigureColumns) {
  return rows(data, {
    condition: text,
    failed: number,
    ok_poor: number,
    ok_good: number,
    failed_poor: number,
    failed_good: number,
    gain_ok: number,
    gain_failed: number,
    gain_failed_low: number,
    gain_failed_high: number,
    gain_lost: number,
    gain_lost_low: number,
    gain_lost_high: number,
    veto_class: text,
  });
}

type Condition = ReturnType<typeof conditions>[number];

const isTold = (row: Condition) => Number.isFinite(row.gain_lost);

const signed = (value: number, labels: Labels) =>
  `${value > 0 ? "+" : ""}${labels.number(value, "decimal")}`;

const beside = (row: Condition, labels: Labels) => labels.code(row.veto_class);

interface Path {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly gain: number;
  readonly low?: number;
  readonly high?: number;
}

/** From a poor rest to a good one: above with the condition kept, below with it failed. */
function paths(
  drawn: readonly Condition[],
  theme: Theme,
): { readonly color: string; readonly up: boolean; readonly ends: readonly Path[] }[] {
  const told = drawn.filter(isTold);
  return [
    {
      color: theme.accent,
      up: true,
      ends: told.map((row) => ({
        key: row.condition,
        from: row.ok_poor,
        to: row.ok_good,
        gain: row.gain_ok,
      })),
    },
    {
      color: theme.misery,
      up: false,
      ends: told.map((row) => ({
        key: row.condition,
        from: row.failed_poor,
        to: row.failed_good,
        gain: row.gain_failed,
        low: row.failed_poor + row.gain_failed_low,
        high: row.failed_poor + row.gain_failed_high,
      })),
    },
  ];
}

/**
 * What a good rest gains over a poor one, where a base condition was kept and where it failed: a
 * failure that takes only points moves the arrow, one that vetoes leaves no arrow.
 */
export const vetoGains: Figure = {
  name: "veto_gains",
  reads: [
    "condition",
    "ok_poor",
    "ok_good",
    "failed_poor",
    "failed_good",
    "gain_lost",
    "veto_class",
  ],

  draw({ from }, labels, theme, width) {
    const drawn = conditions(from);
    if (drawn.length === 0) return { ...sheet(theme, width, 40), marks: [] };
    const narrow = width < NARROW;
    const band = narrow ? 84 : 62;
    const names = drawn.map((row) => labels.code(row.condition));
    const said = drawn.map((row) => beside(row, labels));
    const inline = narrow ? 8 : 0;
    return {
      ...sheet(theme, width, drawn.length * band + 32),
      marginTop: 4,
      marginBottom: 28,
      marginLeft: narrow ? 10 : 1.14 * widest(names, TEXT) + 22,
      marginRight: narrow ? 10 : widest(said, SMALL) + 26,
      x: { axis: null, domain: [0, 10] },
      y: { axis: null, type: "band", domain: drawn.map((row) => row.condition), padding: 0 },
      marks: [
        numbersBelow([0, 2, 4, 6, 8, 10], theme, (value) => labels.number(value, "integer")),
        ...paths(drawn, theme).flatMap(({ color, up, ends }) => {
          const dy = inline + (up ? -11 : 11);
          const on = { y: "key", dy } as const;
          return [
            link(
              ends.filter(({ low }) => low !== undefined),
              { ...on, x1: "low", x2: "high", stroke: color, strokeOpacity: 0.25, strokeWidth: 9 },
            ),
            arrow(ends, {
              y1: "key",
              y2: "key",
              dy,
              x1: "from",
              x2: "to",
              stroke: color,
              strokeWidth: 2.5,
              headLength: 6,
            }),
            dot(ends, {
              ...on,
              x: "from",
              r: 4.5,
              fill: theme.paper,
              stroke: color,
              strokeWidth: 2,
            }),
            label(ends, {
              ...on,
              x: (end: Path) => Math.max(end.from, end.to, end.high ?? 0),
              dx: 12,
              textAnchor: "start",
              text: (end: Path) => signed(end.gain, labels),
              fontSize: SMALL,
              fill: theme.soft,
            }),
          ];
        }),
        label(drawn, {
          y: "condition",
          frameAnchor: "left",
          textAnchor: narrow ? "start" : "end",
          dx: narrow ? -8 : -16,
          dy: narrow ? -30 : 0,
          text: (row: Condition) => labels.code(row.condition),
          fontSize: TEXT,
          fontWeight: 600,
          fill: theme.ink,
        }),
        label(drawn, {
          y: "condition",
          frameAnchor: "right",
          textAnchor: narrow ? "end" : "start",
          dx: narrow ? 8 : 14,
          dy: narrow ? -30 : 0,
          text: (row: Condition) => beside(row, labels),
          fontSize: SMALL,
          fill: theme.soft,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = conditions(from);
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    const told = drawn.filter(isTold);
    if (told.length === 0) return { key: "untold", values: {}, design };
    const vetoes = told.filter((row) => row.veto_class === "veto").length;
    const values = { vetoes, n: told.length };
    return { key: vetoes > 0 ? "vetoes" : "none", values, design };
  },

  marks({ from }, labels) {
    const interval = (value: number, low: number, high: number) =>
      estimate(value, low, high, labels, "decimal");
    return conditions(from).map((row) => ({
      title: labels.code(row.condition),
      facts: [
        [labels.column("veto_class"), beside(row, labels)],
        [labels.column("failed"), labels.number(row.failed, "integer")],
        ...(isTold(row)
          ? [
              [labels.column("gain_ok"), signed(row.gain_ok, labels)] as const,
              [
                labels.column("gain_failed"),
                interval(row.gain_failed, row.gain_failed_low, row.gain_failed_high),
              ] as const,
              [
                labels.column("gain_lost"),
                interval(row.gain_lost, row.gain_lost_low, row.gain_lost_high),
              ] as const,
            ]
          : []),
      ],
      at: { y: row.condition },
    }));
  },

  legend(_data, labels, theme) {
    const say = (key: string) => labels.text(`figure.veto_gains.legend.${key}`);
    return [
      { label: say("poor"), shape: "circle", color: theme.ink, outlined: true },
      { label: say("kept"), shape: "line", color: theme.accent },
      { label: say("failed"), shape: "line", color: theme.misery },
      { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.misery },
    ];
  },

  foot: () => ({ counts: [], notes: [] }),
};
