import { barX, link, ruleX, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";

/** The largest segment first; the rest that no rule caught stands last. */
function segments(data: FigureColumns) {
  const found = rows(data, {
    segment: text,
    customers: number,
    share: number,
    ci_low: number,
    ci_high: number,
    revenue: number,
    revenue_share: number,
  });
  return found.sort(
    (a, b) =>
      Number(a.segment === "others") - Number(b.segment === "others") || b.customers - a.customers,
  );
}

/** How many customers each segment holds, with intervals, and how much of the revenue. */
export const segmentSizes: Figure = {
  name: "segment_sizes",
  reads: ["segment", "customers", "share", "ci_low", "ci_high", "revenue", "revenue_share"],

  draw({ from }, labels, theme, width) {
    const drawn = segments(from);
    const narrow = width < NARROW;
    const band = narrow ? 58 : 46;
    const thick = 13;
    // Offsets from the middle of a row: the two bars, and on a phone the name above them.
    const [upper, lower] = narrow ? [-1, 14] : [-7.5, 7.5];
    const name = (segment: string) => labels.code(segment);
    const size = (row: (typeof drawn)[number]) =>
      `${labels.number(row.share, "percent")} · ${labels.number(row.customers, "integer")}`;
    const worth = (row: (typeof drawn)[number]) =>
      `${labels.number(row.revenue_share, "percent")} · ${labels.number(row.revenue, "compact")}`;
    const names = drawn.map((row) => name(row.segment));
    const inset = (offset: number) => ({
      insetTop: band / 2 + offset - thick / 2,
      insetBottom: band / 2 - offset - thick / 2,
    });
    const bar = { y: "segment", x1: 0, rx2: 2 };
    const value = { y: "segment", textAnchor: "start", fontSize: SMALL, fill: theme.soft } as const;
    return {
      ...sheet(theme, width, drawn.length * band + 12),
      marginTop: 6,
      marginBottom: 6,
      marginLeft: narrow ? 1 : widest(names, TEXT) + 14,
      marginRight: Math.max(...drawn.flatMap((row) => [size(row), worth(row)].map(margin)), 0),
      x: { axis: null, domain: [0, most(drawn)] },
      y: { axis: null, domain: drawn.map((row) => row.segment), padding: 0 },
      marks: [
        barX(drawn, { ...bar, ...inset(upper), x2: "share", fill: theme.levels[1] }),
        barX(drawn, { ...bar, ...inset(lower), x2: "revenue_share", fill: theme.accent }),
        link(drawn, {
          x1: "ci_low",
          x2: "ci_high",
          y: "segment",
          dy: upper,
          stroke: theme.ink,
          strokeOpacity: 0.45,
          strokeWidth: 2,
        }),
        narrow ? null : ruleX([0], { stroke: theme.faint, strokeOpacity: 0.6 }),
        label(drawn, {
          ...value,
          x: (row) => Math.max(row.ci_high, row.share),
          dx: 7,
          dy: upper,
          text: size,
        }),
        label(drawn, { ...value, x: "revenue_share", dx: 7, dy: lower, text: worth }),
        label(drawn, {
          y: "segment",
          frameAnchor: "left",
          textAnchor: narrow ? "start" : "end",
          dx: narrow ? 0 : -12,
          dy: narrow ? -18 : 0,
          text: (row) => name(row.segment),
          fontSize: TEXT,
          fontWeight: 600,
        }),
      ],
    };
  },

  finding({ from }) {
    const drawn = segments(from);
    const n = total(drawn.map((row) => row.customers));
    const design = "observational";
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    if (n < FEW) return { key: "too_few", values: { n }, design };
    const named = drawn.filter((row) => row.segment !== "others");
    const worth = (row: (typeof drawn)[number]) => row.revenue_share - row.share;
    const top = named.toSorted((a, b) => worth(b) - worth(a))[0];
    if (!top || !(worth(top) > 0)) {
      const [largest] = drawn;
      return {
        key: "largest",
        values: { segment: { code: largest?.segment ?? "" }, share: largest?.share ?? Number.NaN },
        design,
      };
    }
    const values = {
      segment: { code: top.segment },
      share: top.share,
      revenue_share: top.revenue_share,
    };
    return { key: "more_than_their_share", values, design };
  },

  marks({ from }, labels) {
    return segments(from).map((row) => ({
      title: labels.code(row.segment),
      facts: [
        [labels.column("customers"), labels.number(row.customers, "integer")],
        [labels.column("share"), estimate(row.share, row.ci_low, row.ci_high, labels)],
        [labels.column("revenue"), labels.number(row.revenue, "money")],
        [labels.column("revenue_share"), labels.number(row.revenue_share, "percent")],
      ],
      at: { y: row.segment },
    }));
  },

  legend: (_data, labels, theme) => [
    {
      label: labels.text("figure.segment_sizes.legend.customers"),
      shape: "square",
      color: theme.levels[1],
    },
    { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.ink },
    {
      label: labels.text("figure.segment_sizes.legend.revenue"),
      shape: "square",
      color: theme.accent,
    },
  ],

  foot({ from }) {
    const n = total(segments(from).map((row) => row.customers));
    return { counts: [{ n, unit: "customers" }], notes: [] };
  },
};

const margin = (value: string) => textWidth(value, SMALL) + 10;

function most(drawn: ReturnType<typeof segments>): number {
  const ends = drawn.flatMap((row) => [row.ci_high, row.share, row.revenue_share]);
  return Math.max(...ends.filter(Number.isFinite), 0.01);
}
