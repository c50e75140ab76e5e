import { barX, link, text as label } from "@observablehq/plot";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { total } from "./small.ts";
import { widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

const read = (data: FigureColumns) =>
  rows(data, {
    fifth: number,
    customers: number,
    givers_share: number,
    own: number,
    referred: number,
    suggestion_value: number,
    cost_saved: number,
    beyond: number,
    ci_low: number,
    ci_high: number,
  }).sort((a, b) => a.fifth - b.fifth);

type Fifth = ReturnType<typeof read>[number];

const PARTS = ["referred", "suggestion_value", "cost_saved"] as const;

const colorOf = (part: (typeof PARTS)[number], theme: Theme) =>
  ({ referred: theme.levels[3], suggestion_value: theme.levels[2], cost_saved: theme.levels[1] })[
    part
  ];

/** Where the right half begins, what customers give beyond their purchases, of a width of 1. */
const BEYOND = 0.5;
const HALF = 0.36;

/** What customers buy, and beside it what they give beyond, by fifths of their purchases. */
export const contributionFifths: Figure = {
  name: "contribution_fifths",
  reads: [
    "fifth",
    "customers",
    "givers_share",
    "own",
    "referred",
    "suggestion_value",
    "cost_saved",
    "beyond",
    "ci_low",
    "ci_high",
  ],

  draw({ from }, labels, theme, width) {
    const fifths = read(from);
    if (fifths.length === 0) return { ...sheet(theme, width, 40), marks: [] };
    const narrow = width < NARROW;
    const band = narrow ? 54 : 40;
    const most = (values: readonly number[]) =>
      Math.max(...values.filter(Number.isFinite), Number.MIN_VALUE);
    const own = (value: number) => (HALF * value) / most(fifths.map((row) => row.own));
    const beyond = (value: number) =>
      BEYOND + (HALF * value) / most(fifths.flatMap((row) => [row.ci_high, row.beyond]));
    const name = (row: Fifth) => labels.code(`fifth_${row.fifth}`);
    const money = (value: number) => labels.number(value, "money");
    const inset = narrow ? { insetTop: 26, insetBottom: 10 } : { insetTop: 11, insetBottom: 11 };
    const dy = narrow ? 8 : 0;
    const parts = fifths.flatMap((row) => {
      let so_far = 0;
      return PARTS.map((part) => {
        const begins = so_far;
        so_far += row[part] || 0;
        return { fifth: row.fifth, part, x1: beyond(begins), x2: beyond(so_far) };
      });
    });
    const heads = [
      { x: 0, said: labels.text("figure.contribution_fifths.own") },
      { x: BEYOND, said: labels.text("figure.contribution_fifths.beyond") },
    ];
    const told = fifths.filter((row) => Number.isFinite(row.own));
    return {
      ...sheet(theme, width, fifths.length * band + 36),
      marginTop: narrow ? 40 : 30,
      marginBottom: 4,
      marginLeft: narrow ? 1 : 1.14 * widest(fifths.map(name), TEXT) + 20,
      marginRight: 4,
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, type: "band", domain: fifths.map(({ fifth }) => fifth), padding: 0 },
      marks: [
        label(heads, {
          x: "x",
          frameAnchor: "top",
          lineAnchor: "top",
          textAnchor: "start",
          dy: narrow ? -38 : -26,
          text: "said",
          lineWidth: narrow ? 12 : 40,
          fontSize: SMALL,
          fill: theme.soft,
        }),
        label(fifths, {
          y: "fifth",
          frameAnchor: "left",
          textAnchor: narrow ? "start" : "end",
          dx: narrow ? 0 : -14,
          dy: narrow ? -13 : 0,
          text: name,
          fontSize: TEXT,
          fontWeight: 600,
        }),
        barX(told, {
          y: "fifth",
          x1: 0,
          x2: (row: Fifth) => own(row.own),
          fill: theme.operation,
          ...inset,
        }),
        barX(parts, {
          y: "fifth",
          x1: "x1",
          x2: "x2",
          fill: ({ part }: (typeof parts)[number]) => colorOf(part, theme),
          ...inset,
        }),
        link(told, {
          y: "fifth",
          dy,
          x1: (row: Fifth) => beyond(row.ci_low),
          x2: (row: Fifth) => beyond(row.ci_high),
          stroke: theme.ink,
          strokeOpacity: 0.6,
          strokeWidth: 2,
        }),
        label(told, {
          y: "fifth",
          dy,
          x: (row: Fifth) => own(row.own),
          dx: 6,
          textAnchor: "start",
          text: (row: Fifth) => money(row.own),
          fontSize: SMALL,
        }),
        label(told, {
          y: "fifth",
          dy,
          x: (row: Fifth) => beyond(row.ci_high),
          dx: 6,
          textAnchor: "start",
          text: (row: Fifth) => money(row.beyond),
          fontSize: SMALL,
        }),
        label(
          fifths.filter((row) => !Number.isFinite(row.own)),
          {
            y: "fifth",
            dy,
            x: () => 0,
            textAnchor: "start",
            text: () => labels.text("figure.few"),
            fontSize: SMALL,
            fill: theme.soft,
          },
        ),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const fifths = read(from);
    if (fifths.length === 0) return { key: "nothing", values: {}, design };
    const told = fifths.filter(({ beyond }) => Number.isFinite(beyond));
    const most = told.toSorted((a, b) => b.beyond - a.beyond)[0];
    const n = Math.max(...fifths.map(({ customers }) => customers || 0));
    if (!most || told.length < 2) return { key: "too_few", values: { n: Math.min(n, 9) }, design };
    if (most.beyond === 0) return { key: "none", values: {}, design };
    const [top, rest] = [told[0]!, total(told.slice(1).map((row) => row.beyond * row.customers))];
    const all = rest + top.beyond * top.customers;
    const share = (top.beyond * top.customers) / all;
    const bought = total(told.map((row) => row.own * row.customers));
    return {
      key: "top_fifth",
      values: { share, bought: (top.own * top.customers) / bought },
      design,
    };
  },

  marks({ from }, labels) {
    const money = (value: number) =>
      Number.isFinite(value) ? labels.number(value, "money") : labels.text("figure.few");
    return read(from).map((row) => ({
      title: labels.code(`fifth_${row.fifth}`),
      facts: [
        [labels.column("customers"), labels.number(row.customers, "integer")],
        [labels.column("own"), money(row.own)],
        ...PARTS.map((part) => [labels.column(part), money(row[part])] as const),
        [labels.column("givers_share"), labels.number(row.givers_share, "percent")],
      ],
      at: { y: row.fifth },
    }));
  },

  legend: (_data, labels, theme) => [
    ...PARTS.map((part) => ({
      label: labels.column(part),
      shape: "square" as const,
      color: colorOf(part, theme),
    })),
    { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
  ],

  foot({ from }) {
    const n = total(read(from).map(({ customers }) => customers));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
};
