import { dot, link, rect, ruleX, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns, Labels } from "./figure.ts";
import { flag, number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { FEW } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";

function drivers(data: FigureColumns) {
  return rows(data, {
    driver: text,
    block: text,
    share: number,
    ci_low: number,
    ci_high: number,
    noise_share: number,
    beyond_noise: flag,
    vif: number,
    r_squared: number,
    customers: number,
  });
}

type Driver = ReturnType<typeof drivers>[number];

const drawnOf = (data: FigureColumns) =>
  drivers(data)
    .filter((row) => Number.isFinite(row.share))
    .sort((a, b) => b.share - a.share);

/** A block is named where there is more than one. */
const blocks = (drawn: readonly Driver[]) => [...new Set(drawn.map((row) => row.block))];

const blockOf = (row: Driver, drawn: readonly Driver[], labels: Labels) =>
  blocks(drawn).length > 1 ? labels.code(row.block) : "";

/** What each driver explains of all that is explained, against what pure noise would be given. */
export const driverSharesFigure: Figure = {
  name: "driver_shares",
  reads: [
    "driver",
    "block",
    "share",
    "ci_low",
    "ci_high",
    "noise_share",
    "beyond_noise",
    "r_squared",
    "customers",
  ],

  draw({ from }, labels, theme, width) {
    const drawn = drawnOf(from);
    const narrow = width < NARROW;
    const noise = drawn[0]?.noise_share ?? NaN;
    const names = drawn.map((row) => labels.code(row.driver));
    const beside = drawn.map((row) => blockOf(row, drawn, labels));
    const percent = (value: number) => labels.number(value, "percent");
    const most = Math.max(
      0.1,
      ...drawn.flatMap((row) => [row.ci_high, row.share]).filter(Number.isFinite),
    );
    const band = narrow ? 46 : 36;
    const marginLeft = narrow ? 14 : widest(names, TEXT) + 18;
    const marginRight = narrow ? 8 : Math.max(0, ...beside.map((b) => textWidth(b, SMALL))) + 22;
    const place = { y: "driver", dy: narrow ? 10 : 0 } as const;
    return {
      ...sheet(theme, width, drawn.length * band + 58),
      marginTop: 26,
      marginRight,
      marginBottom: 32,
      marginLeft,
      x: { axis: null, domain: [0, most * 1.04] },
      y: { axis: null, type: "band", domain: drawn.map((row) => row.driver), padding: 0 },
      marks:
        drawn.length === 0
          ? []
          : [
              ...(Number.isFinite(noise)
                ? [
                    rect([0], { x1: 0, x2: noise, fill: theme.ink, fillOpacity: 0.06 }),
                    ruleX([noise], { stroke: theme.faint, strokeDasharray: "3 3" }),
                    label([noise], {
                      x: (value: number) => value,
                      frameAnchor: "top",
                      dy: -12,
                      text: () => labels.text("figure.driver_shares.noise"),
                      textAnchor: noise > 0.5 * most ? "end" : "start",
                      fill: theme.soft,
                      fontSize: SMALL,
                    }),
                  ]
                : []),
              numbersBelow(narrow ? 4 : 6, theme, percent),
              link(drawn, {
                ...place,
                x1: "ci_low",
                x2: "ci_high",
                stroke: theme.accent,
                strokeWidth: 2.5,
                strokeOpacity: 0.55,
              }),
              dot(drawn, {
                ...place,
                x: "share",
                r: 5.5,
                fill: (row: Driver) => (row.beyond_noise ? theme.accent : theme.paper),
                stroke: theme.accent,
                strokeWidth: 1.5,
              }),
              label(drawn, {
                y: "driver",
                frameAnchor: "left",
                textAnchor: narrow ? "start" : "end",
                dx: narrow ? 0 : -14,
                dy: narrow ? -10 : 0,
                text: (row: Driver) => {
                  const block = blockOf(row, drawn, labels);
                  return narrow && block !== ""
                    ? `${labels.code(row.driver)} · ${block}`
                    : labels.code(row.driver);
                },
                fontSize: narrow ? SMALL : TEXT,
                fontWeight: 600,
                fill: theme.ink,
                stroke: theme.paper,
                strokeWidth: 4,
              }),
              ...(narrow
                ? []
                : [
                    label(drawn, {
                      y: "driver",
                      frameAnchor: "right",
                      textAnchor: "start",
                      dx: 12,
                      text: (row: Driver) => blockOf(row, drawn, labels),
                      fill: theme.soft,
                      fontSize: SMALL,
                    }),
                  ]),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const all = drivers(from);
    const drawn = drawnOf(from);
    if (all.length === 0) return { key: "nothing", values: {}, design };
    const n = all[0]!.customers;
    if (drawn.length === 0 || n < FEW) return { key: "too_few", values: { n }, design };
    const [strongest] = drawn;
    const above = drawn.filter((row) => row.beyond_noise).length;
    if (above === 0) return { key: "noise", values: { n: drawn.length }, design };
    const explained = strongest!.r_squared;
    return {
      key: "strongest",
      values: {
        driver: { code: strongest!.driver },
        share: strongest!.share,
        above,
        of: drawn.length,
        explained,
      },
      design,
    };
  },

  marks({ from }, labels) {
    const drawn = drawnOf(from);
    return drawn.map((row) => ({
      title: labels.code(row.driver),
      facts: [
        [labels.column("share"), estimate(row.share, row.ci_low, row.ci_high, labels)] as const,
        [labels.column("block"), labels.code(row.block)] as const,
        [labels.column("beyond_noise"), labels.code(String(row.beyond_noise))] as const,
        ...(Number.isFinite(row.vif)
          ? [[labels.column("vif"), labels.number(row.vif, "decimal")] as const]
          : []),
      ],
      at: { x: row.share, y: row.driver },
    }));
  },

  legend({ from }, labels, theme) {
    const drawn = drawnOf(from);
    const item = (key: string, outlined: boolean) => ({
      label: labels.text(`figure.driver_shares.legend.${key}`),
      shape: "circle" as const,
      color: theme.accent,
      ...(outlined ? { outlined } : {}),
    });
    return [
      ...(drawn.some((row) => row.beyond_noise) ? [item("above", false)] : []),
      ...(drawn.some((row) => !row.beyond_noise) ? [item("within", true)] : []),
    ];
  },

  foot({ from }) {
    const all = drivers(from);
    const blurred = all.filter((row) => row.vif >= 5).length;
    const left = all.filter((row) => !Number.isFinite(row.share)).length;
    return {
      counts: all.length > 0 ? [{ n: all[0]!.customers, unit: "customers" }] : [],
      notes: [
        ...(blurred > 0 ? [{ key: "blurred_drivers", values: { n: blurred } }] : []),
        ...(left > 0 ? [{ key: "drivers_left_out", values: { n: left } }] : []),
      ],
    };
  },
};
