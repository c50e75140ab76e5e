import { barX, link, ruleX, text as label, tickX } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";

function read(data: FigureColumns) {
  return rows(data, {
    unit: text,
    magic: number,
    misery: number,
    n: number,
    misery_share: number,
    misery_low: number,
    misery_high: number,
    ratio: number,
    ci_low: number,
    ci_high: number,
    break_even: number,
  }).filter(({ unit }) => unit !== "all_units");
}

type Unit = ReturnType<typeof read>[number];

/** What magic would have to be for the branch to break even, as a share of its rated moments. */
const wanted = (row: Unit) => (row.misery * row.break_even) / row.n;

/** Above or below break-even beyond the interval of the ratio; null where that is open. */
function verdict(row: Unit): "above" | "below" | null {
  if (row.ci_low > row.break_even) return "above";
  return row.ci_high < row.break_even ? "below" : null;
}

const said = (row: Unit, labels: Labels) =>
  Number.isFinite(row.ratio)
    ? labels.text("figure.moments_by_unit.ratio", { ratio: row.ratio })
    : labels.text("figure.moments_by_unit.few");

/** Misery to the left and magic to the right, branch by branch, with the magic that would make up for it. */
export const momentsByUnit: Figure = {
  name: "moments_by_unit",
  reads: [
    "unit",
    "magic",
    "misery",
    "n",
    "misery_share",
    "misery_low",
    "misery_high",
    "ratio",
    "ci_low",
    "ci_high",
    "break_even",
  ],

  draw({ from }, labels, theme, width) {
    const units = read(from);
    const shown = units.filter(({ n }) => n >= FEW);
    const narrow = width < NARROW;
    const band = narrow ? 44 : 30;
    const names = units.map(({ unit }) => unit);
    const left = Math.max(0.1, ...shown.map(({ misery_high }) => misery_high || 0));
    const right = Math.max(0.1, ...shown.map((row) => Math.max(row.magic / row.n, wanted(row))));
    const bar = { insetTop: narrow ? 20 : 6, insetBottom: 6, rx2: 2 } as const;
    const dy = narrow ? 7 : 0;
    return {
      ...sheet(theme, width, units.length * band + 32),
      marginTop: 2,
      marginBottom: 28,
      marginLeft: narrow ? 6 : widest(names, TEXT) + 20,
      marginRight: narrow
        ? 8
        : Math.max(60, ...units.map((row) => textWidth(said(row, labels), SMALL))) + 18,
      x: { axis: null, domain: [-1.05 * left, 1.05 * right] },
      y: { axis: null, type: "band", domain: names, padding: 0 },
      marks: [
        numbersBelow(narrow ? 5 : 9, theme, (value) => labels.number(Math.abs(value), "percent")),
        barX(shown, {
          ...bar,
          y: "unit",
          x1: 0,
          x2: (row: Unit) => -row.misery / row.n,
          fill: theme.misery,
        }),
        barX(shown, {
          ...bar,
          y: "unit",
          x1: 0,
          x2: (row: Unit) => row.magic / row.n,
          fill: theme.magic,
        }),
        link(shown, {
          x1: (row: Unit) => -row.misery_low,
          x2: (row: Unit) => -row.misery_high,
          y: "unit",
          dy,
          stroke: theme.ink,
          strokeOpacity: 0.6,
          strokeWidth: 1.5,
        }),
        ruleX([0], { stroke: theme.soft }),
        tickX(shown, {
          x: wanted,
          y: "unit",
          stroke: theme.ink,
          strokeWidth: 2,
          insetTop: bar.insetTop - 3,
          insetBottom: bar.insetBottom - 3,
        }),
        label(units, {
          y: "unit",
          frameAnchor: "left",
          textAnchor: narrow ? "start" : "end",
          dx: narrow ? 0 : -14,
          dy: narrow ? -13 : 0,
          text: "unit",
          fontSize: narrow ? SMALL : TEXT,
          fontWeight: 500,
        }),
        label(units, {
          y: "unit",
          frameAnchor: "right",
          textAnchor: narrow ? "end" : "start",
          dx: narrow ? 0 : 14,
          dy: narrow ? -13 : 0,
          text: (row: Unit) => said(row, labels),
          fontSize: SMALL,
          fill: theme.soft,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const units = read(from);
    if (units.length === 0) return { key: "nothing", values: {}, design };
    const shown = units.filter(
      ({ ratio, ci_low }) => Number.isFinite(ratio) && Number.isFinite(ci_low),
    );
    if (shown.length === 0)
      return {
        key: "too_few",
        values: { n: Math.min(FEW - 1, total(units.map(({ n }) => n))) },
        design,
      };
    const count = (side: "above" | "below") => shown.filter((row) => verdict(row) === side).length;
    const values = { n: shown.length, above: count("above"), below: count("below") };
    return { key: "units", values, design };
  },

  marks({ from }, labels) {
    return read(from).map((row) => ({
      title: row.unit,
      facts: [
        [labels.column("magic"), labels.number(row.magic, "integer")],
        [labels.column("misery"), labels.number(row.misery, "integer")],
        ...(row.n >= FEW
          ? [
              [
                labels.column("misery_share"),
                estimate(row.misery_share, row.misery_low, row.misery_high, labels),
              ] as const,
            ]
          : []),
        [
          labels.column("ratio"),
          Number.isFinite(row.ratio) ? labels.number(row.ratio, "decimal") : said(row, labels),
        ],
      ],
      at: { y: row.unit },
    }));
  },

  legend: (_data, labels, theme) => [
    { label: labels.code("misery"), shape: "square", color: theme.misery },
    { label: labels.code("magic"), shape: "square", color: theme.magic },
    { label: labels.text("figure.moments_by_unit.legend.wanted"), shape: "line", color: theme.ink },
  ],

  foot({ from }) {
    return { counts: [{ n: total(read(from).map(({ n }) => n)), unit: "rows" }], notes: [] };
  },
};
