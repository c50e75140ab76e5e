import { cell, ruleX, ruleY, text as label } from "@observablehq/plot";
import { estimate } from "./estimate.ts";
import type { Figure, FigureColumns } from "./figure.ts";
import { mix } from "./mix.ts";
import { number, rows, text } from "./rows.ts";
import { legibleOn, shade } from "./shade.ts";
import { NARROW, sheet, SMALL } from "./sheet.ts";
import { FEW, total } from "./small.ts";
import { textWidth, widest } from "./text_width.ts";

/** The groups of those who were in none before, and are in none after. */
export const NEW = "none_before";
export const LOST = "none_after";

/** Where customers came from and went to: the groups in order, then the margins, new and lost. */
function matrix(data: FigureColumns) {
  const cells = rows(data, {
    from_group: text,
    to_group: text,
    customers: number,
    share: number,
    ci_low: number,
    ci_high: number,
  });
  const seen = new Set(cells.flatMap((row) => [row.from_group, row.to_group]));
  const inside = [...seen].filter((group) => group !== NEW && group !== LOST).sort(inOrder);
  const margin = (group: string) => (seen.has(group) ? [group] : []);
  return { cells, from: [...inside, ...margin(NEW)], to: [...inside, ...margin(LOST)] };
}

type Cell = ReturnType<typeof matrix>["cells"][number];

/** Groups that end in a number go by it; others keep the order of the rows. */
function inOrder(a: string, b: string): number {
  const rank = (group: string) => Number(/\d+$/.exec(group)?.[0] ?? Number.NaN);
  return rank(a) - rank(b) || 0;
}

const stayed = (row: Cell) => row.from_group === row.to_group;
const isNew = (row: Cell) => row.from_group === NEW;
const count = (cells: readonly Cell[]) => total(cells.map((row) => row.customers));

/** Where the customers of each group of one period are in the next: stayed, moved, lost, new. */
export const migrationMatrix: Figure = {
  name: "migration_matrix",
  reads: ["from_group", "to_group", "customers", "share", "ci_low", "ci_high"],

  draw({ from: data }, labels, theme, width) {
    const { cells, from, to } = matrix(data);
    const narrow = width < NARROW;
    const size = narrow ? 11 : SMALL;
    const name = (group: string) => labels.code(group);
    const left = Math.min(
      widest([...from.map(name), labels.text("figure.migration_matrix.axes")], size) + 14,
      width * 0.4,
    );
    const wide = (width - left) / Math.max(to.length, 1);
    const high = narrow ? 30 : 42;
    // Names that do not fit over their column stand upright.
    const upright = to.filter((group) => textWidth(name(group), size) + 6 > wide);
    const top = Math.max(size, widest(upright.map(name), size)) + 18;
    const shown = cells.filter((row) => row.customers > 0);
    const most = Math.max(...shown.map((row) => row.share).filter(Number.isFinite), 0.01);
    const ground = (row: Cell) =>
      row.to_group === LOST
        ? mix(theme.levels[0], theme.paper, 0.2 + (0.8 * row.share) / most)
        : shade(row.share / most, theme);
    const full = (row: Cell) => labels.number(row.share, "percent");
    const short = (row: Cell) => labels.number(row.share * 100, "integer");
    const count = (row: Cell) => labels.number(row.customers, "integer");
    const fits = (content: (row: Cell) => string) => widest(shown.map(content), size) + 9 <= wide;
    const inCell = fits(full) ? full : fits(short) ? short : undefined;
    const counted = !narrow && fits(count);
    const place = { x: "to_group", y: "from_group" } as const;
    const written = {
      ...place,
      fontSize: size,
      fill: (row: Cell) => legibleOn(ground(row), theme),
    };
    const axis = { fill: theme.ink, fontSize: size } as const;
    const over = {
      ...axis,
      x: (group: string) => group,
      text: name,
      frameAnchor: "top",
    } as const;
    const edge = { stroke: theme.faint, strokeOpacity: 0.7 };
    return {
      ...sheet(theme, width, top + from.length * high + 2),
      marginTop: top,
      marginRight: 1,
      marginBottom: 2,
      marginLeft: left,
      x: { axis: null, type: "band", domain: to, padding: 0 },
      y: { axis: null, type: "band", domain: from, padding: 0 },
      marks: [
        cell(shown, { ...place, fill: ground, inset: 1, rx: 2 }),
        cell(shown.filter(stayed), {
          ...place,
          fill: "none",
          stroke: theme.ink,
          strokeWidth: 1.5,
          inset: 1.5,
          rx: 2,
        }),
        // The margins are no groups: a line stands before them.
        to.includes(LOST) ? ruleX([LOST], { ...edge, dx: -wide / 2 }) : null,
        from.includes(NEW) ? ruleY([NEW], { ...edge, dy: -high / 2 }) : null,
        inCell
          ? label(shown, { ...written, text: inCell, dy: counted ? -7 : 0, fontWeight: 600 })
          : null,
        counted ? label(shown, { ...written, text: count, dy: 8 }) : null,
        label(from, {
          ...axis,
          y: (group: string) => group,
          frameAnchor: "left",
          text: name,
          dx: -8,
          textAnchor: "end",
          ...(narrow ? { lineWidth: (left - 10) / size } : {}),
        }),
        label(
          to.filter((group) => !upright.includes(group)),
          { ...over, dy: -8, lineAnchor: "bottom" },
        ),
        label(upright, { ...over, dx: -4, dy: -8, rotate: -90, textAnchor: "start" }),
        label([labels.text("figure.migration_matrix.axes")], {
          ...axis,
          frameAnchor: "top-left",
          dx: -8,
          dy: -8,
          textAnchor: "end",
          lineAnchor: "bottom",
          fill: theme.faint,
        }),
      ],
    };
  },

  finding({ from: data }) {
    const design = "observational";
    const { cells } = matrix(data);
    const before = cells.filter((row) => !isNew(row));
    const n = count(before);
    if (cells.length === 0) return { key: "nothing", values: {}, design };
    if (n < FEW) return { key: "too_few", values: { n }, design };
    const values = {
      stayed: count(before.filter(stayed)) / n,
      lost: count(before.filter((row) => row.to_group === LOST)) / n,
    };
    return { key: values.lost > 0 ? "stayed_and_lost" : "stayed", values, design };
  },

  marks({ from: data }, labels) {
    const { cells, from, to } = matrix(data);
    const found = from.flatMap((group) =>
      to.flatMap((next) =>
        cells.filter((row) => row.from_group === group && row.to_group === next),
      ),
    );
    return found.map((row) => ({
      title: `${labels.code(row.from_group)} → ${labels.code(row.to_group)}`,
      facts: [
        [labels.column("customers"), labels.number(row.customers, "integer")],
        [labels.column("share"), estimate(row.share, row.ci_low, row.ci_high, labels)],
      ],
      at: { x: row.to_group, y: row.from_group },
    }));
  },

  legend: ({ from: data }, labels, theme) => [
    {
      label: labels.text("figure.migration_matrix.legend.stayed"),
      shape: "square",
      color: theme.ink,
      outlined: true,
    },
    {
      label: labels.text("figure.migration_matrix.legend.moved"),
      shape: "square",
      color: shade(0.5, theme),
    },
    ...(matrix(data).to.includes(LOST)
      ? [
          {
            label: labels.text("figure.migration_matrix.legend.lost"),
            shape: "square" as const,
            color: theme.levels[0],
          },
        ]
      : []),
  ],

  foot({ from: data }) {
    const { cells } = matrix(data);
    const came = count(cells.filter(isNew));
    return {
      counts: [{ n: count(cells) - came, unit: "customers" }],
      notes: came > 0 ? [{ key: "none_before", values: { n: came } }] : [],
    };
  },
};
