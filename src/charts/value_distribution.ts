import { barY, ruleY, text as label } from "@observablehq/plot";
import { heights, nameBelow } from "./axis.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows } from "./rows.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import { widest } from "./text_width.ts";

/** The tenths of the customers, those who spend most first. */
function tenths(data: FigureColumns) {
  return rows(data, { decile: number, customers: number, amount: number, share: number })
    .sort((a, b) => b.amount - a.amount)
    .map((row, at) => ({ ...row, rank: at + 1 }));
}

type Tenth = ReturnType<typeof tenths>[number];

/** Which share of the amount each tenth of the customers brings. */
export const valueDistribution: Figure = {
  name: "value_distribution",
  reads: ["decile", "customers", "amount", "share"],

  draw({ from }, labels, theme, width) {
    const drawn = tenths(from);
    const narrow = width < NARROW;
    const height = narrow ? 260 : 320;
    const percent = (value: number) => labels.number(value, "percent");
    const alike = 1 / Math.max(drawn.length, 1);
    const most = Math.max(alike, ...drawn.map((row) => row.share), 0.01);
    const marginLeft = widest([percent(0.5)], SMALL) + 14;
    // The axis says percent where a bar is too slim for the sign.
    const full = (row: Tenth) => percent(row.share);
    const short = (row: Tenth) => labels.number(Math.round(row.share * 1000) / 10, "decimal");
    const pixels = (height - 22 - 46) / most;
    /** Where a number would stand in the dashed line, it stands over it. */
    const written = (row: Tenth) => {
      const under = (alike - Math.max(row.share, 0)) * pixels;
      return under > -4 && under < 22 ? alike : Math.max(row.share, 0);
    };
    const bar = (width - marginLeft) / Math.max(drawn.length, 1);
    const named = widest(drawn.map(full), SMALL) + 4 <= bar ? full : short;
    const size = widest(drawn.map(named), SMALL) + 4 <= bar ? SMALL : 11;
    return {
      ...sheet(theme, width, height),
      marginTop: 22,
      marginRight: 2,
      marginBottom: 46,
      marginLeft,
      x: { axis: null, type: "band", domain: drawn.map((row) => row.rank), padding: 0.18 },
      y: { axis: null, domain: [Math.min(0, ...drawn.map((row) => row.share)), most] },
      marks: [
        heights(narrow ? 3 : 4, theme, percent),
        barY(drawn, {
          x: "rank",
          y: "share",
          fill: (row: Tenth) => (row.rank === 1 ? theme.accent : theme.levels[1]),
          rx: 2,
        }),
        ruleY([alike], { stroke: theme.soft, strokeDasharray: "5,4" }),
        ruleY([0], { stroke: theme.soft }),
        label(drawn, {
          x: "rank",
          y: written,
          text: named,
          dy: -7,
          lineAnchor: "bottom",
          fontSize: size,
          fontWeight: 600,
          stroke: theme.paper,
          strokeWidth: 3,
          fill: theme.ink,
        }),
        // On a phone the bars leave no room for the name; there it stands in the legend.
        label(narrow ? [] : [labels.text("figure.value_distribution.alike")], {
          frameAnchor: "right",
          y: alike,
          dy: -7,
          textAnchor: "end",
          lineAnchor: "bottom",
          fill: theme.soft,
          fontSize: SMALL,
          stroke: theme.paper,
          strokeWidth: 4,
        }),
        label(drawn, {
          x: "rank",
          text: (row: Tenth) => labels.number(row.rank, "integer"),
          frameAnchor: "bottom",
          dy: 8,
          lineAnchor: "top",
          fill: theme.soft,
          fontSize: SMALL,
        }),
        nameBelow(labels.text("figure.value_distribution.axis"), theme),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = tenths(from);
    const n = total(drawn.map((row) => row.customers));
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    if (n < FEW) return { key: "too_few", values: { n }, design };
    const half = drawn.slice(Math.ceil(drawn.length / 2));
    const values = {
      top: drawn[0]?.share ?? Number.NaN,
      half: total(half.map((row) => row.share)),
    };
    return { key: "top_tenth", values, design };
  },

  marks({ from }, labels) {
    return tenths(from).map((row) => ({
      title: labels.text("figure.value_distribution.tenth", { rank: row.rank }),
      facts: [
        [labels.column("customers"), labels.number(row.customers, "integer")],
        [labels.column("amount"), labels.number(row.amount, "money")],
        [labels.column("share"), labels.number(row.share, "percent")],
      ],
      at: { x: row.rank, y: 0, y2: row.share },
    }));
  },

  legend: (_data, labels, theme, width) =>
    width < NARROW
      ? [
          {
            label: labels.text("figure.value_distribution.alike"),
            shape: "dash",
            color: theme.soft,
          },
        ]
      : [],

  foot({ from }) {
    const n = total(tenths(from).map((row) => row.customers));
    return { counts: [{ n, unit: "customers" }], notes: [] };
  },
};
