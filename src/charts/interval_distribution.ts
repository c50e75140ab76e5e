import { link, rectY, ruleY, text as label } from "@observablehq/plot";
import { heights, nameBelow, numbersBelow, roundTicks } from "./axis.ts";
import type { Figure, FigureColumns, FigureData, Labels } from "./figure.ts";
import { stateColor } from "./lifecycle_bars.ts";
import { number, rows } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

function bins(data: FigureColumns) {
  return rows(data, { days: number, days_to: number, intervals: number, share: number }).sort(
    (a, b) => a.days - b.days,
  );
}

/** The quantiles of the intervals, the shortest first; none where no second relation came. */
function quantiles(data: FigureData) {
  return data.with
    ? rows(data.with, { quantile: number, days: number }).sort((a, b) => a.quantile - b.quantile)
    : [];
}

/** The state that a customer is in after so many days: the same cuts as the lifecycle's. */
function zones(data: FigureData) {
  const at = (quantile: number) =>
    quantiles(data).find((row) => Math.abs(row.quantile - quantile) < 1e-6)?.days;
  const [risk, lapse] = [at(0.8), at(0.95)];
  return (days: number) => {
    if (risk === undefined || lapse === undefined) return undefined;
    return days <= risk ? "active" : days <= lapse ? "at_risk" : "lapsed";
  };
}

/** Days are whole and the end is not included: from 1 to 8 are the days 1 to 7. */
function binName({ days, days_to }: { days: number; days_to: number }, labels: Labels): string {
  return days_to - days > 1
    ? labels.text("figure.interval_distribution.bin", { from: days, to: days_to - 1 })
    : labels.text("figure.interval_distribution.day", { days });
}

/** A bin in the parts that lie in one state each: a limit seldom falls between two bins. */
function inStates<T extends { days: number; days_to: number }>(bin: T, data: FigureData): T[] {
  const limits = quantiles(data)
    .filter(({ quantile }) => [0.8, 0.95].some((limit) => Math.abs(quantile - limit) < 1e-6))
    .map(({ days }) => days)
    .filter((days) => bin.days < days && days < bin.days_to);
  const edges = [bin.days, ...limits, bin.days_to];
  return limits.length === 0
    ? [bin]
    : edges.slice(1).map((days_to, at) => ({ ...bin, days: edges[at]!, days_to }));
}

const colorOf = (zone: string | undefined, theme: Theme) =>
  zone === undefined ? theme.accent : stateColor(zone, theme);

/** How many days pass between two visits, with the quantiles that tell the states apart. */
export const intervalDistribution: Figure = {
  name: "interval_distribution",
  reads: ["days", "days_to", "intervals", "share"],
  readsWith: ["quantile", "days"],

  draw(data, labels, theme, width) {
    const drawn = bins(data.from);
    const lines = quantiles(data);
    const zone = zones(data);
    const narrow = width < NARROW;
    const most = Math.max(1, ...drawn.map((row) => row.intervals));
    const end = Math.max(1, ...drawn.map((row) => row.days_to));
    const step = 19;
    const chart = narrow ? 200 : 260;
    // Each quantile has a line of its own above the bars, so that no two names collide.
    const top = lines.length * step + 10;
    const marginLeft = widest([labels.number(most, "compact"), "000"], SMALL) + 14;
    const inner = width - marginLeft - 16;
    const named = lines.map((row, at) => ({
      ...row,
      height: most + ((lines.length - at - 0.4) * step * most) / chart,
      text: labels.text("figure.interval_distribution.within", {
        share: row.quantile,
        days: Math.round(row.days),
      }),
    }));
    const fits = (row: (typeof named)[number]) =>
      (row.days / end) * inner + textWidth(row.text, SMALL) + 8 < inner + 12;
    const name = {
      x: "days",
      y: "height",
      text: "text",
      fontSize: SMALL,
      fontWeight: 600,
    } as const;
    return {
      ...sheet(theme, width, chart + top + 48),
      marginTop: 0,
      marginRight: 16,
      marginBottom: 48,
      marginLeft,
      x: { axis: null, domain: [0, end] },
      y: { axis: null, domain: [0, (most * (chart + top)) / chart] },
      marks: [
        heights(roundTicks(most), theme, (value) => labels.number(value, "compact")),
        numbersBelow(narrow ? 5 : 9, theme, (value) => labels.number(value, "integer")),
        rectY(
          drawn.flatMap((bin) => inStates(bin, data)),
          {
            x1: "days",
            x2: "days_to",
            y1: 0,
            y2: "intervals",
            fill: (row: (typeof drawn)[number]) =>
              colorOf(zone((row.days + row.days_to) / 2), theme),
            insetLeft: 0.5,
            insetRight: 0.5,
          },
        ),
        ruleY([0], { stroke: theme.soft }),
        link(named, {
          x1: "days",
          x2: "days",
          y1: 0,
          y2: "height",
          stroke: theme.ink,
          strokeOpacity: 0.55,
        }),
        label(named.filter(fits), {
          ...name,
          dx: 6,
          textAnchor: "start",
          lineAnchor: "middle",
          dy: 5,
        }),
        label(
          named.filter((row) => !fits(row)),
          {
            ...name,
            dx: -6,
            textAnchor: "end",
            dy: 5,
          },
        ),
        nameBelow(labels.text("figure.interval_distribution.axis"), theme),
      ],
    };
  },

  finding(data) {
    const design = "observational";
    const drawn = bins(data.from);
    const n = total(drawn.map((row) => row.intervals));
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    if (n < FEW) return { key: "too_few", values: { n }, design };
    let counted = 0;
    const middle = drawn.find((row) => (counted += row.intervals) >= n / 2);
    const half = quantiles(data).find((row) => row.quantile === 0.5)?.days ?? middle?.days_to;
    return { key: "half_within", values: { days: Math.round(half ?? Number.NaN) }, design };
  },

  marks(data, labels) {
    const zone = zones(data);
    return bins(data.from).map((row) => {
      const state = zone((row.days + row.days_to) / 2);
      return {
        title: binName(row, labels),
        facts: [
          [labels.column("intervals"), labels.number(row.intervals, "integer")] as const,
          [labels.column("share"), labels.number(row.share, "percent")] as const,
          ...(state ? [[labels.column("state"), labels.code(state)] as const] : []),
        ],
        at: { x: row.days, x2: row.days_to, y: 0, y2: row.intervals },
      };
    });
  },

  legend(data, labels, theme) {
    if (zones(data)(0) === undefined) return [];
    return ["active", "at_risk", "lapsed"].map((state) => ({
      label: labels.code(state),
      shape: "square",
      color: stateColor(state, theme),
    }));
  },

  foot({ from }) {
    const n = total(bins(from).map((row) => row.intervals));
    return { counts: [{ n, unit: "intervals" }], notes: [{ key: "open_intervals", values: {} }] };
  },
};
