import type { RenderFunction } from "@observablehq/plot";

export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

const GAP = 5;

/**
 * Hatching over boxes, as a Plot mark: one path of diagonals cut at the edges. Lines rather
 * than an SVG pattern, since a pattern needs an id, which two figures of a page would share
 * and an export could lose. `boxes` gets the position scales and answers in pixels.
 */
export function hatch(
  boxes: (x: (value: unknown) => number, y: (value: unknown) => number) => readonly Box[],
  stroke: string,
): RenderFunction {
  return (_index, scales, _values, _dimensions, context) => {
    const path = context.document.createElementNS("http://www.w3.org/2000/svg", "path");
    const place = (scale: unknown) => (value: unknown) =>
      typeof scale === "function" ? Number(scale(value)) : Number.NaN;
    path.setAttribute("d", boxes(place(scales.x), place(scales.y)).map(diagonals).join(""));
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", stroke);
    path.setAttribute("stroke-width", "1");
    path.setAttribute("pointer-events", "none");
    return path;
  };
}

/** Lines x + y = c for each multiple of the gap, so that neighbouring boxes match up. */
function diagonals({ x1, x2, y1, y2 }: Box): string {
  const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
  const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
  const lines: string[] = [];
  for (let c = Math.ceil((left + top + 0.01) / GAP) * GAP; c < right + bottom; c += GAP) {
    const from = Math.max(left, c - bottom);
    const to = Math.min(right, c - top);
    if (to > from) lines.push(`M${round(from)},${round(c - from)}L${round(to)},${round(c - to)}`);
  }
  return lines.join("");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
