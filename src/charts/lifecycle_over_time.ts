import { barY, text as label, ruleY } from "@observablehq/plot";
import { heights, monthsBelow } from "./axis.ts";
import type { Figure } from "./figure.ts";
import { hatch } from "./hatch.ts";
import { APART, type Bar, bars, inOrder, stateColor } from "./lifecycle_bars.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { spread } from "./spread.ts";
import { FEW, total } from "./small.ts";
import { widest } from "./text_width.ts";

const DAY = 86_400_000;

/** How many customers were in which state of their own rhythm at each period's end. */
export const lifecycleOverTime: Figure = {
  name: "lifecycle_over_time",
  reads: ["as_of", "state", "customers", "share"],

  draw({ from }, labels, theme, width) {
    const drawn = bars(from);
    const dates = [...new Map(drawn.map((row) => [row.as_of.getTime(), row.as_of])).values()];
    const last = drawn.filter((row) => row.as_of.getTime() === dates.at(-1)?.getTime());
    const narrow = width < NARROW;
    const height = narrow ? 280 : 360;
    const marginLeft =
      widest(
        drawn.map((row) => labels.number(row.y2, "compact")),
        SMALL,
      ) + 14;
    const named = (row: Bar) =>
      `${labels.code(row.state)}  ${labels.number(row.customers, "integer")}`;
    const marginRight = narrow ? 2 : widest(last.map(named), TEXT) + 20;
    const wide = (width - marginLeft - marginRight) / Math.max(dates.length, 1);
    const low = Math.min(0, ...drawn.map((row) => row.y2));
    const high = Math.max(1, ...drawn.map((row) => row.y2));
    const pixels = (height - 40) / (high - low);
    const shown = last.filter((row) => row.customers > 0);
    const places = spread(
      shown.map((row) => ((row.y1 + row.y2) / 2) * pixels),
      18,
    );
    const inset = Math.min(1.5, wide * 0.08);
    return {
      ...sheet(theme, width, height),
      marginTop: 10,
      marginBottom: 30,
      marginLeft,
      marginRight,
      x: { axis: null, type: "band", domain: dates, padding: 0 },
      y: { axis: null, domain: [low, high] },
      marks: [
        // Below the line stand customers too, not a negative number of them.
        heights(5, theme, (value) => labels.number(Math.abs(value), "compact")),
        barY(drawn, {
          x: "as_of",
          y1: "y1",
          y2: "y2",
          fill: (row: Bar) => stateColor(row.state, theme),
          fillOpacity: (row: Bar) => (row.too_early ? 0.4 : 1),
          insetLeft: inset,
          insetRight: inset,
          insetTop: 0.5,
        }),
        hatch(
          (x, y) =>
            drawn
              .filter((row) => row.state === APART)
              .map((row) => ({
                x1: x(row.as_of) + inset,
                x2: x(row.as_of) + wide - inset,
                y1: y(row.y1),
                y2: y(row.y2),
              })),
          theme.paper,
        ),
        ruleY([0], { stroke: theme.soft }),
        narrow
          ? null
          : label(shown, {
              frameAnchor: "right",
              y: (_row: Bar, at: number) => (places[at] ?? 0) / pixels,
              dx: 12,
              textAnchor: "start",
              text: named,
              fontSize: TEXT,
              fontWeight: 500,
            }),
        monthsBelow(dates, wide, labels, theme),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = bars(from);
    const end = drawn.at(-1)?.as_of;
    if (!end) return { key: "nothing", values: {}, design };
    const now = drawn.filter((row) => row.as_of.getTime() === end.getTime());
    const repeat = total(now.filter((row) => row.state !== APART).map((row) => row.customers));
    if (repeat < FEW) return { key: "too_few", values: { n: repeat }, design };
    if (now.some((row) => row.too_early)) return { key: "too_early", values: {}, design };
    const active = total(now.filter((row) => row.state === "active").map((row) => row.customers));
    const before = Date.UTC(end.getUTCFullYear() - 1, end.getUTCMonth(), end.getUTCDate());
    // The same season a year ago; a month's last day may fall a day apart in leap years.
    const then = drawn.find(
      (row) => row.state === "active" && Math.abs(row.as_of.getTime() - before) <= 2 * DAY,
    )?.customers;
    if (then === undefined)
      return { key: "active_now", values: { share: active / repeat, n: repeat }, design };
    const key = active > then ? "more_active" : active < then ? "fewer_active" : "as_many_active";
    return { key, values: { active, then }, design };
  },

  marks({ from }, labels) {
    return bars(from).map((row) => ({
      title: `${labels.code(row.state)}, ${labels.date(row.as_of, "day")}`,
      facts: [
        [labels.column("customers"), labels.number(row.customers, "integer")],
        [labels.column("share"), labels.number(row.share, "percent")],
      ],
      at: { x: row.as_of, y: row.y1, y2: row.y2 },
    }));
  },

  legend({ from }, labels, theme, width) {
    if (width >= NARROW) return [];
    const states = [
      ...new Set(
        bars(from)
          .toSorted(inOrder)
          .map((row) => row.state),
      ),
    ];
    return states.map((state) => ({
      label: labels.code(state),
      shape: "square",
      color: stateColor(state, theme),
      hatched: state === APART,
    }));
  },

  foot({ from }) {
    const drawn = bars(from);
    const end = drawn.at(-1)?.as_of.getTime();
    const now = drawn.filter((row) => row.as_of.getTime() === end);
    return {
      counts: [{ n: total(now.map((row) => row.customers)), unit: "customers" }],
      notes: drawn.some((row) => row.too_early) ? [{ key: "too_early", values: {} }] : [],
    };
  },
};
