import { barY, link, ruleY, text as label } from "@observablehq/plot";
import { heights, monthsBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure } from "./figure.ts";
import { hatch } from "./hatch.ts";
import { type Layer, levelColor, stacks } from "./level_stacks.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { spread } from "./spread.ts";
import { FEW } from "./small.ts";
import { widest } from "./text_width.ts";

/** The levels of loyalty over time, as shares of those whose satisfaction is known. */
export const levelShares: Figure = {
  name: "level_shares",
  reads: ["as_of", "level", "told", "captive", "customers"],

  draw({ from }, labels, theme, width) {
    const drawn = stacks(from).filter(({ n }) => n >= FEW);
    const layers = drawn.flatMap((stack) => stack.layers);
    const last = drawn.at(-1);
    const narrow = width < NARROW;
    const height = narrow ? 300 : 380;
    const percent = (value: number) => labels.number(value, "percent");
    const marginLeft = widest([percent(1)], SMALL) + 14;
    const named = (layer: Layer) => `${labels.code(layer.code)}  ${percent(layer.share)}`;
    const beside = last?.layers.filter(({ captive }) => !captive) ?? [];
    const marginRight = narrow ? 2 : widest(beside.map(named), TEXT) + 24;
    const wide = (width - marginLeft - marginRight) / Math.max(drawn.length, 1);
    const inset = Math.min(1.5, wide * 0.08);
    const pixels = height - 40;
    const places = spread(
      beside.map((layer) => ((layer.y1 + layer.y2) / 2) * pixels),
      18,
    );
    const key = (row: { as_of: Date }) => row.as_of.getTime();
    return {
      ...sheet(theme, width, height),
      marginTop: 10,
      marginBottom: 30,
      marginLeft,
      marginRight,
      x: { axis: null, type: "band", domain: drawn.map(key), padding: 0 },
      y: { axis: null, domain: [0, 1] },
      marks: [
        heights([0, 0.25, 0.5, 0.75, 1], theme, percent),
        barY(layers, {
          x: key,
          y1: "y1",
          y2: "y2",
          fill: (layer: Layer) => levelColor(layer.code, theme),
          insetLeft: inset,
          insetRight: inset,
          insetTop: 0.5,
        }),
        hatch(
          (x, y) =>
            layers
              .filter(({ captive, code }) => captive || code === "satisfied_or_more")
              .map((layer) => ({
                x1: x(key(layer)) + inset,
                x2: x(key(layer)) + wide - inset,
                y1: y(layer.y1),
                y2: y(layer.y2),
              })),
          theme.paper,
        ),
        link(drawn, {
          x1: key,
          x2: key,
          y1: "low",
          y2: "high",
          dx: 0,
          stroke: theme.ink,
          strokeOpacity: 0.7,
          strokeWidth: Math.min(2, Math.max(1, wide / 8)),
        }),
        ruleY([0], { stroke: theme.soft }),
        narrow
          ? null
          : label(beside, {
              frameAnchor: "right",
              y: (_layer: Layer, at: number) => (places[at] ?? 0) / pixels,
              dx: 12,
              textAnchor: "start",
              text: named,
              fontSize: TEXT,
              fontWeight: 500,
            }),
        monthsBelow(
          drawn.map(({ as_of }) => as_of),
          wide,
          labels,
          theme,
        ),
      ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const now = stacks(from).at(-1);
    if (!now) return { key: "nothing", values: {}, design };
    if (now.n < FEW) return { key: "too_few", values: { n: now.n }, design };
    const open = now.layers.find(({ code }) => code === "satisfied_or_more");
    if (open && now.devoted === 0) {
      return { key: "cannot_tell", values: { share: open.share }, design };
    }
    const values = { free: now.free, held: now.held };
    return { key: now.held > 0 ? "devoted_and_held" : "devoted", values, design };
  },

  marks({ from }, labels) {
    return stacks(from)
      .filter(({ n }) => n >= FEW)
      .flatMap((stack) =>
        stack.layers.map((layer) => {
          const name = labels.code(layer.code);
          const when = Number.isNaN(layer.as_of.getTime())
            ? ""
            : `, ${labels.date(layer.as_of, "day")}`;
          return {
            title: `${name}${when}`,
            facts: [
              ...(layer.captive
                ? [[labels.column("captive"), labels.code("captive_yes")] as const]
                : []),
              [labels.column("customers"), labels.number(layer.customers, "integer")] as const,
              [labels.column("share"), labels.number(layer.share, "percent")] as const,
              [
                labels.text("figure.level_shares.devoted"),
                estimate(stack.devoted, stack.low, stack.high, labels),
              ] as const,
            ],
            at: { x: layer.as_of.getTime(), y: layer.y1, y2: layer.y2 },
          };
        }),
      );
  },

  legend({ from }, labels, theme, width) {
    const drawn = stacks(from);
    const codes = [...new Set(drawn.flatMap(({ layers }) => layers.map(({ code }) => code)))];
    const held = drawn.some(({ held: share }) => share > 0);
    return [
      ...(width >= NARROW
        ? []
        : codes.map((code) => ({
            label: labels.code(code),
            shape: "square" as const,
            color: levelColor(code, theme),
            hatched: code === "satisfied_or_more",
          }))),
      ...(held
        ? [
            {
              label: labels.text("figure.level_shares.legend.held"),
              shape: "square" as const,
              color: theme.levels[2],
              hatched: true,
            },
          ]
        : []),
      {
        label: labels.text("figure.level_shares.legend.interval"),
        shape: "interval" as const,
        color: theme.ink,
      },
    ];
  },

  foot({ from }) {
    const now = stacks(from).at(-1);
    const untold = now ? now.present - now.n : 0;
    return {
      counts: [{ n: now?.n ?? 0, unit: "customers" }],
      notes: untold > 0 ? [{ key: "untold", values: { n: untold } }] : [],
    };
  },
};
