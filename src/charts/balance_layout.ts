import type { FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { NARROW } from "./sheet.ts";

/** The whole company's row of word_of_mouth, or the one that is there. */
export function read(data: FigureColumns) {
  const all = rows(data, {
    unit: text,
    magic: number,
    misery: number,
    n: number,
    ratio: number,
    ci_low: number,
    ci_high: number,
    tellings: text,
    break_even: number,
    told_magic: number,
    told_misery: number,
    complaints_apart: number,
  });
  return all.find(({ unit }) => unit === "all_units") ?? all[0];
}

export type Scales = NonNullable<ReturnType<typeof read>>;
export type Side = "misery" | "magic";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many dots a side has at most, so that a heap can still be taken in at a glance. */
const MOST_DOTS = 84;
const STEEPEST = (11 * Math.PI) / 180;

export const both: readonly Side[] = ["misery", "magic"];
export const tellingsOf = (row: Scales, side: Side) =>
  side === "magic" ? row.told_magic : row.told_misery;

/** A round number of tellings for which one dot stands. */
export function perDot(row: Scales): number {
  const most = Math.max(row.told_magic, row.told_misery);
  for (let power = 1; ; power *= 10)
    for (const step of [1, 2, 5]) if (most / (step * power) <= MOST_DOTS) return step * power;
}

/** Level where both sides weigh the same, steepest where one weighs four times the other or more. */
function tilt(row: Scales): number {
  const sides = Math.log2((row.told_magic + 0.5) / (row.told_misery + 0.5)) / 2;
  return STEEPEST * Math.max(-1, Math.min(1, sides));
}

/** Where everything stands, in pixels from the upper left corner. */
export function layout(row: Scales, width: number) {
  const narrow = width < NARROW;
  const arm = Math.min(0.44 * width, 330);
  const radius = narrow ? 3.4 : 5.4;
  const columns = narrow ? 12 : 14;
  const pitch = 2 * radius + 1.4;
  const heap = Math.ceil(MOST_DOTS / columns) * pitch;
  const pivot = { x: width / 2, y: Math.max(heap, arm * Math.sin(STEEPEST)) + 22 };
  const ground = pivot.y + arm * Math.sin(STEEPEST) + (narrow ? 22 : 28);
  const angle = tilt(row);
  /** A place on the beam: `along` to the right of its middle, `above` it. */
  const onBeam = (along: number, above: number): Point => ({
    x: pivot.x + along * Math.cos(angle) + above * Math.sin(angle),
    y: pivot.y + along * Math.sin(angle) - above * Math.cos(angle),
  });
  const strip = ground + (narrow ? 126 : 88);
  return { narrow, arm, radius, columns, pitch, pivot, ground, onBeam, strip, height: strip + 44 };
}

/** The dots of one side, heaped up row by row from the middle of its half of the beam. */
export function heap(row: Scales, side: Side, width: number): Point[] {
  const { arm, columns, pitch, radius, onBeam } = layout(row, width);
  const dots = Math.round(tellingsOf(row, side) / perDot(row));
  const middle = (side === "magic" ? 1 : -1) * 0.62 * arm;
  return Array.from({ length: dots }, (_, at) => {
    const level = Math.floor(at / columns);
    const inRow = Math.min(columns, dots - level * columns);
    const along = middle + ((at % columns) - (inRow - 1) / 2) * pitch;
    return onBeam(along, radius + 3 + level * pitch);
  });
}

/** The strip of ratios: from a quarter or less to eight or more, evenly by factors. */
export function ratios(row: Scales, width: number) {
  const known = [row.ci_low, row.ci_high, row.ratio, row.break_even].filter(
    (value) => Number.isFinite(value) && value > 0,
  );
  const low = Math.min(0.5, ...known) / 1.25;
  const high = Math.max(4, ...known) * 1.25;
  const [left, right] = width < NARROW ? [10, width - 10] : [width / 2 - 300, width / 2 + 300];
  return {
    left,
    right,
    ticks: [0.125, 0.25, 0.5, 1, 2, 4, 8, 16].filter((tick) => tick > low && tick < high),
    at: (value: number) => left + ((right - left) * Math.log(value / low)) / Math.log(high / low),
  };
}
