import { barX, dot, ruleX, ruleY, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { hatch } from "./hatch.ts";
import { mix } from "./mix.ts";
import { flag, number, rows } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import { widest } from "./text_width.ts";

function generations(data: FigureColumns) {
  return rows(data, {
    generation: number,
    customers: number,
    followed: number,
    inviters: number,
    invitations: number,
    conversion: number,
    conversion_low: number,
    conversion_high: number,
    k: number,
    k_low: number,
    k_high: number,
    complete: flag,
  });
}

type Generation = ReturnType<typeof generations>[number];

/** How many customers each generation has, and how many it brings in its turn. */
export const referralGenerations: Figure = {
  name: "referral_generations",
  reads: [
    "generation",
    "customers",
    "followed",
    "inviters",
    "invitations",
    "conversion",
    "conversion_low",
    "conversion_high",
    "k",
    "k_low",
    "k_high",
    "complete",
  ],

  draw({ from }, labels, theme, width) {
    const drawn = generations(from);
    const narrow = width < NARROW;
    const pitch = narrow ? 66 : 54;
    if (drawn.length === 0) return { ...sheet(theme, width, 60), marks: [] };
    const names = drawn.map((row) => name(row, labels));
    const marginLeft = narrow ? 2 : widest(names, TEXT) + 16;
    const most = Math.max(...drawn.map((row) => row.customers), 1);
    const widestK = Math.max(...drawn.map((row) => row.k_high).filter(Number.isFinite), 0.01);
    // Left half: who they are. Right half: whom they bring.
    const size = (row: Generation) => (0.42 * row.customers) / most;
    const k = (value: number) => 0.56 + (0.3 * value) / widestK;
    const told = drawn.filter((row) => Number.isFinite(row.k));
    const middle = (row: Generation) => row.generation;
    const dy = narrow ? 8 : 0;
    const side = { fontSize: SMALL, fill: theme.soft } as const;
    return {
      ...sheet(theme, width, drawn.length * pitch + 30),
      marginTop: 26,
      marginBottom: 4,
      marginLeft,
      marginRight: 4,
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, type: "band", domain: drawn.map(middle), padding: narrow ? 0.5 : 0.4 },
      marks: [
        barX(drawn, {
          x1: 0,
          x2: size,
          y: middle,
          fill: mix(theme.levels[2], theme.paper, 0.85),
          dy,
          insetTop: 0,
        }),
        hatch(
          (x, y) =>
            drawn
              .filter((row) => row.followed < row.customers)
              .map((row) => ({
                x1: x((0.42 * row.followed) / most),
                x2: x(size(row)),
                y1: y(row.generation) + dy,
                y2:
                  y(row.generation) +
                  dy +
                  (pitch * drawn.length * (narrow ? 0.5 : 0.6)) / drawn.length,
              })),
          theme.paper,
        ),
        label(drawn, {
          x: size,
          y: middle,
          dx: 6,
          dy,
          textAnchor: "start",
          text: (row: Generation) => labels.number(row.customers, "integer"),
          fontSize: SMALL,
          fontWeight: 600,
        }),
        label(
          drawn,
          narrow
            ? {
                x: 0,
                y: middle,
                dy: -18,
                textAnchor: "start",
                text: (row: Generation) => name(row, labels),
                fontSize: SMALL,
                fontWeight: 600,
              }
            : {
                x: 0,
                y: middle,
                dx: -10,
                textAnchor: "end",
                text: (row: Generation) => name(row, labels),
                fontSize: TEXT,
                fontWeight: 500,
              },
        ),
        ruleX([k(0)], { stroke: theme.line }),
        ruleY(told, {
          y: middle,
          x1: (row: Generation) => k(row.k_low),
          x2: (row: Generation) => k(row.k_high),
          stroke: theme.soft,
          strokeWidth: 1.5,
          dy,
        }),
        dot(told, {
          x: (row: Generation) => k(row.k),
          y: middle,
          r: 4.5,
          fill: theme.levels[3],
          stroke: theme.paper,
          dy,
        }),
        label(told, {
          x: (row: Generation) => k(row.k),
          y: middle,
          dy: dy - 13,
          text: (row: Generation) => labels.number(row.k, "decimal"),
          fontSize: SMALL,
          fontWeight: 600,
        }),
        label(
          drawn.filter((row) => !Number.isFinite(row.k)),
          {
            x: 1,
            y: middle,
            dy,
            textAnchor: "end",
            text: () => labels.text("figure.few"),
            fontStyle: "italic",
            ...side,
          },
        ),
        label([labels.text("figure.referral_generations.customers")], {
          x: 0,
          frameAnchor: "top",
          dy: -20,
          lineAnchor: "top",
          textAnchor: "start",
          ...side,
        }),
        label([labels.text("figure.referral_generations.brings")], {
          x: k(0),
          frameAnchor: "top",
          dy: -20,
          lineAnchor: "top",
          textAnchor: "start",
          ...side,
        }),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = generations(from);
    const told = drawn.filter((row) => Number.isFinite(row.k));
    if (drawn.length === 0) return { key: "nothing", values: {}, design };
    const n = total(drawn.map((row) => row.followed));
    if (told.length === 0 || n < FEW) return { key: "too_few", values: { n }, design };
    const k =
      total(told.map((row) => row.k * row.followed)) / total(told.map((row) => row.followed));
    // So many customers that one more customer comes of them.
    const values = { k, customers: Math.round(1 / k) };
    if (k === 0) return { key: "none", values: { n }, design };
    return { key: k < 1 ? "dies_out" : "grows", values, design };
  },

  marks({ from }, labels) {
    return generations(from).map((row) => ({
      title: name(row, labels),
      facts: [
        [labels.column("customers"), labels.number(row.customers, "integer")],
        [labels.column("followed"), labels.number(row.followed, "integer")],
        [labels.column("invitations"), labels.number(row.invitations, "integer")],
        ...(Number.isFinite(row.conversion)
          ? [
              [
                labels.column("conversion"),
                estimate(row.conversion, row.conversion_low, row.conversion_high, labels),
              ] as const,
            ]
          : []),
        ...(Number.isFinite(row.k)
          ? [
              [
                labels.column("k"),
                labels.text("figure.estimate", {
                  estimate: labels.number(row.k, "decimal"),
                  low: labels.number(row.k_low, "decimal"),
                  high: labels.number(row.k_high, "decimal"),
                }),
              ] as const,
            ]
          : []),
      ],
      at: { x: 0, x2: 1, y: row.generation },
    }));
  },

  legend: ({ from }, labels, theme) =>
    generations(from).some((row) => row.followed < row.customers)
      ? [
          {
            label: labels.text("figure.referral_generations.followed"),
            shape: "square",
            color: theme.levels[2],
          },
          {
            label: labels.text("figure.referral_generations.unfollowed"),
            shape: "square",
            color: theme.levels[2],
            hatched: true,
          },
          { label: labels.text("figure.legend.interval"), shape: "interval", color: theme.soft },
        ]
      : [],

  foot({ from }) {
    const drawn = generations(from);
    return {
      counts: [{ n: total(drawn.map((row) => row.followed)), unit: "customers" }],
      notes: [],
    };
  },
};

const name = (row: Generation, labels: Labels): string =>
  row.generation === 0
    ? labels.text("figure.referral_generations.alone")
    : labels.text("figure.referral_generations.generation", { generation: row.generation });
