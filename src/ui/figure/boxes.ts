import type { FigureMark, Place } from "../../charts/figure.ts";
import type { Drawn } from "./draw.ts";

/** Where a mark stands in the drawing, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Half the side of the box around a mark that is a point. */
const REACH = 8;

/** The boxes of marks in a drawing that has just been made, in the marks' order. */
export function boxesOf(drawn: Drawn, marks: readonly FigureMark[]): Box[] {
  const width = Number(drawn.getAttribute("width"));
  const height = Number(drawn.getAttribute("height"));
  return marks.map(({ at }) => {
    const [left, right] = side(drawn, "x", at, width);
    const [top, bottom] = side(drawn, "y", at, height);
    return { left, top, width: right - left, height: bottom - top };
  });
}

function side(drawn: Drawn, name: "x" | "y", at: Place, whole: number): [number, number] {
  const scale = drawn.scale(name);
  const [first, second] = [at[name], at[`${name}2`]];
  if (!scale || first === undefined) return [0, whole];
  const start = Number(scale.apply(first));
  if (!Number.isFinite(start)) return [0, whole];
  if (second !== undefined) {
    const end = Number(scale.apply(second)) + (scale.bandwidth ?? 0);
    return [Math.min(start, end), Math.max(start, end)];
  }
  return scale.bandwidth ? [start, start + scale.bandwidth] : [start - REACH, start + REACH];
}

const middle = (box: Box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 });

/** How far beside a mark a pointer still means it. */
const NEAR = 24;

/** The mark under or next to a point: the smallest that holds it, else the nearest; -1 for none. */
export function markAt(boxes: readonly Box[], x: number, y: number): number {
  let found = -1;
  let best = Infinity;
  boxes.forEach((box, at) => {
    const beside = Math.max(box.left - x, x - box.left - box.width, 0);
    const above = Math.max(box.top - y, y - box.top - box.height, 0);
    const away = Math.hypot(beside, above);
    // Any distance counts for more than the largest box.
    const cost = away * 1e7 + box.width * box.height;
    if (away <= NEAR && cost < best) [found, best] = [at, cost];
  });
  return found;
}

/**
 * The next mark from one in the direction of an arrow key: the nearest in its row or column,
 * and where there is none the next or the last in reading order.
 */
export function toward(boxes: readonly Box[], from: number, key: string): number {
  const here = boxes[from];
  const forward = key === "ArrowRight" || key === "ArrowDown";
  if (!here) return forward ? 0 : boxes.length - 1;
  const across = key === "ArrowLeft" || key === "ArrowRight";
  const start = middle(here);
  let found = -1;
  let best = Infinity;
  boxes.forEach((box, at) => {
    const step = across ? middle(box).x - start.x : middle(box).y - start.y;
    const ahead = forward ? step : -step;
    if (at !== from && ahead > 1 && overlap(here, box, across) && ahead < best)
      [found, best] = [at, ahead];
  });
  if (found >= 0) return found;
  return Math.min(Math.max(from + (forward ? 1 : -1), 0), boxes.length - 1);
}

function overlap(a: Box, b: Box, across: boolean): boolean {
  return across
    ? a.top < b.top + b.height && b.top < a.top + a.height
    : a.left < b.left + b.width && b.left < a.left + a.width;
}
