import type { RenderFunction } from "@observablehq/plot";
import { type Direction, type Ladder, type Ribbon, RUNGS } from "./ladder_ribbons.ts";
import { mix } from "./mix.ts";
import type { Theme } from "./theme.ts";

/** The pole of each side, and the thinnest line that still is one, in pixels. */
const POLE = 5;
const THINNEST = 1.5;
const STRAIGHT_TO_CURVED = 0.42;

/** The colour of a way: up and down stand out, staying is pale. */
export const wayColor = (direction: Direction, theme: Theme): string =>
  ({
    up: theme.levels[2],
    down: theme.misery,
    same: mix(theme.levels[1], theme.paper, 0.75),
    asked: mix(theme.levels[1], theme.paper, 0.75),
    came: mix(theme.accent, theme.paper, 0.55),
    returned: mix(theme.accent, theme.paper, 0.55),
    left: theme.levels[0],
  })[direction];

/** Those who moved lie over those who stayed, and small streams over large ones. */
const ORDER: readonly Direction[] = ["same", "asked", "left", "came", "returned", "down", "up"];

/** The ribbons and the poles, as a Plot mark: one path a ribbon, thick by its customers. */
export function ladderBands(found: Ladder, theme: Theme, pitch: number): RenderFunction {
  return (_index, scales, _values, _dimensions, context) => {
    const { document } = context;
    const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
    const at = (scale: unknown, value: number) =>
      typeof scale === "function" ? Number(scale(value)) : Number.NaN;
    const [left, right] = [at(scales.x, 0) + POLE, at(scales.x, 1) - POLE];
    const most = Math.max(...found.before, ...found.after, 1);
    const thick = (customers: number) => Math.max(THINNEST, (customers / most) * pitch * 0.72);
    const path = (d: string, fill: string) => {
      const drawn = document.createElementNS("http://www.w3.org/2000/svg", "path");
      drawn.setAttribute("d", d);
      drawn.setAttribute("fill", fill);
      group.appendChild(drawn);
    };
    const starts = tops(found.ribbons, "from", thick, (rung) => at(scales.y, rung));
    const ends = tops(found.ribbons, "to", thick, (rung) => at(scales.y, rung));
    const ordered = found.ribbons
      .map((ribbon, i) => ({ ribbon, i }))
      .sort(
        (a, b) =>
          ORDER.indexOf(a.ribbon.direction) - ORDER.indexOf(b.ribbon.direction) ||
          b.ribbon.customers - a.ribbon.customers,
      );
    for (const { ribbon, i } of ordered) {
      const [y1, y2, h] = [starts.tops[i]!, ends.tops[i]!, thick(ribbon.customers)];
      path(band(left, right, y1, y2, h), wayColor(ribbon.direction, theme));
    }
    const [top, bottom] = [
      at(scales.y, RUNGS.length - 1) - pitch * 0.4,
      at(scales.y, 0) + pitch * 0.3,
    ];
    for (const [x, sides] of [
      [left - POLE, starts],
      [right, ends],
    ] as const) {
      path(`M${round(x + POLE / 2 - 1)},${round(top)}h2V${round(bottom)}h-2Z`, theme.line);
      for (const [from, to] of sides.spans.filter(([a, b]) => b > a))
        path(`M${round(x)},${round(from)}h${POLE}V${round(to)}h${-POLE}Z`, theme.soft);
    }
    return group;
  };
}

/** Where each ribbon begins on a pole: by where it goes, about the middle of its rung. */
function tops(
  ribbons: readonly Ribbon[],
  side: "from" | "to",
  thick: (customers: number) => number,
  middle: (rung: number) => number,
) {
  const other = side === "from" ? "to" : "from";
  const found = new Array<number>(ribbons.length).fill(0);
  const spans = RUNGS.map((_, rung): [number, number] => {
    const own = ribbons
      .map((ribbon, i) => ({ ribbon, i }))
      .filter(({ ribbon }) => ribbon[side] === rung)
      .sort((a, b) => b.ribbon[other] - a.ribbon[other]);
    const height = own.reduce((sum, { ribbon }) => sum + thick(ribbon.customers), 0);
    let y = middle(rung) - height / 2;
    const top = y;
    for (const { ribbon, i } of own) {
      found[i] = y;
      y += thick(ribbon.customers);
    }
    return [top, y];
  });
  return { tops: found, spans };
}

/** A band of constant height between two places, level at both ends. */
function band(x1: number, x2: number, y1: number, y2: number, height: number): string {
  const bend = (x2 - x1) * STRAIGHT_TO_CURVED;
  const curve = (fromX: number, toX: number, toY: number, fromY: number, by: number) =>
    `C${round(fromX + by)},${round(fromY)} ${round(toX - by)},${round(toY)} ${round(toX)},${round(toY)}`;
  return `M${round(x1)},${round(y1)}${curve(x1, x2, y2, y1, bend)}v${round(height)}${curve(x2, x1, y1 + height, y2 + height, -bend)}Z`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
