import { barX, dot, link, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels, NumberStyle } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { total } from "./small.ts";
import { widest } from "./text_width.ts";

const read = (data: FigureColumns) =>
  rows(data, {
    channel: text,
    customers: number,
    followed: number,
    retention: number,
    ci_low: number,
    ci_high: number,
    asked: number,
    devoted_within: number,
    devoted_low: number,
    devoted_high: number,
    cost: number,
  });

type Channel = ReturnType<typeof read>[number];

interface Measure {
  readonly column: "retention" | "devoted_within" | "cost";
  readonly low: "ci_low" | "devoted_low" | null;
  readonly high: "ci_high" | "devoted_high" | null;
  readonly style: NumberStyle;
}

const MEASURES: readonly Measure[] = [
  { column: "retention", low: "ci_low", high: "ci_high", style: "percent" },
  { column: "devoted_within", low: "devoted_low", high: "devoted_high", style: "percent" },
  { column: "cost", low: null, high: null, style: "money" },
];

/** Panels stand this far apart, in widths of a panel, so that a value has room at its right. */
const PITCH = 1.42;

/** One row per channel: how many stay, how many are devoted within the time, and what one cost. */
export const channelOutcomes: Figure = {
  name: "channel_outcomes",
  reads: [
    "channel",
    "customers",
    "followed",
    "retention",
    "ci_low",
    "ci_high",
    "asked",
    "devoted_within",
    "devoted_low",
    "devoted_high",
    "cost",
  ],

  draw({ from }, labels, theme, width) {
    const channels = read(from);
    if (channels.length === 0) return { ...sheet(theme, width, 40), marks: [] };
    const narrow = width < NARROW;
    const panels = MEASURES.filter(({ column }) =>
      channels.some((row) => Number.isFinite(row[column])),
    );
    const line = 24;
    const band = narrow ? 26 + panels.length * line : 36;
    const left = (at: number) => (narrow ? 0 : at * PITCH);
    const down = (at: number) => (narrow ? (at - (panels.length - 1) / 2) * line + 11 : 0);
    const names = channels.map(({ channel }) => labels.code(channel));
    const heads = panels.map(({ column }) => labels.text(`figure.channel_outcomes.${column}`));
    const colors = [theme.levels[3], theme.levels[2], theme.operation];
    const right = Math.max(...panels.map(({ style }) => (style === "money" ? 52 : 44)));
    return {
      ...sheet(theme, width, channels.length * band + (narrow ? 6 : 34)),
      marginTop: narrow ? 2 : 30,
      marginBottom: 4,
      marginLeft: narrow ? widest(heads, SMALL) + 12 : 1.14 * widest(names, TEXT) + 20,
      marginRight: right,
      x: { axis: null, domain: [0, narrow ? 1 : left(panels.length - 1) + 1] },
      y: { axis: null, type: "band", domain: channels.map(({ channel }) => channel), padding: 0 },
      marks: [
        label(channels, {
          y: "channel",
          frameAnchor: "left",
          textAnchor: narrow ? "start" : "end",
          dx: narrow ? -widest(heads, SMALL) - 10 : -14,
          dy: narrow ? -band / 2 + 14 : 0,
          text: ({ channel }: Channel) => labels.code(channel),
          fontSize: TEXT,
          fontWeight: 600,
        }),
        panels.map((measure, at) => {
          const { column, low, high } = measure;
          const told = channels.filter((row) => Number.isFinite(row[column]));
          const few = channels.filter((row) => !Number.isFinite(row[column]));
          const most = Math.max(
            ...told.map((row) => Math.max(row[column], high ? row[high] || 0 : 0)),
          );
          const x = (value: number) => left(at) + (most > 0 ? value / most : 0);
          const color = colors[MEASURES.indexOf(measure)] ?? theme.accent;
          const dy = down(at);
          const place = { y: "channel", dy } as const;
          return [
            narrow
              ? label(channels, {
                  ...place,
                  frameAnchor: "left",
                  textAnchor: "end",
                  dx: -10,
                  text: () => heads[at] ?? "",
                  fontSize: SMALL,
                  fill: theme.soft,
                })
              : label([heads[at] ?? ""], {
                  x: () => left(at),
                  frameAnchor: "top",
                  textAnchor: "start",
                  lineAnchor: "top",
                  dy: -26,
                  text: (head: string) => head,
                  fontSize: SMALL,
                  fill: theme.soft,
                }),
            barX(told, {
              y: "channel",
              x1: () => left(at),
              x2: (row: Channel) => x(row[column]),
              fill: color,
              fillOpacity: low ? 0.22 : 1,
              insetTop: band / 2 + dy - 6,
              insetBottom: band / 2 - dy - 6,
            }),
            low && high
              ? link(told, {
                  ...place,
                  x1: (row: Channel) => x(row[low]),
                  x2: (row: Channel) => x(row[high]),
                  stroke: color,
                  strokeWidth: 2.5,
                  strokeOpacity: 0.6,
                })
              : null,
            low
              ? dot(told, { ...place, x: (row: Channel) => x(row[column]), r: 4.5, fill: color })
              : null,
            label(told, {
              ...place,
              x: (row: Channel) => x(high ? Math.max(row[high], row[column]) : row[column]),
              dx: 7,
              textAnchor: "start",
              text: (row: Channel) => labels.number(row[column], measure.style),
              fontSize: SMALL,
            }),
            label(few, {
              ...place,
              x: () => left(at),
              textAnchor: "start",
              text: () => labels.text("figure.few"),
              fontSize: SMALL,
              fill: theme.soft,
            }),
          ];
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const channels = read(from);
    if (channels.length === 0) return { key: "nothing", values: {}, design };
    const told = channels
      .filter(({ retention }) => Number.isFinite(retention))
      .toSorted((a, b) => b.retention - a.retention);
    const [best, worst] = [told[0], told.at(-1)];
    if (!best || !worst)
      return {
        key: "too_few",
        values: { n: Math.max(...channels.map((c) => c.followed || 0)) },
        design,
      };
    const values = {
      best: { code: best.channel },
      best_share: best.retention,
      worst: { code: worst.channel },
      worst_share: worst.retention,
    };
    if (best.ci_low > worst.ci_high) return { key: "apart", values, design };
    return {
      key: "alike",
      values: { best_share: best.retention, worst_share: worst.retention },
      design,
    };
  },

  marks({ from }, labels) {
    return read(from).map((row) => ({
      title: labels.code(row.channel),
      facts: facts(row, labels),
      at: { y: row.channel },
    }));
  },

  legend: (_data, labels, theme) => [
    { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
  ],

  foot({ from }) {
    const n = total(read(from).map(({ customers }) => customers));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};

function facts(row: Channel, labels: Labels): (readonly [string, string])[] {
  const share = (value: number, low: number, high: number) =>
    Number.isFinite(value) ? estimate(value, low, high, labels) : labels.text("figure.few");
  return [
    [labels.column("customers"), labels.number(row.customers, "integer")],
    [labels.column("retention"), share(row.retention, row.ci_low, row.ci_high)],
    [labels.column("devoted_within"), share(row.devoted_within, row.devoted_low, row.devoted_high)],
    [labels.column("cost"), labels.number(row.cost, "money")],
  ];
}
