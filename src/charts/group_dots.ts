import { dot, link, ruleX, ruleY, text as label } from "@observablehq/plot";
import { numbersBelow } from "./axis.ts";
import { estimate } from "./estimate.ts";
import type { Figure, FigureData, Finding, Foot, Labels, NumberStyle } from "./figure.ts";
import { NARROW, sheet, SMALL, TEXT } from "./sheet.ts";
import { textWidth, widest } from "./text_width.ts";
import type { Theme } from "./theme.ts";

/** A value of one group in one row, with its interval. */
export interface GroupDot {
  readonly row: string;
  readonly group: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether the mark is filled; by default all groups are but the second. */
  readonly filled?: boolean;
}

/** What one figure of this form says and how it reads its data. */
export interface GroupDots {
  readonly name: string;
  readonly reads: readonly string[];
  dots(data: FigureData): readonly GroupDot[];
  finding(data: FigureData, dots: readonly GroupDot[]): Omit<Finding, "design">;
  foot(data: FigureData): Foot;
  style(data: FigureData): NumberStyle;
  /** Where nothing differs; 1 makes the scale one of ratios. */
  reference?(data: FigureData): number;
  /** What filled and outlined marks mean, where that is not which group they are. */
  readonly fills?: readonly [filled: string, outlined: string];
}

const SYMBOLS = ["circle", "circle", "square"] as const;
/** Pixels between the groups of one row. */
const STEP = 18;

/** Round ratios inside the scale, few enough to be read. */
function ratioTicks(domain: readonly number[]): number[] {
  const all = [0.1, 0.2, 0.5, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6, 2, 3, 5, 10];
  const inside = all.filter((tick) => tick > domain[0]! && tick < domain[1]!);
  return inside.length > 6 ? inside.filter((tick, i) => tick === 1 || i % 2 === 0) : inside;
}

/** Values of a few groups side by side, one row below the other, each with its interval. */
export function groupDots(kind: GroupDots): Figure {
  const drawable = (data: FigureData) => kind.dots(data).filter((d) => Number.isFinite(d.value));
  const groupsOf = (dots: readonly GroupDot[]) => [...new Set(dots.map(({ group }) => group))];
  const color = (at: number, theme: Theme) => (at === 2 ? theme.soft : theme.accent);
  const isFilled = ({ filled, group }: GroupDot, groups: readonly string[]) =>
    filled ?? groups.indexOf(group) !== 1;
  const said = ({ value, low, high }: GroupDot, style: NumberStyle, labels: Labels) =>
    estimate(value, low, high, labels, style);
  return {
    name: kind.name,
    reads: kind.reads,

    draw(data, labels, theme, width) {
      const dots = drawable(data);
      const groups = groupsOf(dots);
      const rows = [...new Set(dots.map(({ row }) => row))];
      const narrow = width < NARROW;
      const style = kind.style(data);
      const reference = kind.reference?.(data);
      const isRatio = reference === 1;
      const band = groups.length * STEP + (narrow ? 32 : 22);
      const offset = (d: GroupDot) =>
        (groups.indexOf(d.group) - (groups.length - 1) / 2) * STEP + (narrow ? 10 : 0);
      const beside = (d: GroupDot) =>
        groups.length > 1
          ? `${labels.code(d.group)} ${labels.number(d.value, style)}`
          : labels.number(d.value, style);
      const ends = dots.flatMap(({ low, high, value }) => [low, high, value, reference ?? value]);
      const finite = ends.filter(Number.isFinite);
      const [least, most] = finite.length > 0 ? [Math.min(...finite), Math.max(...finite)] : [0, 1];
      const room = isRatio ? 1.05 : Math.max(most - least, 0.02) * 0.05;
      const domain = isRatio ? [least / room, most * room] : [least - room, most + room];
      const names = rows.map((row) => labels.code(row));
      const at = (d: GroupDot) => ({ y: d.row, dy: offset(d) });
      return {
        ...sheet(theme, width, rows.length * band + 34),
        marginTop: 6,
        marginBottom: 28,
        marginLeft: narrow ? 8 : Math.min(1.12 * widest(names, TEXT) + 22, width / 2.6),
        marginRight: narrow ? 8 : Math.max(0, ...dots.map((d) => textWidth(beside(d), SMALL))) + 20,
        x: { axis: null, domain, ...(isRatio ? { type: "log" as const } : {}) },
        y: { axis: null, type: "band", domain: rows, padding: 0 },
        marks:
          dots.length === 0
            ? []
            : [
                numbersBelow(isRatio ? ratioTicks(domain) : narrow ? 4 : 6, theme, (value) =>
                  labels.number(value, style),
                ),
                reference === undefined ? null : ruleX([reference], { stroke: theme.soft }),
                ruleY(rows.slice(1), { stroke: theme.line, dy: -band / 2 }),
                ...dots.flatMap((d) => {
                  const place = groups.indexOf(d.group);
                  const ink = color(place, theme);
                  const symbol = SYMBOLS[place] ?? "diamond";
                  const fill = isFilled(d, groups) ? ink : theme.paper;
                  return [
                    link([d], {
                      ...at(d),
                      y1: "row",
                      y2: "row",
                      x1: "low",
                      x2: "high",
                      stroke: ink,
                      strokeWidth: 2.5,
                      strokeOpacity: 0.5,
                    }),
                    dot([d], {
                      ...at(d),
                      x: "value",
                      y: "row",
                      r: 5,
                      symbol,
                      fill,
                      stroke: ink,
                      strokeWidth: 1.5,
                    }),
                    narrow
                      ? null
                      : label([d], {
                          y: "row",
                          dy: offset(d),
                          frameAnchor: "right",
                          textAnchor: "start",
                          dx: 12,
                          text: beside,
                          fill: theme.soft,
                          fontSize: SMALL,
                        }),
                  ];
                }),
                label(rows, {
                  y: (row: string) => row,
                  frameAnchor: "left",
                  textAnchor: narrow ? "start" : "end",
                  dx: narrow ? 0 : -14,
                  dy: narrow ? 14 - band / 2 : 0,
                  text: (row: string) => labels.code(row),
                  fontSize: narrow ? SMALL : TEXT,
                  fontWeight: 600,
                  fill: theme.ink,
                  stroke: theme.paper,
                  strokeWidth: 4,
                  lineWidth: narrow ? Infinity : width / 2.6 / TEXT,
                }),
              ],
      };
    },

    finding(data) {
      const design = "observational";
      const dots = drawable(data);
      if (dots.length === 0) return { key: "nothing", values: {}, design };
      return { ...kind.finding(data, dots), design };
    },

    marks(data, labels) {
      const style = kind.style(data);
      return drawable(data).map((d) => ({
        title:
          d.row === d.group ? labels.code(d.row) : `${labels.code(d.row)}: ${labels.code(d.group)}`,
        facts: [[labels.column("value"), said(d, style, labels)] as const],
        at: { x: d.value, y: d.row },
      }));
    },

    legend(data, labels, theme, width) {
      const dots = drawable(data);
      const groups = groupsOf(dots);
      const item = (text: string, at: number, outlined: boolean) => ({
        label: text,
        shape: SYMBOLS[at] ?? ("diamond" as const),
        color: color(at, theme),
        ...(outlined ? { outlined } : {}),
      });
      if (kind.fills)
        return [true, false]
          .filter((filled) => dots.some((d) => isFilled(d, groups) === filled))
          .map((filled) => item(labels.text(kind.fills![filled ? 0 : 1]), 0, !filled));
      if (groups.length < 2 || width >= NARROW) return [];
      return groups.map((group, at) => item(labels.code(group), at, at === 1));
    },

    foot: (data) => kind.foot(data),
  };
}
