import { barX, dot, link, ruleX, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { mix } from "./mix.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth, widest } from "./text_width.ts";

function read(data: FigureColumns) {
  return rows(data, {
    recommend_group: text,
    n: number,
    promoters: number,
    passives: number,
    detractors: number,
    score: number,
    ci_low: number,
    ci_high: number,
  });
}

type Group = ReturnType<typeof read>[number];

const points = (value: number, labels: Labels) =>
  labels.text("figure.recommendation_bars.points", { points: Math.round(100 * value) });

const said = (row: Group, labels: Labels) =>
  Number.isFinite(row.score)
    ? labels.text("figure.recommendation_bars.score", {
        score: points(row.score, labels),
        low: points(row.ci_low, labels),
        high: points(row.ci_high, labels),
      })
    : labels.text("figure.few");

/** Who would not recommend to the left, who would to the right, and the score on the same axis. */
export const recommendationBars: Figure = {
  name: "recommendation_bars",
  reads: [
    "recommend_group",
    "n",
    "promoters",
    "passives",
    "detractors",
    "score",
    "ci_low",
    "ci_high",
  ],

  draw({ from }, labels, theme, width) {
    const groups = read(from);
    const narrow = width < NARROW;
    const band = narrow ? 62 : 44;
    const shown = groups.filter(({ score }) => Number.isFinite(score));
    const most = Math.max(
      0.2,
      ...shown.map((row) => Math.max(row.detractors, row.promoters) / row.n),
      ...shown.flatMap((row) => [Math.abs(row.ci_low), Math.abs(row.ci_high)]),
    );
    const reach = Math.min(1, Math.ceil(most * 10 + 0.5) / 10);
    const names = groups.map((row) => labels.code(row.recommend_group));
    const right = narrow
      ? 6
      : Math.max(...groups.map((row) => textWidth(said(row, labels), SMALL)), 40) + 20;
    const bar = { insetTop: narrow ? 26 : 12, insetBottom: 12, rx2: 2 } as const;
    const dy = narrow ? 7 : 0;
    return {
      ...sheet(theme, width, groups.length * band + 32),
      marginTop: 2,
      marginBottom: 28,
      marginLeft: narrow ? 6 : widest(names, TEXT) + 20,
      marginRight: right,
      x: { axis: null, domain: [-reach, reach] },
      y: { axis: null, type: "band", domain: groups.map((row) => row.recommend_group), padding: 0 },
      marks: [
        numbersBelow([-reach, -reach / 2, 0, reach / 2, reach], theme, (value) =>
          points(value, labels),
        ),
        barX(shown, {
          ...bar,
          y: "recommend_group",
          x1: 0,
          x2: (row: Group) => -row.detractors / row.n,
          fill: mix(theme.misery, theme.paper, 0.7),
        }),
        barX(shown, {
          ...bar,
          y: "recommend_group",
          x1: 0,
          x2: (row: Group) => row.promoters / row.n,
          fill: mix(theme.magic, theme.paper, 0.7),
        }),
        ruleX([0], { stroke: theme.soft }),
        link(shown, {
          x1: "ci_low",
          x2: "ci_high",
          y: "recommend_group",
          dy,
          stroke: theme.ink,
          strokeWidth: 2,
        }),
        dot(shown, {
          x: "score",
          y: "recommend_group",
          dy,
          r: 5,
          fill: theme.ink,
          stroke: theme.paper,
          strokeWidth: 1.5,
        }),
        ...[true, false].map((whole) =>
          label(
            groups.filter((row) => (row.recommend_group === "all") === whole),
            {
              y: "recommend_group",
              frameAnchor: "left",
              textAnchor: narrow ? "start" : "end",
              dx: narrow ? 0 : -14,
              dy: narrow ? -17 : 0,
              text: (row: Group) => labels.code(row.recommend_group),
              fontSize: TEXT,
              fontWeight: whole ? 700 : 500,
            },
          ),
        ),
        label(groups, {
          y: "recommend_group",
          frameAnchor: "right",
          textAnchor: narrow ? "end" : "start",
          dx: narrow ? 0 : 14,
          dy: narrow ? -17 : 0,
          text: (row: Group) => said(row, labels),
          fontSize: SMALL,
          fill: theme.soft,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const all = read(from).find(({ recommend_group }) => recommend_group === "all");
    if (!all) return { key: "nothing", values: {}, design };
    if (!Number.isFinite(all.score)) return { key: "too_few", values: { n: all.n }, design };
    const values = {
      score: Math.round(100 * all.score),
      promoters: all.promoters / all.n,
      detractors: all.detractors / all.n,
    };
    return { key: "score", values, design };
  },

  marks({ from }, labels) {
    return read(from).map((row) => ({
      title: labels.code(row.recommend_group),
      facts: [
        [labels.column("n"), labels.number(row.n, "integer")],
        [labels.column("score"), said(row, labels)],
        ...(Number.isFinite(row.score)
          ? [
              [labels.column("promoters"), labels.number(row.promoters, "integer")] as const,
              [labels.column("detractors"), labels.number(row.detractors, "integer")] as const,
            ]
          : []),
      ],
      at: { y: row.recommend_group },
    }));
  },

  legend: (_data, labels, theme) => [
    {
      label: labels.code("detractor"),
      shape: "square",
      color: mix(theme.misery, theme.paper, 0.7),
    },
    { label: labels.code("promoter"), shape: "square", color: mix(theme.magic, theme.paper, 0.7) },
    {
      label: labels.text("figure.recommendation_bars.legend.score"),
      shape: "circle",
      color: theme.ink,
    },
  ],

  foot({ from }) {
    const all = read(from).find(({ recommend_group }) => recommend_group === "all");
    return { counts: all ? [{ n: all.n, unit: "customers" }] : [], notes: [] };
  },
};
