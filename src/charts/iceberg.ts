import { areaX, link, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { mix } from "./mix.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";

function read(data: FigureColumns) {
  const states = rows(data, {
    state: text,
    moments: number,
    customers: number,
    share: number,
    ci_low: number,
    ci_high: number,
    iceberg: number,
    told_mean: number,
    followed: number,
    churn: number,
    churn_low: number,
    churn_high: number,
  });
  const of = (state: string) => states.find((row) => row.state === state);
  return { all: of("disappointed"), complained: of("complained"), silent: of("silent") };
}

type State = NonNullable<ReturnType<typeof read>["silent"]>;

/** Half the width of a mountain of ice at each depth, from its peak to its foot: depth, left, right. */
const OUTLINE = [
  [0, 0, 0.02],
  [0.05, 0.05, 0.07],
  [0.1, 0.06, 0.16],
  [0.16, 0.14, 0.19],
  [0.22, 0.2, 0.3],
  [0.3, 0.38, 0.42],
  [0.38, 0.46, 0.44],
  [0.5, 0.5, 0.5],
  [0.62, 0.42, 0.47],
  [0.74, 0.36, 0.33],
  [0.85, 0.2, 0.24],
  [0.94, 0.13, 0.1],
  [1, 0.02, 0.03],
] as const;

const SLICES = 400;

/** The mountain in thin slices, with the part of its area down to each. */
const ICE = (() => {
  const slices = Array.from({ length: SLICES + 1 }, (_, at) => {
    const depth = at / SLICES;
    const below = Math.max(
      1,
      OUTLINE.findIndex(([d]) => d >= depth),
    );
    const [from, to] = [OUTLINE[below - 1]!, OUTLINE[below]!];
    const part = (depth - from[0]) / (to[0] - from[0]);
    const between = (side: 1 | 2) => from[side] + part * (to[side] - from[side]);
    return { depth, left: -between(1), right: between(2) };
  });
  const total = slices.reduce((sum, { left, right }) => sum + right - left, 0);
  let so_far = 0;
  return slices.map((slice) => ({ ...slice, area: (so_far += slice.right - slice.left) / total }));
})();

/** How deep the water line lies so that this share of the ice stands above it. */
const waterLine = (share: number): number => ICE.find(({ area }) => area >= share)?.depth ?? 1;

const facts = (row: State, labels: Labels): string[] => [
  ...(Number.isFinite(row.told_mean)
    ? [labels.text("figure.iceberg.told", { told: row.told_mean })]
    : []),
  Number.isFinite(row.churn)
    ? labels.text("figure.iceberg.left", {
        churn: labels.number(row.churn, "percent"),
        low: labels.number(row.churn_low, "percent"),
        high: labels.number(row.churn_high, "percent"),
      })
    : labels.text("figure.iceberg.few_left"),
];

/** Moments of misery that came up as a complaint, above the water, and those that did not. */
export const iceberg: Figure = {
  name: "iceberg",
  reads: [
    "state",
    "moments",
    "customers",
    "share",
    "ci_low",
    "ci_high",
    "told_mean",
    "followed",
    "churn",
    "churn_low",
    "churn_high",
  ],

  draw({ from }, labels, theme, width) {
    const { complained, silent } = read(from);
    const narrow = width < NARROW;
    const height = narrow ? 470 : 330;
    const share = complained?.share ?? 0;
    const depth = waterLine(Number.isFinite(share) ? share : 0);
    const drawn = Number.isFinite(silent?.share ?? Number.NaN);
    const above = ICE.filter((slice) => slice.depth <= depth);
    const below = ICE.filter((slice) => slice.depth >= depth);
    // On a phone the words stand over and under the ice, else beside it.
    const ice = narrow ? [-0.62, 0.62] : [-0.62, 1.7];
    const block = (row: State | undefined, name: "above" | "below") => {
      if (row === undefined) return [];
      const up = name === "above";
      const from = narrow ? { above: 0, below: height - 76 } : { above: -66, below: 16 };
      const place = narrow
        ? ({ frameAnchor: "top-left", dx: 6 } as const)
        : ({ x: () => 0.72, y: () => depth } as const);
      const start = narrow ? from[name] - (up ? 84 : 88) : from[name];
      const shared = { ...place, textAnchor: "start", lineAnchor: "top" } as const;
      return [
        label([row], {
          ...shared,
          dy: start,
          text: () =>
            labels.text(`figure.iceberg.${name}`, {
              share: labels.number(row.share, "percent"),
              n: row.moments,
            }),
          fontSize: TEXT,
          fontWeight: 600,
        }),
        label([row], {
          ...shared,
          dy: start + 19,
          lineHeight: 1.4,
          text: () => facts(row, labels).join("\n"),
          fontSize: SMALL,
          fill: theme.soft,
        }),
      ];
    };
    return {
      ...sheet(theme, width, height),
      marginTop: narrow ? 88 : 24,
      marginBottom: narrow ? 96 : 18,
      marginLeft: 2,
      marginRight: 2,
      x: { axis: null, domain: ice },
      y: { axis: null, domain: [1, 0] },
      marks: drawn
        ? [
            areaX(below, {
              y: "depth",
              x1: "left",
              x2: "right",
              fill: mix(theme.misery, theme.paper, 0.55),
            }),
            areaX(above, { y: "depth", x1: "left", x2: "right", fill: theme.misery }),
            link([depth], {
              x1: -0.62,
              x2: narrow ? 0.62 : 1.7,
              y1: (y: number) => y,
              y2: (y: number) => y,
              stroke: theme.accent,
              strokeWidth: 1.5,
            }),
            ...block(complained, "above"),
            ...block(silent, "below"),
          ]
        : [],
    };
  },

  finding({ from }) {
    const design = "observational";
    const { all, complained } = read(from);
    if (!all) return { key: "nothing", values: {}, design };
    if (all.moments < FEW) return { key: "too_few", values: { n: all.moments }, design };
    if (!complained || complained.moments === 0)
      return { key: "none", values: { n: all.moments }, design };
    const values = { iceberg: all.iceberg, share: complained.share };
    return { key: "iceberg", values, design };
  },

  marks({ from }, labels) {
    const { all, complained, silent } = read(from);
    return [all, complained, silent].flatMap((row) =>
      row
        ? [
            {
              title: labels.code(row.state),
              facts: [
                [labels.column("moments"), labels.number(row.moments, "integer")] as const,
                [
                  labels.column("share"),
                  estimate(row.share, row.ci_low, row.ci_high, labels),
                ] as const,
                ...(Number.isFinite(row.churn)
                  ? [
                      [
                        labels.column("churn"),
                        estimate(row.churn, row.churn_low, row.churn_high, labels),
                      ] as const,
                    ]
                  : []),
              ],
              at: {},
            },
          ]
        : [],
    );
  },

  legend: () => [],

  foot({ from }) {
    const { all } = read(from);
    return { counts: all ? [{ n: all.customers, unit: "customers" }] : [], notes: [] };
  },
};
