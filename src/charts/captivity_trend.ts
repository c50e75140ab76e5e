import { barY, link, ruleY } from "@observablehq/plot";
import { heights, lastDay, monthsBelow, roundTicks } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { hatch } from "./hatch.ts";
import { date, number, rows } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW } from "./small.ts";
import { widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

/** What binds, the firmest first: column and code of each. */
const REASONS = ["contract", "no_alternatives", "says_cannot_leave"] as const;

const color = (place: number, theme: Theme) => theme.levels[3 - place]!;

/** The ends of periods, each with its reasons stacked from below. */
function read(data: FigureColumns) {
  return rows(data, {
    as_of: date,
    n: number,
    captives: number,
    share: number,
    ci_low: number,
    ci_high: number,
    by_contract: number,
    no_alternatives: number,
    says_cannot_leave: number,
  }).map((row) => {
    const counts = [row.by_contract, row.no_alternatives, row.says_cannot_leave];
    let y = 0;
    const layers = counts.map((customers, place) => {
      const from = y;
      y += customers / row.n;
      return { ...row, place, customers, y1: from, y2: y };
    });
    return { ...row, layers };
  });
}

type Layer = ReturnType<typeof read>[number]["layers"][number];

const shownOf = (data: FigureColumns) => read(data).filter(({ n }) => n >= FEW);

/** The share of customers who could not leave, at the ends of periods, by what binds them. */
export const captivityTrend: Figure = {
  name: "captivity_trend",
  reads: [
    "as_of",
    "n",
    "captives",
    "share",
    "ci_low",
    "ci_high",
    "by_contract",
    "no_alternatives",
    "says_cannot_leave",
  ],

  draw({ from }, labels, theme, width) {
    const shown = shownOf(from);
    if (shown.length === 0) return { ...sheet(theme, width, 40), marks: [] };
    const narrow = width < NARROW;
    const layers = shown.flatMap((row) => row.layers).filter(({ customers }) => customers > 0);
    const most = Math.max(0.01, ...shown.map(({ ci_high }) => ci_high));
    const percent = (value: number) => labels.number(value, "percent");
    const ticks = roundTicks(most);
    const marginLeft = widest(ticks.map(percent), SMALL) + 14;
    const wide = (width - marginLeft - 2) / shown.length;
    const inset = Math.min(1.5, wide * 0.08);
    const key = (row: { readonly as_of: Date }) => row.as_of.getTime();
    return {
      ...sheet(theme, width, narrow ? 240 : 280),
      marginTop: 10,
      marginBottom: 30,
      marginLeft,
      marginRight: 2,
      x: { axis: null, type: "band", domain: shown.map(key), padding: 0 },
      y: { axis: null, domain: [0, most] },
      marks: [
        heights(ticks, theme, percent),
        barY(layers, {
          x: key,
          y1: "y1",
          y2: "y2",
          fill: ({ place }: Layer) => color(place, theme),
          insetLeft: inset,
          insetRight: inset,
          insetTop: 0.5,
        }),
        hatch(
          (x, y) =>
            layers.map((layer) => ({
              x1: x(key(layer)) + inset,
              x2: x(key(layer)) + wide - inset,
              y1: y(layer.y1),
              y2: y(layer.y2),
            })),
          theme.paper,
        ),
        link(shown, {
          x: key,
          y1: "ci_low",
          y2: "ci_high",
          stroke: theme.ink,
          strokeOpacity: 0.7,
          strokeWidth: Math.min(2, Math.max(1, wide / 8)),
        }),
        ruleY([0], { stroke: theme.soft }),
        monthsBelow(
          shown.map(({ as_of }) => as_of),
          wide,
          labels,
          theme,
        ),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const all = read(from);
    const shown = shownOf(from);
    const [first, last] = [shown[0], shown.at(-1)];
    if (all.length === 0) return { key: "nothing", values: {}, design };
    if (!first || !last)
      return { key: "too_few", values: { n: Math.max(...all.map(({ n }) => n)) }, design };
    const values = { then: first.share, now: last.share, since: lastDay(first.as_of) };
    if (last.ci_low > first.ci_high) return { key: "more", values, design };
    if (last.ci_high < first.ci_low) return { key: "fewer", values, design };
    return { key: "alike", values, design };
  },

  marks({ from }, labels) {
    return shownOf(from).map((row) => ({
      title: labels.date(row.as_of, "day"),
      facts: [
        [labels.column("captives"), estimate(row.share, row.ci_low, row.ci_high, labels)],
        ...row.layers.map(
          ({ place, customers }) =>
            [labels.code(REASONS[place]!), labels.number(customers, "integer")] as const,
        ),
        [labels.column("n"), labels.number(row.n, "integer")],
      ],
      at: { x: row.as_of.getTime(), y: 0, y2: row.share },
    }));
  },

  legend({ from }, labels, theme) {
    const shown = shownOf(from);
    return [
      ...REASONS.flatMap((reason, place) =>
        shown.some(({ layers }) => layers[place]!.customers > 0)
          ? [
              {
                label: labels.code(reason),
                shape: "square" as const,
                color: color(place, theme),
                hatched: true,
              },
            ]
          : [],
      ),
      { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
    ];
  },

  foot({ from }) {
    return { counts: [{ n: read(from).at(-1)?.n ?? 0, unit: "customers" }], notes: [] };
  },
};
