import { barX, link, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { contrast } from "./mix.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

function parts(data: FigureColumns) {
  const found = rows(data, {
    group_name: text,
    block: text,
    share: number,
    ci_low: number,
    ci_high: number,
    customers: number,
    difference: number,
    difference_low: number,
    difference_high: number,
  }).filter((row) => Number.isFinite(row.share));
  const ends = new Map<string, number>();
  return found.map((row) => {
    const from = ends.get(row.group_name) ?? 0;
    ends.set(row.group_name, from + row.share);
    return { ...row, from, to: from + row.share };
  });
}

type Part = ReturnType<typeof parts>[number];

const groupsOf = (drawn: readonly Part[]) => [...new Set(drawn.map((row) => row.group_name))];
const blocksOf = (drawn: readonly Part[]) => [...new Set(drawn.map((row) => row.block))];

function colorOf(block: string, blocks: readonly string[], theme: Theme): string {
  return [theme.levels[2], theme.levels[0], theme.levels[1]][blocks.indexOf(block) % 3]!;
}

/** How what is explained falls to blocks of drivers, a bar a group of customers. */
export const driverBlocks: Figure = {
  name: "driver_blocks",
  reads: [
    "group_name",
    "block",
    "share",
    "ci_low",
    "ci_high",
    "customers",
    "difference",
    "difference_low",
    "difference_high",
  ],

  draw({ from }, labels, theme, width) {
    const drawn = parts(from);
    const narrow = width < NARROW;
    const groups = groupsOf(drawn);
    const blocks = blocksOf(drawn);
    const names = groups.map((group) => labels.code(group));
    const band = narrow ? 60 : 52;
    const inset = narrow ? 22 : 8;
    const percent = (value: number) => labels.number(value, "percent");
    const onTop = (row: Part) => {
      const fill = colorOf(row.block, blocks, theme);
      return contrast(fill, theme.ink) > contrast(fill, theme.paper) ? theme.ink : theme.paper;
    };
    return {
      ...sheet(theme, width, groups.length * band + 8),
      marginTop: 4,
      marginRight: 8,
      marginBottom: 4,
      marginLeft: narrow ? 6 : widest(names, TEXT) + 18,
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, type: "band", domain: groups, padding: 0 },
      marks:
        drawn.length === 0
          ? []
          : [
              barX(drawn, {
                y: "group_name",
                x1: "from",
                x2: "to",
                insetTop: inset,
                insetBottom: 8,
                insetLeft: 0.5,
                insetRight: 0.5,
                fill: (row: Part) => colorOf(row.block, blocks, theme),
              }),
              // The interval of the border between the blocks.
              ...(blocks.length === 2
                ? [
                    link(
                      drawn.filter((row) => row.block === blocks[0]),
                      {
                        y: "group_name",
                        x1: "ci_low",
                        x2: "ci_high",
                        dy: narrow ? 7 : 0,
                        stroke: theme.ink,
                        strokeWidth: 2,
                        strokeOpacity: 0.75,
                      },
                    ),
                  ]
                : []),
              ...drawn.map((row) => {
                const first = row.block === blocks[0];
                return label([row], {
                  y: "group_name",
                  x: first ? "from" : "to",
                  dx: first ? 10 : -10,
                  dy: narrow ? 7 : 0,
                  textAnchor: first ? "start" : "end",
                  text: () => percent(row.share),
                  fontSize: TEXT,
                  fontWeight: 600,
                  fill: onTop(row),
                });
              }),
              label(groups, {
                y: (group: string) => group,
                frameAnchor: "left",
                textAnchor: narrow ? "start" : "end",
                dx: narrow ? 0 : -14,
                dy: narrow ? -20 : 0,
                text: (group: string) => labels.code(group),
                fontSize: narrow ? SMALL : TEXT,
                fontWeight: 600,
                fill: theme.ink,
              }),
            ],
    };
  },

  finding({ from }) {
    const design = "observational";
    const drawn = parts(from);
    const all = drawn.filter((row) => row.group_name === "all");
    if (all.length === 0) return { key: "nothing", values: {}, design };
    if (all.length === 1) return { key: "one_block", values: {}, design };
    const apart = drawn
      .filter((row) => row.difference_low > 0)
      .sort((a, b) => b.difference - a.difference)[0];
    if (apart) {
      const values = {
        block: { code: apart.block },
        group: { code: apart.group_name },
        share: apart.share,
      };
      return { key: "apart", values, design };
    }
    const larger = all.toSorted((a, b) => b.share - a.share)[0]!;
    if (larger.ci_low <= 1 / all.length) return { key: "even", values: {}, design };
    return {
      key: "larger",
      values: { block: { code: larger.block }, share: larger.share },
      design,
    };
  },

  marks({ from }, labels) {
    return parts(from).map((row) => ({
      title: `${labels.code(row.group_name)}, ${labels.code(row.block)}`,
      facts: [
        [labels.column("share"), estimate(row.share, row.ci_low, row.ci_high, labels)] as const,
        ...(Number.isFinite(row.difference)
          ? [
              [
                labels.column("difference"),
                estimate(row.difference, row.difference_low, row.difference_high, labels),
              ] as const,
            ]
          : []),
        [labels.column("customers"), labels.number(row.customers, "integer")] as const,
      ],
      at: { x: row.from, x2: row.to, y: row.group_name },
    }));
  },

  legend({ from }, labels, theme) {
    const blocks = blocksOf(parts(from));
    return blocks.map((block) => ({
      label: labels.code(block),
      shape: "square" as const,
      color: colorOf(block, blocks, theme),
    }));
  },

  foot({ from }) {
    const all = parts(from).find((row) => row.group_name === "all");
    return { counts: all ? [{ n: all.customers, unit: "customers" }] : [], notes: [] };
  },
};
