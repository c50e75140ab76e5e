import { barX, link, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";

/** The steps of a path in their order; the first has nobody before it. */
function read(data: FigureColumns) {
  return rows(data, {
    place: number,
    step: text,
    n_entered: number,
    n_reached: number,
    share: number,
    ci_low: number,
    ci_high: number,
    median_days: number,
  }).sort((a, b) => a.place - b.place);
}

type Step = ReturnType<typeof read>[number];

/** A path in steps: how many of those before get to each, and how long that takes. */
const funnel = (name: string): Figure => ({
  name,
  reads: ["place", "step", "n_entered", "n_reached", "share", "ci_low", "ci_high", "median_days"],

  draw({ from }, labels, theme, width) {
    const [first, ...steps] = read(from);
    const narrow = width < NARROW;
    const band = narrow ? 60 : 48;
    const names = steps.map(({ step }) => labels.code(step));
    const days = ({ median_days }: Step) =>
      Number.isFinite(median_days)
        ? labels.text("figure.path_funnel.days", { days: median_days })
        : labels.text("figure.path_funnel.not_half");
    const few = labels.text("figure.few");
    const said = (row: Step) =>
      Number.isFinite(row.share)
        ? labels.text("figure.path_funnel.of", {
            share: labels.number(row.share, "percent"),
            reached: row.n_reached,
            entered: row.n_entered,
          })
        : few;
    // On a phone a long name leaves room for the share alone.
    const beside = (row: Step) =>
      narrow &&
      Number.isFinite(row.share) &&
      1.1 * textWidth(labels.code(row.step), TEXT) + textWidth(said(row), SMALL) > width - 8
        ? labels.number(row.share, "percent")
        : said(row);
    const domain = steps.map(({ step }) => step);
    const right = narrow
      ? 4
      : Math.max(...steps.map((row) => textWidth(said(row), SMALL)), 40) + 18;
    return {
      ...sheet(theme, width, steps.length * band + 34),
      marginTop: 26,
      marginBottom: 4,
      marginLeft: narrow ? 1 : 1.08 * widest([...names, ...steps.map(days)], TEXT) + 20,
      marginRight: right,
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, type: "band", domain, padding: 0 },
      marks: [
        label(first ? [first] : [], {
          frameAnchor: "top-left",
          dx: narrow ? 0 : -14,
          textAnchor: narrow ? "start" : "end",
          dy: -20,
          lineAnchor: "top",
          text: ({ step }: Step) => labels.code(step),
          fill: theme.soft,
          fontSize: TEXT,
        }),
        // What did not get through stands behind, so that a step reads as a part of the one before.
        barX(steps, { y: "step", x1: 0, x2: 1, fill: theme.wash, rx2: 2, ...inset(band, narrow) }),
        barX(steps, {
          y: "step",
          x1: 0,
          x2: "share",
          fill: theme.levels[2],
          rx2: 2,
          ...inset(band, narrow),
        }),
        link(steps, {
          x1: "ci_low",
          x2: "ci_high",
          y: "step",
          dy: narrow ? 14 : 0,
          stroke: theme.ink,
          strokeOpacity: 0.6,
          strokeWidth: 2,
        }),
        label(steps, {
          y: "step",
          frameAnchor: "right",
          textAnchor: narrow ? "end" : "start",
          dx: narrow ? 0 : 12,
          dy: narrow ? -14 : 0,
          text: beside,
          fontSize: SMALL,
          fill: theme.soft,
        }),
        label(steps, {
          y: "step",
          frameAnchor: "left",
          textAnchor: narrow ? "start" : "end",
          dx: narrow ? 0 : -14,
          dy: narrow ? -14 : -8,
          text: ({ step }: Step) => labels.code(step),
          fontSize: TEXT,
          fontWeight: 600,
        }),
        narrow
          ? null
          : label(steps, {
              y: "step",
              frameAnchor: "left",
              textAnchor: "end",
              dx: -14,
              dy: 9,
              text: days,
              fontSize: SMALL,
              fill: theme.soft,
            }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const steps = read(from).slice(1);
    if (steps.length === 0) return { key: "nothing", values: {}, design };
    const known = steps.filter(({ share }) => Number.isFinite(share));
    const narrowest = known.toSorted((a, b) => a.share - b.share)[0];
    if (!narrowest) {
      const n = Math.max(...steps.map(({ n_entered }) => (n_entered > 0 ? n_entered : 0)));
      return { key: "too_few", values: { n: Math.min(n, FEW - 1) }, design };
    }
    const values = { step: { code: narrowest.step }, share: narrowest.share };
    return { key: "narrowest", values, design };
  },

  marks({ from }, labels) {
    return read(from)
      .slice(1)
      .map((row) => ({
        title: labels.code(row.step),
        facts: [
          [labels.column("n_entered"), labels.number(row.n_entered, "integer")],
          [labels.column("n_reached"), labels.number(row.n_reached, "integer")],
          [
            labels.column("share"),
            Number.isFinite(row.share)
              ? estimate(row.share, row.ci_low, row.ci_high, labels)
              : labels.text("figure.few"),
          ],
          [
            labels.column("median_days"),
            Number.isFinite(row.median_days)
              ? labels.number(row.median_days, "integer")
              : labels.text("figure.path_funnel.not_half"),
          ],
        ],
        at: { y: row.step },
      }));
  },

  legend: (_data, labels, theme) => [
    { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
  ],

  foot({ from }) {
    const [, second] = read(from);
    return { counts: [{ n: second?.n_entered || 0, unit: "customers" }], notes: [] };
  },
});

/** The path of loyalty. */
export const pathFunnel = funnel("path_funnel");

/** The path of relations, drawn in the same way. */
export const relationsFunnel = funnel("relations_funnel");

function inset(band: number, narrow: boolean) {
  return narrow ? { insetTop: band / 2 + 4, insetBottom: 6 } : { insetTop: 11, insetBottom: 11 };
}
